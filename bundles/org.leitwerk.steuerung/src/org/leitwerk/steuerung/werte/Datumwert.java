package org.leitwerk.steuerung.werte;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calendar days (data type {@code Datum}): how they are read and written in German texts, and their canonical (ISO)
 * form for XMI.
 */
public final class Datumwert {

    private static final Pattern DEUTSCH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2}|\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private Datumwert() {}

    /**
     * Reads a day as people write it: {@code 31.12.2027}, {@code 01.01.2024} or {@code 2027-12-31}.
     *
     * @param text the written day
     * @return the day
     * @throws IllegalArgumentException with a German message if there is no such day or the year has only two digits
     */
    public static LocalDate lies(String text) {
        String tag = Zahlwert.ohneLeerzeichen(text);
        Matcher deutsch = DEUTSCH.matcher(tag);
        if (deutsch.matches()) {
            if (deutsch.group(3).length() != 4) {
                throw new IllegalArgumentException("'" + tag + "': Jahr bitte vierstellig.");
            }
            return tag(tag, deutsch.group(3), deutsch.group(2), deutsch.group(1));
        }
        Matcher iso = ISO.matcher(tag);
        if (iso.matches()) {
            return tag(tag, iso.group(1), iso.group(2), iso.group(3));
        }
        throw new IllegalArgumentException(
                "'" + text.strip() + "' ist kein Datum. Beispiele: 31.12.2027 oder 2027-12-31.");
    }

    private static LocalDate tag(String text, String jahr, String monat, String tag) {
        try {
            return LocalDate.of(Integer.parseInt(jahr), Integer.parseInt(monat), Integer.parseInt(tag));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' ist kein Kalendertag.", e);
        }
    }

    /**
     * Writes a day in German.
     *
     * @param wert a day of the years 0 to 9999
     * @return for instance {@code 1.1.2024}
     */
    public static String anzeige(LocalDate wert) {
        return wert.getDayOfMonth() + "." + wert.getMonthValue() + "." + vierstellig(wert.getYear());
    }

    /**
     * Reads the canonical form.
     *
     * @param kanonisch a day like {@code 2027-12-31}
     * @return the day
     * @throws IllegalArgumentException with a German message if there is no such day
     */
    public static LocalDate valueOf(String kanonisch) {
        return lies(kanonisch);
    }

    /**
     * Writes the canonical form.
     *
     * @param wert a day of the years 0 to 9999
     * @return the day like {@code 2027-12-31}
     */
    public static String valueOf(LocalDate wert) {
        return wert.toString();
    }

    /** A year with leading zeros, so that it can be read again. */
    static String vierstellig(int jahr) {
        String ziffern = String.valueOf(jahr);
        return ziffern.length() >= 4 ? ziffern : "0".repeat(4 - ziffern.length()) + ziffern;
    }
}
