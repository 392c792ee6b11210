package org.leitwerk.controlling.zielwert;

import java.math.BigDecimal;
import java.util.Optional;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.werte.Zeitangabe;
import org.leitwerk.steuerung.werte.Zeitart;

/**
 * The value a way begins at.
 *
 * @param wert the value; null if unknown
 * @param zeit when, as explanations name it; empty if unknown
 * @param jahr the year; 0 if unknown
 */
record Basis(BigDecimal wert, String zeit, int jahr) {

    static final Basis KEINE = new Basis(null, "", 0);

    /** The value of a stated period: of exactly this one, of a year else the last in it. */
    static Optional<Basis> zu(Zeitangabe zeit, Zeitreihe reihe) {
        Optional<Wert> wert = reihe.am(zeit);
        if (wert.isEmpty() && (zeit.art() == Zeitart.JAHR || zeit.art() == Zeitart.SCHULJAHR)) {
            wert = reihe.am(zeit.jahr());
        }
        return wert.filter(Wert::vorhanden).map(gefunden -> new Basis(gefunden.zahl(), zeit.anzeige(), zeit.jahr()));
    }

    /** The first value of the series, said so; only before the given year. */
    static Basis erster(Zeitreihe reihe, int zieljahr) {
        return reihe.erster()
                .filter(wert -> wert.zeit().jahr() < zieljahr)
                .map(wert -> new Basis(
                        wert.zahl(),
                        wert.zeit().anzeige() + ", erster Wert der Reihe",
                        wert.zeit().jahr()))
                .orElse(KEINE);
    }
}
