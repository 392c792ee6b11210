package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Posts of one year in full-time equivalents (Vollzeitstellen). Heads are something else: see {@link Personenzahl}.
 *
 * @param jahr the year
 * @param plan posts in the plan; null if not stated
 * @param besetzt posts that are filled; null if not stated
 */
public record Stellenstand(int jahr, BigDecimal plan, BigDecimal besetzt) {

    /**
     * Filled posts as a share of the planned ones.
     *
     * @return 1 = all; null if one is missing or none are planned
     */
    public BigDecimal besetzungsgrad() {
        return plan == null || besetzt == null || plan.signum() == 0
                ? null
                : besetzt.divide(plan, MathContext.DECIMAL64);
    }

    /**
     * Posts that are not filled.
     *
     * @return null if one is missing
     */
    public BigDecimal unbesetzt() {
        return plan == null || besetzt == null ? null : plan.subtract(besetzt);
    }
}
