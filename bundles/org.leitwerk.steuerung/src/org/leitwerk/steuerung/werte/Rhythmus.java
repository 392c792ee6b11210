package org.leitwerk.steuerung.werte;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something recurs, as plans write it: {@code jährlich}, {@code quartalsweise}, {@code alle 2 Jahre},
 * {@code alle 2 bis 3 Monate}, {@code anlassbezogen}. Immutable; the text is its own canonical form.
 */
public final class Rhythmus {

    private record Wort(String text, int tage) {}

    /** Words and the length of their period in days; 0 where the word names no fixed period. */
    private static final List<Wort> WORTE = List.of(
            new Wort("laufend", 1),
            new Wort("täglich", 1),
            new Wort("wöchentlich", 7),
            new Wort("monatlich", 31),
            new Wort("quartalsweise", 92),
            new Wort("vierteljährlich", 92),
            new Wort("halbjährlich", 184),
            new Wort("unterjährig", 184),
            new Wort("jährlich", 366),
            new Wort("zweijährlich", 731),
            new Wort("einmalig", 0),
            new Wort("unregelmäßig", 0),
            new Wort("anlassbezogen", 0),
            new Wort("turnusmäßig", 0));

    private static final List<String> ZAHLWORTE = List.of(
            "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");
    private static final Pattern ALLE =
            Pattern.compile("alle (\\S+)(?: bis (\\S+))? (tage|wochen|monate|quartale|jahre)");

    private final String text;
    private final int laengsterAbstand;

    private Rhythmus(String text, int laengsterAbstand) {
        this.text = text;
        this.laengsterAbstand = laengsterAbstand;
    }

    /**
     * Reads the German form, umlauts written either way.
     *
     * @param text for instance {@code jährlich} or {@code alle 2 bis 3 Monate}
     * @return the rhythm
     * @throws IllegalArgumentException with a German message if the text names no rhythm
     */
    public static Rhythmus valueOf(String text) {
        String t = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        for (Wort wort : WORTE) {
            if (t.equals(wort.text()) || t.equals(ascii(wort.text()))) {
                return new Rhythmus(wort.text(), wort.tage());
            }
        }
        Matcher alle = ALLE.matcher(t);
        if (alle.matches()) {
            int von = anzahl(alle.group(1), text);
            int bis = alle.group(2) == null ? von : anzahl(alle.group(2), text);
            if (von < 1 || bis < von) {
                throw new IllegalArgumentException(
                        "'" + text.strip() + "': Der Abstand muss mindestens 1 sein und darf nicht fallen.");
            }
            String einheit = alle.group(3).substring(0, 1).toUpperCase(Locale.ROOT)
                    + alle.group(3).substring(1);
            String kanonisch = "alle " + von + (bis == von ? "" : " bis " + bis) + " " + einheit;
            return new Rhythmus(kanonisch, bis * tage(einheit));
        }
        throw new IllegalArgumentException("'" + text.strip()
                + "' ist kein Rhythmus. Beispiele: jährlich, quartalsweise, alle 2 Jahre, alle 2 bis 3 Monate.");
    }

    /**
     * Reads the German form, which is the canonical one.
     *
     * @param text see {@link #valueOf(String)}
     * @return the rhythm
     */
    public static Rhythmus lies(String text) {
        return valueOf(text);
    }

    private static String ascii(String wort) {
        return wort.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    }

    private static int anzahl(String wort, String ganz) {
        int index = ZAHLWORTE.indexOf(wort);
        if (index >= 0) {
            return index;
        }
        if (wort.matches("\\d{1,3}")) {
            return Integer.parseInt(wort);
        }
        throw new IllegalArgumentException("'" + ganz.strip() + "': '" + wort + "' ist keine Anzahl von 1 bis 999.");
    }

    private static int tage(String einheit) {
        return switch (einheit) {
            case "Tage" -> 1;
            case "Wochen" -> 7;
            case "Monate" -> 31;
            case "Quartale" -> 92;
            default -> 366;
        };
    }

    /**
     * The longest time between two occurrences.
     *
     * @return days, rounded up; empty if the rhythm names no fixed period ({@code anlassbezogen})
     */
    public OptionalInt laengsterAbstandInTagen() {
        return laengsterAbstand == 0 ? OptionalInt.empty() : OptionalInt.of(laengsterAbstand);
    }

    /**
     * The German form, which is the canonical one.
     *
     * @return for instance {@code alle 2 Jahre}
     */
    public String anzeige() {
        return text;
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Rhythmus r && r.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
