package org.leitwerk.steuerung.werte;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of money in Euro (data type {@code Geld}): how they are read and written in German texts, and their canonical
 * form for XMI.
 *
 * <p>The normal form has at least two decimals; further decimals stay only where they are not zero. So {@code 49752 €},
 * {@code 49.752,00 €} and {@code 49,752 Tsd. €} are one and the same value.
 */
public final class Geldwert {

    private static final Pattern BETRAG =
            Pattern.compile("(?<zahl>[^a-zA-Z€]*?)(?<faktor>Tsd\\.|Mio\\.|Mrd\\.)?(€|Euro|EUR)?");

    private Geldwert() {}

    /**
     * Reads an amount as people write it: {@code 1.234.567,89 €}, {@code 4,35 Mio. €}, {@code -5 Tsd. €}, {@code 3
     * Euro}.
     *
     * @param text the written amount; blanks (also no-break spaces) are ignored, the unit may be missing
     * @return the amount in Euro, at least two decimals
     * @throws IllegalArgumentException with a German message if the text is no amount
     */
    public static BigDecimal lies(String text) {
        Matcher m = BETRAG.matcher(Zahlwert.ohneLeerzeichen(text));
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "'" + text.strip() + "' ist kein Geldbetrag. Beispiele: 49.752,00 € oder 4,35 Mio. €.");
        }
        return kanonisch(Zahlwert.lies(m.group("zahl")).multiply(faktor(m.group("faktor"))));
    }

    private static BigDecimal faktor(String wort) {
        if (wort == null) {
            return BigDecimal.ONE;
        }
        return BigDecimal.TEN.pow(wort.equals("Tsd.") ? 3 : wort.equals("Mio.") ? 6 : 9);
    }

    /**
     * Writes an amount in German with the sign of the Euro.
     *
     * @param wert the amount in Euro, not null
     * @return for instance {@code 49.752,00 €}; {@link #lies(String)} reads it back to an equal value
     */
    public static String anzeige(BigDecimal wert) {
        return Zahlwert.anzeige(kanonisch(wert)) + " €";
    }

    /**
     * Reads the canonical form.
     *
     * @param kanonisch for instance {@code 49752.00}
     * @return the amount in Euro, at least two decimals
     * @throws IllegalArgumentException with a German message if the text is not of this form
     */
    public static BigDecimal valueOf(String kanonisch) {
        return kanonisch(Zahlwert.valueOf(kanonisch));
    }

    /**
     * Writes the canonical form.
     *
     * @param wert the amount in Euro, not null
     * @return decimal point, no thousands separators, at least two decimals
     */
    public static String valueOf(BigDecimal wert) {
        return kanonisch(wert).toPlainString();
    }

    /**
     * The normal form of an amount in the model.
     *
     * @param wert the amount in Euro, not null
     * @return the same amount with two decimals, or as many as are needed to keep it exact
     */
    public static BigDecimal kanonisch(BigDecimal wert) {
        BigDecimal kurz = wert.stripTrailingZeros();
        return kurz.scale() <= 2 ? kurz.setScale(2, RoundingMode.UNNECESSARY) : kurz;
    }
}
