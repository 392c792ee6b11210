package org.leitwerk.daten.zuordnung;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds areas or groups of a plan by what stands in a data file: id, title, number or official key; case and blanks do
 * not matter. Immutable; two are equal if they find the same.
 */
public final class Namensfinder {

    private static final Set<String> GANZES = Set.of(
            "",
            "gesamt",
            "insgesamt",
            "alle",
            "zusammen",
            "summe",
            "total",
            "gesamtstadt",
            "stadt insgesamt",
            "stadt gesamt",
            "kreis insgesamt",
            "kreis gesamt",
            "gesamtkreis");

    private final Map<String, String> kennungen = new HashMap<>();
    private final Set<String> mehrdeutige = new TreeSet<>();
    /** Computed when first asked, after everything was added; asked for every series of a plan. */
    private int hash;

    /** Names of elements; to be filled before it is used. */
    public static final class Bau {
        private final Namensfinder finder = new Namensfinder();

        /**
         * Adds an element.
         *
         * @param kennung its id; empty for the whole
         * @param namen what it is called, nulls are ignored
         */
        public void nimm(String kennung, String... namen) {
            finder.nimm(kennung, kennung);
            for (String name : namen) {
                if (name != null && !name.isBlank()) {
                    finder.nimm(name, kennung);
                }
            }
        }

        /** The finder. */
        public Namensfinder fertig() {
            return finder;
        }
    }

    private Namensfinder() {}

    private void nimm(String name, String kennung) {
        String bisher = kennungen.putIfAbsent(einheitlich(name), kennung);
        if (bisher != null && !bisher.equals(kennung)) {
            mehrdeutige.add(einheitlich(name));
        }
    }

    private static String einheitlich(String name) {
        return name.replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.GERMAN);
    }

    /**
     * The id of what a cell names.
     *
     * @param zelle the cell
     * @return empty text for the whole, null if nothing or more than one element has this name
     */
    public String finde(String zelle) {
        String name = einheitlich(zelle);
        String kennung = mehrdeutige.contains(name) ? null : kennungen.get(name);
        return kennung == null && GANZES.contains(name) ? "" : kennung;
    }

    /**
     * Whether several elements have this name.
     *
     * @param zelle the cell
     */
    public boolean mehrdeutig(String zelle) {
        return mehrdeutige.contains(einheitlich(zelle));
    }

    @Override
    public boolean equals(Object anderes) {
        return this == anderes
                || anderes instanceof Namensfinder n
                        && kennungen.equals(n.kennungen)
                        && mehrdeutige.equals(n.mehrdeutige);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = Objects.hash(kennungen, mehrdeutige);
        }
        return hash;
    }
}
