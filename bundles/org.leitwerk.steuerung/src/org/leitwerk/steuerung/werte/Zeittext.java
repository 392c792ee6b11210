package org.leitwerk.steuerung.werte;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written forms of a {@link Zeitangabe}: canonical and German. */
final class Zeittext {

    static final List<String> MONATE = List.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");

    private static final Pattern JAHR = Pattern.compile("\\d{4}");
    private static final Pattern SCHULJAHR = Pattern.compile("(?:schuljahr )?(\\d{4}) ?/ ?(\\d{2}|\\d{4})");
    private static final Pattern TEIL = Pattern.compile("(\\d{1,2})\\. ?(quartal|halbjahr) (\\d{4})");
    private static final Pattern TEIL_KANONISCH = Pattern.compile("(\\d{4})-([hq])(\\d{1,2})");
    private static final Pattern MONAT = Pattern.compile("([a-zäöü]+) (\\d{4})");
    private static final Pattern MONAT_KANONISCH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern TAG = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d+|\\d{4}-\\d{2}-\\d{2}");

    private Zeittext() {}

    static Zeitangabe lies(String text) {
        Zeitangabe zeit = versuche(text);
        if (zeit == null) {
            throw new IllegalArgumentException(
                    "'" + text.strip() + "' ist keine Zeitangabe. Beispiele: 2024, 1. Quartal 2025, "
                            + "November 2009, Schuljahr 2023/24, 31.12.2024.");
        }
        return zeit;
    }

    /** The period, or null if the text has none of the known forms; wrong values in a known form are told. */
    static Zeitangabe versuche(String text) {
        String t = einheitlich(text);
        if (JAHR.matcher(t).matches()) {
            return Zeitangabe.jahr(Integer.parseInt(t));
        }
        if (TAG.matcher(t).matches()) {
            return Zeitangabe.tag(Datumwert.lies(t));
        }
        Matcher m = TEIL.matcher(t);
        if (m.matches()) {
            return teil(m.group(2).charAt(0), m.group(1), m.group(3));
        }
        m = TEIL_KANONISCH.matcher(t);
        if (m.matches()) {
            return teil(m.group(2).charAt(0), m.group(3), m.group(1));
        }
        m = MONAT_KANONISCH.matcher(t);
        if (m.matches()) {
            return Zeitangabe.monat(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
        }
        m = SCHULJAHR.matcher(t);
        if (m.matches()) {
            return schuljahr(text, m.group(1), m.group(2));
        }
        m = MONAT.matcher(t);
        if (m.matches() && monat(m.group(1)) > 0) {
            return Zeitangabe.monat(monat(m.group(1)), Integer.parseInt(m.group(2)));
        }
        return null;
    }

    /** Lower case, one ordinary blank between words, none at the ends. */
    static String einheitlich(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ").strip().toLowerCase(Locale.GERMAN);
    }

    private static Zeitangabe teil(char art, String nummer, String jahr) {
        return art == 'q'
                ? Zeitangabe.quartal(Integer.parseInt(nummer), Integer.parseInt(jahr))
                : Zeitangabe.halbjahr(Integer.parseInt(nummer), Integer.parseInt(jahr));
    }

    private static Zeitangabe schuljahr(String text, String von, String bis) {
        int beginn = Integer.parseInt(von);
        if (!Datumwert.vierstellig(beginn + 1).endsWith(bis)) {
            throw new IllegalArgumentException(
                    "'" + text.strip() + "' ist kein Schuljahr: Auf " + von + " folgt " + (beginn + 1) + ".");
        }
        return Zeitangabe.schuljahr(beginn);
    }

    /** The number of a month by its German name (also without umlaut, and Austrian "Jänner"), or 0. */
    static int monat(String name) {
        String klein = name.toLowerCase(Locale.GERMAN).replace("ae", "ä");
        for (int i = 0; i < MONATE.size(); i++) {
            if (MONATE.get(i).toLowerCase(Locale.GERMAN).equals(klein)) {
                return i + 1;
            }
        }
        return klein.equals("jänner") ? 1 : 0;
    }

    static String falscheNummer(Zeitart art, int nummer) {
        return switch (art) {
            case QUARTAL -> "Ein " + nummer + ". Quartal gibt es nicht: 1 bis 4.";
            case HALBJAHR -> "Ein " + nummer + ". Halbjahr gibt es nicht: 1 oder 2.";
            default -> "Einen " + nummer + ". Monat gibt es nicht: 1 bis 12.";
        };
    }

    static String kanonisch(Zeitangabe z) {
        String jahr = Datumwert.vierstellig(z.jahr());
        return switch (z.art()) {
            case JAHR -> jahr;
            case SCHULJAHR -> jahr + "/" + naechstesJahr(z);
            case HALBJAHR -> jahr + "-H" + z.nummer();
            case QUARTAL -> jahr + "-Q" + z.nummer();
            case MONAT -> jahr + String.format("-%02d", z.nummer());
            case TAG -> Datumwert.valueOf(z.beginn());
        };
    }

    static String anzeige(Zeitangabe z) {
        String jahr = Datumwert.vierstellig(z.jahr());
        return switch (z.art()) {
            case JAHR -> jahr;
            case SCHULJAHR -> "Schuljahr " + jahr + "/" + naechstesJahr(z);
            case HALBJAHR -> z.nummer() + ". Halbjahr " + jahr;
            case QUARTAL -> z.nummer() + ". Quartal " + jahr;
            case MONAT -> MONATE.get(z.nummer() - 1) + " " + jahr;
            case TAG -> Datumwert.anzeige(z.beginn());
        };
    }

    private static String naechstesJahr(Zeitangabe z) {
        return String.format("%02d", (z.jahr() + 1) % 100);
    }
}
