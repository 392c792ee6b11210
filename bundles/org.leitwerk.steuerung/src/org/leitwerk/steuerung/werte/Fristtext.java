package org.leitwerk.steuerung.werte;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the written forms of a {@link Frist}: canonical and German. */
final class Fristtext {

    /** The number words German documents use; 1 to 12, as larger numbers are written in digits. */
    private static final List<String> ZAHLWORTE = List.of(
            "einem|einer|ein|eine",
            "zwei",
            "drei",
            "vier",
            "fünf|fuenf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf|zwoelf");

    /** First to twelfth, as they are written after "im". */
    static final List<String> ORDNUNGSZAHLEN = List.of(
            "ersten",
            "zweiten",
            "dritten",
            "vierten",
            "fünften",
            "sechsten",
            "siebten",
            "achten",
            "neunten",
            "zehnten",
            "elften",
            "zwölften");

    private static final Pattern IM_LAUF =
            Pattern.compile("im ([a-zäöü]+) (jahr|monat|tag)|(jahr|monat|tag) (\\d{1,2})");
    private static final Pattern RELATIV = Pattern.compile("in (\\d{1,6}|[a-zäöü]+) ([a-z]+)");
    private static final Pattern ISO = Pattern.compile("p(\\d{1,6})([dwmy])");

    private Fristtext() {}

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
        Matcher imLauf = IM_LAUF.matcher(t);
        if (imLauf.matches()) {
            return imLauf(text, imLauf);
        }
        for (Fristteil teil : Fristteil.values()) {
            String wort = teil.wort().toLowerCase(Locale.GERMAN) + " ";
            if (t.startsWith(wort)) {
                return Frist.zu(teil, Zeittext.lies(t.substring(wort.length())));
            }
        }
        Zeitangabe zeit = Zeittext.versuche(text);
        if (zeit == null) {
            throw falsch(text);
        }
        return Frist.zu(zeit);
    }

    private static Frist imLauf(String text, Matcher treffer) {
        if (treffer.group(4) != null) {
            return Frist.imLauf(Integer.parseInt(treffer.group(4)), einheit(text, treffer.group(3)));
        }
        String wort = treffer.group(1)
                .replace("fuenf", "fünf")
                .replace("zwoelf", "zwölf")
                .replace("siebenten", "siebten");
        int nummer = ORDNUNGSZAHLEN.indexOf(wort) + 1;
        if (nummer == 0) {
            throw falsch(text);
        }
        return Frist.imLauf(nummer, einheit(text, treffer.group(2)));
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
            if (wort.equals(mehrzahl)
                    || wort.equals(einheit.wort(1).toLowerCase(Locale.GERMAN))
                    || (wort + "n").equals(mehrzahl)) {
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
                "'" + text.strip()
                        + "' ist keine Frist. Beispiele: 31.12.2027, Ende 2016, Mitte Mai 2013, in drei Jahren, im ersten Jahr.");
    }
}
