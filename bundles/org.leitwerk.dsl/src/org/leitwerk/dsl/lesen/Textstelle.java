package org.leitwerk.dsl.lesen;

import org.antlr.runtime.ANTLRStringStream;

/** A text from some place on, with the line and column of the place in the whole text. */
final class Textstelle extends ANTLRStringStream {

    /**
     * Makes a stream.
     *
     * @param text the whole text
     * @param ab the offset of the first character to read
     */
    Textstelle(char[] text, int ab) {
        super(text, text.length);
        p = ab;
        line = zeile(text, ab);
        int anfang = ab;
        while (anfang > 0 && text[anfang - 1] != '\n') {
            anfang--;
        }
        charPositionInLine = ab - anfang;
    }

    /** The line of a place in a text, from 1. */
    static int zeile(char[] text, int stelle) {
        int zeile = 1;
        for (int i = 0; i < stelle; i++) {
            if (text[i] == '\n') {
                zeile++;
            }
        }
        return zeile;
    }
}
