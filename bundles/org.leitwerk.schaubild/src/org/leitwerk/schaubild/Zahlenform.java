package org.leitwerk.schaubild;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.leitwerk.steuerung.werte.Zahlwert;

/**
 * How the numbers of a picture are written: the German way, rounded half up only here.
 *
 * @param einheit the unit behind the number; may be empty
 * @param nachkommastellen decimals; -1: as the number has them
 */
public record Zahlenform(String einheit, int nachkommastellen) {

    /** A blank at which lines do not end. */
    private static final String FEST = "\u00a0";

    /** The number without its unit. */
    public String zahl(BigDecimal wert) {
        BigDecimal rund = nachkommastellen < 0 ? wert : wert.setScale(nachkommastellen, RoundingMode.HALF_UP);
        return Zahlwert.anzeige(rund.scale() < 0 ? rund.setScale(0, RoundingMode.UNNECESSARY) : rund)
                .replaceFirst("^-", "−");
    }

    /** The number with its unit. */
    public String mitEinheit(BigDecimal wert) {
        return einheit.isEmpty() ? zahl(wert) : zahl(wert) + FEST + einheit;
    }
}
