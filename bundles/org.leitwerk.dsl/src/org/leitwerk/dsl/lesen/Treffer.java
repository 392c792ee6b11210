package org.leitwerk.dsl.lesen;

/**
 * What the hand-written part of the lexer found at the current position.
 *
 * @param art the kind of token
 * @param laenge its length in characters; 0 if nothing was found
 */
record Treffer(Art art, int laenge) {

    /** Nothing that needs the hand-written part: the generated lexer takes over. */
    static final Treffer KEINER = new Treffer(Art.KEINE, 0);

    /** Kinds of tokens that the hand-written part cuts. */
    enum Art {
        /** None. */
        KEINE,
        /** A day, {@code 31.12.2027} or {@code 2027-12-31}. */
        DATUM,
        /** A number with decimal comma or thousands separators. */
        DEZIMAL,
        /** A citation of a norm, {@code § 80 Abs. 1 SGB VIII}. */
        NORM,
        /** A string on one line. */
        ZEICHENKETTE,
        /** A block between triple quotes. */
        TEXT,
        /** A comment over several lines. */
        KOMMENTAR
    }
}
