package org.leitwerk.dsl.aenderung;

import java.util.List;

/**
 * A change of one place of a text.
 *
 * @param stelle offset of the first character that is replaced
 * @param laenge number of characters that are replaced; 0 inserts
 * @param text what stands there afterwards; empty deletes
 */
public record Ersetzung(int stelle, int laenge, String text) {

    /** The offset behind the last replaced character. */
    public int ende() {
        return stelle + laenge;
    }

    /**
     * Applies replacements to a text.
     *
     * @param text the text
     * @param ersetzungen replacements that do not overlap, in the order of the text, all with offsets of the text as it
     *     is given
     * @return the new text
     */
    public static String wendeAn(String text, List<Ersetzung> ersetzungen) {
        StringBuilder neu = new StringBuilder(text.length() + 64);
        int bis = 0;
        for (Ersetzung ersetzung : ersetzungen) {
            neu.append(text, bis, ersetzung.stelle).append(ersetzung.text);
            bis = ersetzung.ende();
        }
        return neu.append(text, bis, text.length()).toString();
    }
}
