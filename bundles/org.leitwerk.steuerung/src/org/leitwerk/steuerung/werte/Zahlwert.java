package org.leitwerk.steuerung.werte;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Numbers (data type {@code Zahl}): how they are read and written in German texts, and their canonical form for XMI.
 *
 * <p>The scale is part of the value ({@code 12,40} stays {@code 12,40}), because the number of decimals tells a reader
 * how exact a figure is. Negative scales do not occur in the model: {@code 1E+3} is normalised to {@code 1000}.
 */
public final class Zahlwert {

    /** Longest number that is read, in characters; longer ones are typing errors and only cost time. */
    public static final int MAX_ZEICHEN = 60;

    private static final Pattern DEUTSCH = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");
    private static final Pattern KANONISCH = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Zahlwert() {}

    /**
     * Reads a number as people write it in German: {@code 12,4}, {@code 1.234,5}, {@code -3}, with the minus sign
     * U+2212 as well.
     *
     * @param text the written number; blanks inside are ignored
     * @return the value, with as many decimals as were written
     * @throws IllegalArgumentException with a German message if the text is no number
     */
    public static BigDecimal lies(String text) {
        String zahl = ohneLeerzeichen(text);
        if (zahl.length() > MAX_ZEICHEN) {
            throw new IllegalArgumentException("Die Zahl ist zu lang: höchstens " + MAX_ZEICHEN + " Zeichen.");
        }
        if (!DEUTSCH.matcher(zahl).matches()) {
            throw new IllegalArgumentException(
                    "'" + text.strip() + "' ist keine Zahl: Dezimalzeichen ist das Komma, der Punkt trennt Tausender.");
        }
        return new BigDecimal(zahl.replace(".", "").replace(',', '.'));
    }

    /**
     * Writes a number in German: decimal comma, dots between thousands, all decimals of its scale.
     *
     * @param wert the number, not null
     * @return for instance {@code 1.234,50}; {@link #lies(String)} reads it back to an equal value
     */
    public static String anzeige(BigDecimal wert) {
        String zahl = valueOf(wert);
        String betrag = zahl.startsWith("-") ? zahl.substring(1) : zahl;
        int punkt = betrag.indexOf('.');
        StringBuilder ganz = new StringBuilder(punkt < 0 ? betrag : betrag.substring(0, punkt));
        for (int i = ganz.length() - 3; i > 0; i -= 3) {
            ganz.insert(i, '.');
        }
        return (zahl.startsWith("-") ? "-" : "") + ganz + (punkt < 0 ? "" : "," + betrag.substring(punkt + 1));
    }

    /**
     * Reads the canonical form (decimal point, no thousands separators, no exponent).
     *
     * @param kanonisch for instance {@code 1234.50}
     * @return the value
     * @throws IllegalArgumentException with a German message if the text is not of this form
     */
    public static BigDecimal valueOf(String kanonisch) {
        String zahl = kanonisch.strip();
        if (zahl.length() > MAX_ZEICHEN || !KANONISCH.matcher(zahl).matches()) {
            throw new IllegalArgumentException("'" + kanonisch + "' ist keine Zahl der Form 1234.5.");
        }
        return new BigDecimal(zahl);
    }

    /**
     * Writes the canonical form.
     *
     * @param wert the number, not null
     * @return decimal point, no thousands separators, no exponent
     */
    public static String valueOf(BigDecimal wert) {
        return kanonisch(wert).toPlainString();
    }

    /**
     * The normal form of a value in the model.
     *
     * @param wert the number, not null
     * @return the same number with a scale of at least 0
     */
    public static BigDecimal kanonisch(BigDecimal wert) {
        return Objects.requireNonNull(wert).scale() < 0 ? wert.setScale(0) : wert;
    }

    /** Removes every kind of blank (also the no-break spaces) and normalises the minus sign. */
    static String ohneLeerzeichen(String text) {
        StringBuilder ergebnis = new StringBuilder(text.length());
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> ergebnis.append((char) c));
        return ergebnis.toString().replace('−', '-');
    }
}
