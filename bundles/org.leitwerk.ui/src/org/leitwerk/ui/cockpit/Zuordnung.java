package org.leitwerk.ui.cockpit;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is responsible for an element and where it applies, in titles; what the filters of the cockpit look at.
 *
 * @param stellen organisations and their units that are responsible, take the lead or take part
 * @param gremien bodies that do so
 * @param raeume areas in which it applies
 * @param verantwortlich those who are responsible, in words; empty if nobody is named
 */
record Zuordnung(Set<String> stellen, Set<String> gremien, Set<String> raeume, String verantwortlich) {

    /** Nobody, nowhere. */
    static final Zuordnung KEINE = new Zuordnung(Set.of(), Set.of(), Set.of(), "");

    /** All words in it, for a search. */
    Stream<String> worte() {
        return Stream.of(stellen, gremien, raeume).flatMap(Set::stream);
    }

    /** The same in another area. */
    Zuordnung in(String raum) {
        return new Zuordnung(stellen, gremien, Set.of(raum), verantwortlich);
    }
}
