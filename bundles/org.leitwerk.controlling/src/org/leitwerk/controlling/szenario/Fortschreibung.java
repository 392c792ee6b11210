package org.leitwerk.controlling.szenario;

import java.math.BigDecimal;
import java.math.MathContext;
import org.leitwerk.controlling.zielwert.Einheiten;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Szenariowert;

/**
 * How a value changes from one year to the next.
 *
 * @param aenderung percent or amount, with its sign
 * @param prozent whether it is percent of the value of the year before
 * @param anteilig whether it holds for every area and group too: percent of the value and percentage points do, amounts
 *     are those of the whole
 */
record Fortschreibung(BigDecimal aenderung, boolean prozent, boolean anteilig) {

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);

    static Fortschreibung von(Szenariowert entwicklung, Indikator indikator) {
        boolean prozent = Einheiten.istProzent(entwicklung.getEinheit());
        boolean punkte = Einheiten.istProzentpunkt(entwicklung.getEinheit())
                || !prozent && Einheiten.istProzent(indikator.getEinheit());
        return new Fortschreibung(entwicklung.getAenderung(), prozent, prozent || punkte);
    }

    /** The value of the next year. Exact for amounts; percentages are rounded to 34 digits. */
    BigDecimal nach(BigDecimal wert) {
        return prozent
                ? ohneNullen(wert.multiply(HUNDERT.add(aenderung), MathContext.DECIMAL128)
                        .movePointLeft(2))
                : wert.add(aenderung);
    }

    private static BigDecimal ohneNullen(BigDecimal wert) {
        BigDecimal kurz = wert.stripTrailingZeros();
        return kurz.scale() < 0 ? kurz.setScale(0) : kurz;
    }
}
