package org.leitwerk.controlling.formel;

import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.daten.reihe.Fehlgrund;

/**
 * What a formula gives for one period.
 *
 * @param wert the exact value; null if missing
 * @param grund why it is missing; {@code KEINER} if there is one
 * @param warum why it is missing, in German; empty if there is one
 * @param vorlaeufig whether a preliminary value has gone in
 */
record Rechenwert(Bruch wert, Fehlgrund grund, String warum, boolean vorlaeufig) {

    static Rechenwert von(Bruch wert, boolean vorlaeufig) {
        return new Rechenwert(wert, Fehlgrund.KEINER, "", vorlaeufig);
    }

    static Rechenwert fehlt(Fehlgrund grund, String warum) {
        return new Rechenwert(null, grund, warum, false);
    }

    boolean fehlt() {
        return wert == null;
    }
}
