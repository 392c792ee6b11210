package org.leitwerk.controlling.verfahren;

import java.math.BigDecimal;
import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.controlling.verfahren.Verlauf.Punkt;

/**
 * Where the last value stands between base and target, for every method the same; years are counted as whole years.
 *
 * @param soll the value to be reached: the target, of a range the nearer bound; null if there is none
 * @param erreicht whether the last value counts as reached
 * @param anteil (last − base) ÷ (target − base); null without a base, or if the base needs no way to the target
 * @param zeitanteil (last year − base year) ÷ (target year − base year), 0 to 1; null if a year is unknown
 * @param verhaeltnis without a way: last ÷ target if it should rise, target ÷ last if it should fall; null if one of
 *     them is not above 0
 */
record Zielstand(BigDecimal soll, boolean erreicht, Bruch anteil, Bruch zeitanteil, Bruch verhaeltnis) {

    static Zielstand von(Zielvorgabe vorgabe, Punkt letzter) {
        BigDecimal soll = soll(vorgabe, letzter.wert());
        if (soll == null) {
            return new Zielstand(null, false, null, zeitanteil(vorgabe, letzter), null);
        }
        return new Zielstand(
                soll,
                vorgabe.erreicht(letzter.wert()),
                anteil(vorgabe, soll, letzter.wert()),
                zeitanteil(vorgabe, letzter),
                verhaeltnis(vorgabe, soll, letzter.wert()));
    }

    /** Share that counts for goals: all if reached, else the share of the way, else the ratio; from 0 to 1. */
    BigDecimal erfuellung() {
        if (erreicht) {
            return BigDecimal.ONE;
        }
        Bruch teil = anteil != null ? anteil : verhaeltnis;
        return teil == null ? null : teil.wert().max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    private static BigDecimal soll(Zielvorgabe vorgabe, BigDecimal wert) {
        if (vorgabe.zielwert() != null) {
            return vorgabe.zielwert();
        }
        BigDecimal unten = vorgabe.untergrenze();
        BigDecimal oben = vorgabe.obergrenze();
        if (unten == null || oben == null) {
            return unten == null ? oben : unten;
        }
        BigDecimal mitte = unten.add(oben);
        return wert.add(wert).compareTo(mitte) <= 0 ? unten : oben;
    }

    private static Bruch anteil(Zielvorgabe vorgabe, BigDecimal soll, BigDecimal wert) {
        BigDecimal basis = vorgabe.basiswert();
        if (basis == null || vorgabe.erreicht(basis)) {
            return null;
        }
        BigDecimal weg = soll.subtract(basis);
        return weg.signum() == 0 ? null : Bruch.von(wert.subtract(basis), weg);
    }

    private static Bruch zeitanteil(Zielvorgabe vorgabe, Punkt letzter) {
        int dauer = vorgabe.zieljahr() - vorgabe.basisjahr();
        if (vorgabe.basisjahr() == 0 || vorgabe.zieljahr() == 0 || dauer <= 0) {
            return null;
        }
        int vergangen = Math.max(0, Math.min(dauer, letzter.jahr() - vorgabe.basisjahr()));
        return Bruch.von(BigDecimal.valueOf(vergangen), BigDecimal.valueOf(dauer));
    }

    private static Bruch verhaeltnis(Zielvorgabe vorgabe, BigDecimal soll, BigDecimal wert) {
        if (soll.signum() <= 0 || wert.signum() <= 0) {
            return null;
        }
        boolean sinken = vorgabe.richtung() == Richtung.SINKEN
                || vorgabe.richtung() != Richtung.STEIGEN && wert.compareTo(soll) > 0;
        return sinken ? Bruch.von(soll, wert) : Bruch.von(wert, soll);
    }
}
