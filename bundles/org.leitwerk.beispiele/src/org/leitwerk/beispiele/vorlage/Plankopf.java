package org.leitwerk.beispiele.vorlage;

import java.util.Objects;

/**
 * What a person says of a new plan before it exists.
 *
 * @param titel title of the plan
 * @param kommune name of the municipality; blank if it is to be filled in later
 * @param von first year, e.g. 2026
 * @param bis last year, not before the first
 */
public record Plankopf(String titel, String kommune, int von, int bis) {

    /** Checks that there is a title and the years are in order. */
    public Plankopf {
        Objects.requireNonNull(kommune, "kommune");
        if (titel.isBlank()) {
            throw new IllegalArgumentException("Der Plan braucht einen Titel.");
        }
        if (bis < von) {
            throw new IllegalArgumentException("Der Zeitraum endet vor seinem Beginn.");
        }
    }
}
