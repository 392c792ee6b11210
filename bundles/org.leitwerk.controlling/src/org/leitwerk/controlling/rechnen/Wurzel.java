package org.leitwerk.controlling.rechnen;

import java.math.BigDecimal;
import java.math.MathContext;

/** Roots of decimal numbers to thirty digits; a root that has fewer digits is exact. */
public final class Wurzel {

    private static final MathContext GENAU = new MathContext(40);
    private static final MathContext ERGEBNIS = new MathContext(30);
    private static final int HOECHSTENS = 12;

    private Wurzel() {}

    /**
     * The n-th root by Newton's method.
     *
     * @param zahl at least 0
     * @param grad at least 1
     * @return rounded to thirty digits, without zeros at the end
     * @throws ArithmeticException if the number is negative
     */
    public static BigDecimal von(BigDecimal zahl, int grad) {
        if (zahl.signum() < 0) {
            throw new ArithmeticException("Aus einer negativen Zahl wird keine Wurzel gezogen.");
        }
        if (zahl.signum() == 0 || grad == 1) {
            return zahl.round(ERGEBNIS).stripTrailingZeros();
        }
        BigDecimal n = BigDecimal.valueOf(grad);
        BigDecimal x = anfang(zahl, grad);
        for (int i = 0; i < HOECHSTENS; i++) {
            BigDecimal potenz = x.pow(grad - 1, GENAU);
            BigDecimal schritt = potenz.multiply(x, GENAU).subtract(zahl).divide(n.multiply(potenz, GENAU), GENAU);
            x = x.subtract(schritt, GENAU);
            if (schritt.signum() == 0 || schritt.abs().compareTo(x.abs().movePointLeft(GENAU.getPrecision() - 5)) < 0) {
                break;
            }
        }
        return x.round(ERGEBNIS).stripTrailingZeros();
    }

    /** A good start, also for numbers that no double can hold: the exponent is divided apart. */
    private static BigDecimal anfang(BigDecimal zahl, int grad) {
        int stellen = zahl.precision() - zahl.scale();
        int hoch = Math.floorDiv(stellen, grad);
        BigDecimal klein = zahl.movePointLeft(hoch * grad);
        return BigDecimal.valueOf(Math.pow(klein.doubleValue(), 1.0 / grad)).movePointRight(hoch);
    }
}
