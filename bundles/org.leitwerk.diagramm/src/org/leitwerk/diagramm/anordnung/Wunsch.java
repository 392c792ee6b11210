package org.leitwerk.diagramm.anordnung;

import java.util.Set;

/**
 * What is asked of the arrangement.
 *
 * @param alles true = arrange anew, beginning with the present order; false = only what has no place yet is placed
 * @param auswahl ids of the nodes that are arranged anew (with what lies in them); all others stay
 */
public record Wunsch(boolean alles, Set<String> auswahl) {

    /** Everything stays, what is new finds a place; a diagram without any place is arranged as a whole. */
    public static final Wunsch ERGAENZEN = new Wunsch(false, Set.of());

    /** Everything but what is pinned is arranged anew; neighbours stay neighbours as far as possible. */
    public static final Wunsch NEU = new Wunsch(true, Set.of());

    /** Takes a copy. */
    public Wunsch {
        auswahl = Set.copyOf(auswahl);
    }

    /**
     * Arranges some nodes anew.
     *
     * @param ids their ids
     * @return the wish
     */
    public static Wunsch auswahl(Set<String> ids) {
        return new Wunsch(false, ids);
    }
}
