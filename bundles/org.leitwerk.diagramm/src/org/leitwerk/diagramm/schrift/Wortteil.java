package org.leitwerk.diagramm.schrift;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way to divide a word.
 *
 * @param kopf what stays on the line, a hyphen included if it needs one
 * @param rest what goes to the next line
 */
record Wortteil(String kopf, String rest) {

    /** U+00AD: a place where the writer allows a hyphen. */
    static final char WEICHES_TRENNZEICHEN = '\u00ad';

    /** U+200B: a place where the writer allows a new line without a hyphen. */
    private static final char LEERES_ZEICHEN = '\u200b';

    /** Signs after which a word may be divided without a hyphen. */
    private static final String FUGEN = "-/–—_" + LEERES_ZEICHEN;

    /** At least so many characters stay before a joint. */
    private static final int MINDESTENS = 2;

    /** All ways to divide a word, the shortest head first. */
    static Stream<Wortteil> von(String wort) {
        List<Wortteil> teile = new ArrayList<>();
        int anfang = 0;
        for (int i = 0; i <= wort.length(); i++) {
            if (i < wort.length() && Character.isLetter(wort.charAt(i))) {
                continue;
            }
            silben(wort, anfang, i, teile);
            if (i < wort.length() - 1 && Character.isWhitespace(wort.charAt(i))) {
                teile.add(new Wortteil(
                        ohne(wort.substring(0, i)), wort.substring(i + 1).strip()));
            } else if (i < wort.length() - 1 && i >= MINDESTENS - 1) {
                fuge(wort, i, teile);
            }
            anfang = i + 1;
        }
        return teile.stream();
    }

    private static void silben(String wort, int von, int bis, List<Wortteil> teile) {
        for (int stelle : Trennung.deutsch().stellen(wort.substring(von, bis))) {
            teile.add(new Wortteil(ohne(wort.substring(0, von + stelle)) + "-", wort.substring(von + stelle)));
        }
    }

    private static void fuge(String wort, int stelle, List<Wortteil> teile) {
        char zeichen = wort.charAt(stelle);
        if (zeichen == WEICHES_TRENNZEICHEN) {
            teile.add(new Wortteil(ohne(wort.substring(0, stelle)) + "-", wort.substring(stelle + 1)));
        } else if (FUGEN.indexOf(zeichen) >= 0) {
            teile.add(new Wortteil(ohne(wort.substring(0, stelle + 1)), wort.substring(stelle + 1)));
        }
    }

    /** A text without the marks of places where it may be divided. */
    static String ohne(String text) {
        return text.indexOf(WEICHES_TRENNZEICHEN) < 0 && text.indexOf(LEERES_ZEICHEN) < 0
                ? text
                : text.replace(String.valueOf(WEICHES_TRENNZEICHEN), "").replace(String.valueOf(LEERES_ZEICHEN), "");
    }
}
