package org.leitwerk.controlling.verfahren;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.steuerung.werte.Zahlwert;

/**
 * How the numbers of an indicator are written in explanations: given values as they are, so that a reader can follow;
 * long ones rounded, with at least four decimals.
 *
 * @param einheit unit; empty if not stated
 * @param nachkommastellen decimals in output; -1 if not stated
 */
public record Zahlform(String einheit, int nachkommastellen) {

    private static final int KURZ = 6;
    private static final int RUND = 4;
    private static final int GENAU = 8;
    private static final String GESCHUETZT = "\u00A0";
    private static final String MINUS = "−";

    /**
     * A number with its unit.
     *
     * @param wert not null
     * @return for instance {@code 12,4 je 1.000}
     */
    public String mit(BigDecimal wert) {
        return ohne(wert) + (einheit.isEmpty() ? "" : GESCHUETZT + einheit);
    }

    /**
     * A fraction with its unit.
     *
     * @param wert not null
     */
    public String mit(Bruch wert) {
        return mit(wert.wert());
    }

    /**
     * A number without unit.
     *
     * @param wert not null
     */
    public String ohne(BigDecimal wert) {
        BigDecimal zahl = wert;
        if (zahl.scale() > KURZ) {
            zahl = zahl.setScale(Math.max(nachkommastellen, RUND), RoundingMode.HALF_UP);
            zahl = zahl.signum() == 0 ? BigDecimal.ZERO : zahl.stripTrailingZeros();
        }
        return deutsch(zahl);
    }

    /**
     * A fraction without unit.
     *
     * @param wert not null
     */
    public String ohne(Bruch wert) {
        return ohne(wert.wert());
    }

    /**
     * A number that stands as a part of a calculation: in brackets if negative.
     *
     * @param wert not null
     */
    public String glied(BigDecimal wert) {
        return wert.signum() < 0 ? "(" + ohne(wert) + ")" : ohne(wert);
    }

    /**
     * A share in percent with so many decimals that rounding does not move it to the other side of a threshold.
     *
     * @param anteil 1 = 100 %
     * @param grenzen thresholds in percent
     * @return for instance {@code 94,96 %}
     */
    public static String prozent(Bruch anteil, BigDecimal... grenzen) {
        return zahl(anteil.mal(BigDecimal.valueOf(100)), 1, grenzen) + GESCHUETZT + "%";
    }

    /**
     * A share in percent with two decimals, for calculations that a reader follows.
     *
     * @param anteil 1 = 100 %
     */
    public static String prozentGenau(Bruch anteil) {
        return zahl(anteil.mal(BigDecimal.valueOf(100)), 2) + GESCHUETZT + "%";
    }

    /**
     * A number of years.
     *
     * @param jahre how many
     * @return {@code 1 Jahr}, {@code 5 Jahre}
     */
    public static String jahre(int jahre) {
        return jahre + (jahre == 1 ? " Jahr" : " Jahre");
    }

    /**
     * A number with so many decimals that rounding does not move it to the other side of a threshold.
     *
     * @param wert the exact number
     * @param stellen decimals it has at least
     * @param grenzen thresholds
     */
    public static String zahl(Bruch wert, int stellen, BigDecimal... grenzen) {
        BigDecimal genau = wert.wert();
        BigDecimal rund = genau.setScale(stellen, RoundingMode.HALF_UP);
        for (int n = stellen; n < GENAU && kippt(wert, rund, grenzen); n++) {
            rund = genau.setScale(n + 1, RoundingMode.HALF_UP);
        }
        return deutsch(rund.signum() == 0 ? BigDecimal.ZERO : rund.stripTrailingZeros());
    }

    private static boolean kippt(Bruch wert, BigDecimal rund, BigDecimal... grenzen) {
        for (BigDecimal grenze : grenzen) {
            if (Integer.signum(wert.compareTo(grenze)) != Integer.signum(rund.compareTo(grenze))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A number in German notation with the minus sign of printed text.
     *
     * @param zahl not null
     */
    public static String deutsch(BigDecimal zahl) {
        return Zahlwert.anzeige(zahl).replace("-", MINUS);
    }
}
