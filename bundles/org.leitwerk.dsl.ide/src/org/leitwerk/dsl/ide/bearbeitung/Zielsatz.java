package org.leitwerk.dsl.ide.bearbeitung;

import java.util.List;

/**
 * Goals that a person has written down and that are to become part of a plan.
 *
 * @param form how they are laid out
 * @param titel what they are about, title of the Zielsystem
 * @param ziele the goals in their order; those without a title are left out
 * @param bis last year in which they shall be reached; 0 if that is open
 */
public record Zielsatz(Zielsatzform form, String titel, List<Zielzeile> ziele, int bis) {

    /** Copies the list. */
    public Zielsatz {
        ziele = List.copyOf(ziele);
    }

    /**
     * A goal.
     *
     * @param platz index of its field or level in the form
     * @param titel what shall be reached
     */
    public record Zielzeile(int platz, String titel) {}

    /** The goals that say something at one place, in their order. */
    List<String> titel(int platz) {
        return ziele.stream()
                .filter(zeile -> zeile.platz() == platz)
                .map(zeile -> zeile.titel().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
