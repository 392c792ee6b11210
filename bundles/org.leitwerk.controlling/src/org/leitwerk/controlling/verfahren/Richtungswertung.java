package org.leitwerk.controlling.verfahren;

import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.Zielvorgabe;

/**
 * Whether a change follows a direction. "Bleiben" means: not for the worse; if neither way is better, no change at all.
 */
final class Richtungswertung {

    private Richtungswertung() {}

    /**
     * Judges a change.
     *
     * @return 1 right, 0 unchanged where a change was asked for, -1 wrong
     */
    static int von(Zielvorgabe vorgabe, Lage lage, int vorzeichen) {
        if (vorgabe.richtung() != Richtung.HALTEN) {
            return vorgabe.richtung().wertung(vorzeichen);
        }
        boolean eineBesser = lage.richtung() == Richtung.STEIGEN || lage.richtung() == Richtung.SINKEN;
        if (eineBesser) {
            return lage.richtung().wertung(vorzeichen) >= 0 ? 1 : -1;
        }
        return vorzeichen == 0 ? 1 : -1;
    }

    static String wort(int wertung) {
        return wertung > 0
                ? "in die richtige Richtung bewegt"
                : wertung == 0 ? "nicht verändert" : "in die falsche Richtung bewegt";
    }
}
