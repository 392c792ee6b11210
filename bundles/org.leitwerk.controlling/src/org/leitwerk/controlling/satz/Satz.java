package org.leitwerk.controlling.satz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.leitwerk.steuerung.werte.Zahlwert;

/**
 * Numbers and lists as they stand in German sentences. Rounds half up, and only here: results keep their exact values.
 */
public final class Satz {

    private static final int STELLEN = 2;
    // A number and its unit stay in one line.
    private static final String GESCHUETZT = "\u00A0";

    private Satz() {}

    /** A number with at most two decimals, without zeros at the end: {@code 4,1}. */
    public static String zahl(BigDecimal wert) {
        return zahl(wert, STELLEN);
    }

    /**
     * A number without zeros at the end.
     *
     * @param wert the number, not null
     * @param stellen most decimals that are shown, at least 0
     */
    public static String zahl(BigDecimal wert, int stellen) {
        BigDecimal rund = wert.setScale(stellen, RoundingMode.HALF_UP).stripTrailingZeros();
        return Zahlwert.anzeige(rund.scale() < 0 ? rund.setScale(0, RoundingMode.UNNECESSARY) : rund)
                .replace('-', '−');
    }

    /** A share in percent with at most one decimal: 0.569 is {@code 56,9 %}. */
    public static String anteil(BigDecimal anteil) {
        return prozent(anteil.movePointRight(2));
    }

    /** A number of percent with at most one decimal: 56.9 is {@code 56,9 %}. */
    public static String prozent(BigDecimal prozent) {
        return mit(zahl(prozent, 1), "%");
    }

    /** An amount of money; whole Euros without cents: {@code 228.000 €}, {@code 1.714,29 €}. */
    public static String geld(BigDecimal euro) {
        BigDecimal rund = euro.setScale(STELLEN, RoundingMode.HALF_UP);
        boolean glatt = rund.stripTrailingZeros().scale() <= 0;
        return mit(
                Zahlwert.anzeige(glatt ? rund.setScale(0, RoundingMode.UNNECESSARY) : rund)
                        .replace('-', '−'),
                "€");
    }

    /**
     * A number with its unit.
     *
     * @param zahl the number in German
     * @param einheit the unit; may be empty
     */
    public static String mit(String zahl, String einheit) {
        return einheit.isEmpty() ? zahl : zahl + GESCHUETZT + einheit;
    }

    /** A number of things with the right word: {@code 1 Ziel}, {@code 3 Ziele}, {@code keine Ziele}. */
    public static String anzahl(int zahl, String eins, String viele) {
        return zahl == 0 ? "keine " + viele : mit(String.valueOf(zahl), zahl == 1 ? eins : viele);
    }

    /** Words in a row: {@code a, b und c}. */
    public static String liste(List<String> worte) {
        if (worte.size() < 2) {
            return String.join("", worte);
        }
        int letztes = worte.size() - 1;
        return String.join(", ", worte.subList(0, letztes)) + " und " + worte.get(letztes);
    }

    /**
     * Words in a row, of many only the first.
     *
     * @param hoechstens how many are named; the others are counted: {@code a, b, c und 7 weitere}
     */
    public static String liste(List<String> worte, int hoechstens) {
        if (worte.size() <= hoechstens + 1) {
            return liste(worte);
        }
        return String.join(", ", worte.subList(0, hoechstens)) + " und " + (worte.size() - hoechstens) + " weitere";
    }
}
