package org.leitwerk.controlling;

import java.time.LocalDate;
import java.util.Comparator;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Wertart;

/** Until when the values of a plan tell something. */
final class Datenstand {

    private Datenstand() {}

    /** Last day of the newest actual value; null if there is none. */
    static LocalDate letzterTag(Planstand stand, Datenbestand daten) {
        return stand.alle(Indikator.class).stream()
                .flatMap(indikator -> daten.reihen(indikator).stream())
                .filter(reihe -> reihe.schluessel().art() == Wertart.IST)
                .map(Datenstand::letzterTag)
                .filter(tag -> tag != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate letzterTag(Zeitreihe reihe) {
        for (int i = reihe.anzahl() - 1; i >= 0; i--) {
            if (reihe.hatZahl(i)) {
                return reihe.zeit(i).ende();
            }
        }
        return null;
    }
}
