package org.leitwerk.dsl.tests.lesen;

/**
 * One piece of a statement that a mistake can hit.
 *
 * @param art what stands there
 * @param text how it is written
 */
record Teil(Art art, String text) {

    /** What a piece of a statement is. */
    enum Art {
        /** The keyword with which the statement begins. */
        ERSTES_WORT,
        /** A keyword inside the statement. */
        WORT,
        /** A punctuation mark or operator. */
        ZEICHEN,
        /** A number, an amount, a date, a term: something in which digits stand. */
        ZAHL,
        /** A word of an enumeration. */
        AUFZAEHLUNG,
        /** The name of another element. */
        VERWEIS,
        /** A text between quotes. */
        TEXT,
        /** Any word: a unit, a key, the name of a rule. */
        NAME
    }

    Teil mit(Art neu) {
        return new Teil(neu, text);
    }
}
