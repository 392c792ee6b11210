package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Amounts of one year, in Euro.
 *
 * @param jahr the year
 * @param plan planned; null if nothing is planned
 * @param ist actual; null if not stated
 * @param planZumIst the part of the plan the actual amounts can be compared with (the same kinds of costs); null if
 *     there is none
 * @param prognose forecast; null if not stated
 * @param bekannt what is known best: of each kind of costs the actual amount, else the planned one; null if neither
 */
public record Jahresbetraege(
        int jahr, BigDecimal plan, BigDecimal ist, BigDecimal planZumIst, BigDecimal prognose, BigDecimal bekannt) {

    /**
     * Actual minus planned amount.
     *
     * @return null if they cannot be compared
     */
    public BigDecimal abweichung() {
        return ist == null || planZumIst == null ? null : ist.subtract(planZumIst);
    }

    /**
     * Actual amount as a share of the planned one.
     *
     * @return 1 = as planned; null if they cannot be compared or nothing was planned
     */
    public BigDecimal ausschoepfung() {
        return ist == null || planZumIst == null || planZumIst.signum() == 0
                ? null
                : ist.divide(planZumIst, MathContext.DECIMAL64);
    }

    /** Whether the actual amounts are only of some kinds of costs that are planned. */
    public boolean teilweise() {
        return ist != null && plan != null && planZumIst != null && plan.compareTo(planZumIst) != 0;
    }
}
