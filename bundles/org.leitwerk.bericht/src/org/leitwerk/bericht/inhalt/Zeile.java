package org.leitwerk.bericht.inhalt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A line of text, made of pieces. Immutable.
 *
 * @param stuecke the pieces in their order
 */
public record Zeile(List<Stueck> stuecke) {

    /** A line with nothing on it. */
    public static final Zeile LEER = new Zeile(List.of());

    /** Takes a copy of the pieces. */
    public Zeile {
        stuecke = List.copyOf(stuecke);
    }

    /** A line of plain words; {@code null} and blank text give an empty line. */
    public static Zeile text(String text) {
        return text == null || text.isBlank() ? LEER : new Zeile(List.of(Stueck.text(text)));
    }

    /** A line that is a long text in Markdown; {@code null} and blank text give an empty line. */
    public static Zeile langtext(String markdown) {
        return markdown == null || markdown.isBlank() ? LEER : new Zeile(List.of(Stueck.langtext(markdown)));
    }

    /** A line of the given pieces. */
    public static Zeile aus(Stueck... stuecke) {
        return new Zeile(List.of(stuecke));
    }

    /** Several lines as one, with a separator between those that are not empty. */
    public static Zeile verbunden(String trenner, Collection<Zeile> zeilen) {
        return verbunden(Stueck.text(trenner), zeilen);
    }

    /** Several lines below one another in one place; empty ones are left out. */
    public static Zeile untereinander(Collection<Zeile> zeilen) {
        return verbunden(Stueck.umbruch(), zeilen);
    }

    private static Zeile verbunden(Stueck trenner, Collection<Zeile> zeilen) {
        List<Stueck> alle = new ArrayList<>();
        for (Zeile zeile : zeilen) {
            if (!zeile.leer()) {
                if (!alle.isEmpty()) {
                    alle.add(trenner);
                }
                alle.addAll(zeile.stuecke);
            }
        }
        return new Zeile(alle);
    }

    /** This line followed by more pieces. */
    public Zeile mit(Stueck... weitere) {
        List<Stueck> alle = new ArrayList<>(stuecke);
        alle.addAll(List.of(weitere));
        return new Zeile(alle);
    }

    /** This line followed by another. */
    public Zeile mit(Zeile weitere) {
        List<Stueck> alle = new ArrayList<>(stuecke);
        alle.addAll(weitere.stuecke);
        return new Zeile(alle);
    }

    /** Number of characters on the line. */
    public int laenge() {
        return stuecke.stream().mapToInt(stueck -> stueck.worte().length()).sum();
    }

    /** Whether nothing is on the line. */
    public boolean leer() {
        return stuecke.isEmpty();
    }
}
