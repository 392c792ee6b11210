package org.leitwerk.daten.zuordnung;

import java.util.List;

/**
 * A mapping that was found by looking at a table.
 *
 * @param zuordnung the mapping
 * @param spalten what each column is taken for, with the reason, from left to right
 * @param offen what a person must decide before values can be read, German; empty if nothing
 */
public record Zuordnungsvorschlag(Zuordnung zuordnung, List<Spaltenvorschlag> spalten, List<String> offen) {

    /** Makes the lists immutable. */
    public Zuordnungsvorschlag {
        spalten = List.copyOf(spalten);
        offen = List.copyOf(offen);
    }

    /** Whether values can be read without asking. */
    public boolean eindeutig() {
        return offen.isEmpty();
    }

    /** The columns that are used, in one line. */
    public String anzeige() {
        return String.join(
                ", ",
                spalten.stream()
                        .filter(spalte -> spalte.rolle() != Spaltenrolle.KEINE)
                        .map(spalte -> spalte.rolle().wort() + " aus '" + spalte.spalte() + "'")
                        .toList());
    }
}
