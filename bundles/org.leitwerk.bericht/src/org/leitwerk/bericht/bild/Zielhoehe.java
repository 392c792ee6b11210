package org.leitwerk.bericht.bild;

import java.math.BigDecimal;
import java.util.Optional;
import org.leitwerk.steuerung.Absolutwert;
import org.leitwerk.steuerung.Grenzwert;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.VonAufWert;
import org.leitwerk.steuerung.Zielwert;

/** The place of a target value on the axis of its indicator. */
final class Zielhoehe {

    private Zielhoehe() {}

    /** The value aimed at, if it is one number in the unit of the indicator. */
    static Optional<BigDecimal> von(Zielwert zielwert) {
        if (!gleicheEinheit(zielwert)) {
            return Optional.empty();
        } else if (zielwert instanceof Absolutwert wert) {
            return Optional.ofNullable(wert.getWert());
        } else if (zielwert instanceof VonAufWert wert) {
            return Optional.ofNullable(wert.getWert());
        }
        return zielwert instanceof Grenzwert wert ? Optional.ofNullable(wert.getWert()) : Optional.empty();
    }

    private static boolean gleicheEinheit(Zielwert zielwert) {
        if (zielwert.getEinheit() == null || !(zielwert.eContainer() instanceof Messung messung)) {
            return true;
        }
        Indikator indikator = messung.getIndikator();
        return indikator != null && zielwert.getEinheit().equals(indikator.getEinheit());
    }
}
