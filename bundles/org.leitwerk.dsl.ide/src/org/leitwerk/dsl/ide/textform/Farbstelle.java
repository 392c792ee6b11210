package org.leitwerk.dsl.ide.textform;

/**
 * A piece of text with a colour of its own; never goes over the end of a line.
 *
 * @param stelle offset in the text
 * @param laenge number of characters, at least 1
 * @param art what it is
 */
public record Farbstelle(int stelle, int laenge, Art art) {

    /** What a piece of text is. */
    public enum Art {
        /** A word of the language. */
        SCHLUESSELWORT,
        /** The name of an element where it is declared. */
        ELEMENTNAME,
        /** The name of an element that is referred to. */
        VERWEIS,
        /** A word from a fixed list, such as a state. */
        WERT,
        /** A number, date, period or amount of money. */
        ZAHL,
        /** The unit of a number. */
        EINHEIT,
        /** The title of an element. */
        TITEL,
        /** Any other text in quotes. */
        TEXT,
        /** A text over several lines. */
        LANGTEXT,
        /** A comment. */
        KOMMENTAR
    }
}
