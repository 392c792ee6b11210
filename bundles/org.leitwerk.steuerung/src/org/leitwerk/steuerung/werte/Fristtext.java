package org.leitwerk.steuerung.werte;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the written forms of a {@link Frist}: canonical and German. */
final class Fristtext {

    /** The number words German documents use; 1 to 12, as larger numbers are written in digits. */
    private static final List<String> ZAHLWORTE = List.of("einem|einer|ein|eine", "zwei", "drei", "vier", "fünf|fuenf", "sechs", "sieben",
            "acht", "neun", "zehn", "elf", "zwölf|zwoelf");

    private static final Pattern RELATIV = Pattern.compile("in (\\d{1,6}|[a-zäöü]+) ([a-z]+)");
    private static final Pattern ISO = Pattern.compile("p(\\d{1,6})([dwmy])");

    private Fristtext() {
    }

    static Frist lies(String text) {
        String t = Zeittext.einheitlich(text);
        Matcher iso = ISO.matcher(t);
        if (iso.matches()) {
            return Frist.in(Integer.parseInt(iso.group(1)), einheit(iso.group(2).charAt(0)));
        }
        Matcher relativ = RELATIV.matcher(t);
        if (relativ.matches()) {
            return Frist.in(anzahl(text, relativ.group(1)), einheit(text, relativ.group(2)));
        }
        for (Fristteil teil : Fristteil.values()) {
            String wort = teil.wort().toLowerCase(Locale.GERMAN) + " ";
            if (t.startsWith(wort)) {
                return Frist.zu(teil, Zeittext.lies(t.substring(wort.length())));
            }
        }
        if (t.startsWith("in ")) {
            throw falsch(text);
        }
        return Frist.zu(Zeittext.lies(text));
    }

    private static int anzahl(String text, String wort) {
        if (Character.isDigit(wort.charAt(0))) {
            return Integer.parseInt(wort);
        }
        for (int i = 0; i < ZAHLWORTE.size(); i++) {
            if (List.of(ZAHLWORTE.get(i).split("\\|")).contains(wort)) {
                return i + 1;
            }
        }
        throw falsch(text);
    }

    private static Fristeinheit einheit(String text, String wort) {
        for (Fristeinheit einheit : Fristeinheit.values()) {
            String mehrzahl = einheit.wort(2).toLowerCase(Locale.GERMAN);
            if (wort.equals(mehrzahl) || wort.equals(einheit.wort(1).toLowerCase(Locale.GERMAN)) || (wort + "n").equals(mehrzahl)) {
                return einheit;
            }
        }
        throw falsch(text);
    }

    private static Fristeinheit einheit(char zeichen) {
        for (Fristeinheit einheit : Fristeinheit.values()) {
            if (Character.toLowerCase(einheit.zeichen()) == zeichen) {
                return einheit;
            }
        }
        throw new IllegalArgumentException("Unbekannte Einheit '" + zeichen + "'.");
    }

    private static IllegalArgumentException falsch(String text) {
        return new IllegalArgumentException(
                "'" + text.strip() + "' ist keine Frist. Beispiele: 31.12.2027, Ende 2016, Mitte Mai 2013, in drei Jahren, in 6 Monaten.");
    }
}
