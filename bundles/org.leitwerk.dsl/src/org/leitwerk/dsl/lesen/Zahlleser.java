package org.leitwerk.dsl.lesen;

import org.antlr.runtime.CharStream;
import org.leitwerk.dsl.lesen.Treffer.Art;

/**
 * Cuts dates and decimal numbers at a digit; a pure function over the look-ahead.
 *
 * <p>A generated ANTLR lexer commits to a prefix and never goes back, so {@code 1. Quartal 2025}, {@code 1.1.2025} and
 * {@code 1.234,5} cannot be told apart there.
 */
final class Zahlleser {

    private Zahlleser() {}

    static Treffer lies(CharStream in) {
        if (!istZiffer(in.LA(1))) {
            return Treffer.KEINER;
        }
        int ziffern = ziffernAb(in, 1);
        int datum = datum(in, ziffern);
        if (datum > 0) {
            return new Treffer(Art.DATUM, datum);
        }
        int dezimal = dezimal(in, ziffern);
        return dezimal > 0 ? new Treffer(Art.DEZIMAL, dezimal) : Treffer.KEINER;
    }

    private static int datum(CharStream in, int ziffern) {
        int zeichen = in.LA(ziffern + 1);
        if (ziffern == 4 && zeichen == '-' && ziffernAb(in, 6) == 2 && in.LA(8) == '-' && ziffernAb(in, 9) == 2) {
            return 10;
        }
        if (ziffern > 2 || zeichen != '.') {
            return 0;
        }
        int monat = ziffernAb(in, ziffern + 2);
        if (monat < 1 || monat > 2 || in.LA(ziffern + monat + 2) != '.') {
            return 0;
        }
        int jahr = ziffernAb(in, ziffern + monat + 3);
        return jahr == 4 || jahr == 2 ? ziffern + monat + 2 + jahr : 0;
    }

    private static int dezimal(CharStream in, int ziffern) {
        int ende = ziffern;
        boolean gruppen = false;
        if (ziffern <= 3) {
            while (in.LA(ende + 1) == '.' && ziffernAb(in, ende + 2) == 3) {
                ende += 4;
                gruppen = true;
            }
        }
        boolean punkte = in.LA(ziffern + 1) == '.' && in.LA(ziffern + 2) == '.' && istZiffer(in.LA(ziffern + 3));
        if (!gruppen && (punkte || in.LA(ziffern + 1) == '.' && istZiffer(in.LA(ziffern + 2)))) {
            return falschePunkte(in, punkte ? ziffern + 1 : ziffern);
        }
        if (in.LA(ende + 1) == ',' && istZiffer(in.LA(ende + 2))) {
            int bruch = ziffernAb(in, ende + 2);
            boolean listeBeginnt = in.LA(ende + 2 + bruch) == ',' && istZiffer(in.LA(ende + 3 + bruch));
            boolean inListe = in.LA(-1) == ',' && istZiffer(in.LA(-2));
            if (!listeBeginnt && !inListe) { // 1,2,3 stays a list of numbers
                return ende + 1 + bruch;
            }
        }
        return gruppen ? ende : 0;
    }

    /**
     * {@code 1.5}, {@code 12..5} and {@code 12.34,5}: one token, so that the value converter can say what is wrong with
     * it.
     */
    private static int falschePunkte(CharStream in, int ziffern) {
        int ende = ziffern;
        while ((in.LA(ende + 1) == '.' || in.LA(ende + 1) == ',') && istZiffer(in.LA(ende + 2))) {
            ende += 1 + ziffernAb(in, ende + 2);
        }
        return ende;
    }

    private static int ziffernAb(CharStream in, int ab) {
        int n = 0;
        while (istZiffer(in.LA(ab + n))) {
            n++;
        }
        return n;
    }

    private static boolean istZiffer(int c) {
        return c >= '0' && c <= '9';
    }
}
