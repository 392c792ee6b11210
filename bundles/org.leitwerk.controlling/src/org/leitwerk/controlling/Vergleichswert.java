package org.leitwerk.controlling;

import java.math.BigDecimal;
import org.leitwerk.controlling.rechnen.Bruch;

/**
 * A part (area, group) beside the whole, for the same period.
 *
 * @param zeit the period, in German
 * @param wert value of the part, not null
 * @param gesamt value of the whole; null if missing
 * @param rang place among the parts that have a value then, 1 = best; if neither way is better, 1 = greatest; equal
 *     values share a place
 * @param anzahl how many parts have a value then
 */
public record Vergleichswert(String zeit, BigDecimal wert, BigDecimal gesamt, int rang, int anzahl) {

    /**
     * Value of the part minus that of the whole.
     *
     * @return null if the whole is missing
     */
    public BigDecimal abstand() {
        return gesamt == null ? null : wert.subtract(gesamt);
    }

    /**
     * Value of the part divided by that of the whole.
     *
     * @return null if the whole is missing or 0
     */
    public BigDecimal verhaeltnis() {
        return gesamt == null || gesamt.signum() == 0
                ? null
                : Bruch.von(wert, gesamt).wert();
    }
}
