package org.leitwerk.diagramm.dienst;

import java.util.Set;

/**
 * What fits to the elements of a mapping, as far as the mappings tell: whether a single element fits is known only by
 * {@link Diagrammsitzung#ablehnung}.
 *
 * @param name the mapping; {@link #DIAGRAMM} stands for the diagram itself
 * @param titel the kind of its elements as people read it
 * @param nimmtAuf mappings whose elements can be dropped onto it
 * @param anfaenge for an edge: mappings at which it may begin
 * @param enden for an edge: mappings at which it may end
 */
public record Abbildungsangaben(
        String name, String titel, Set<String> nimmtAuf, Set<String> anfaenge, Set<String> enden) {

    /** The key that stands for the diagram itself. */
    public static final String DIAGRAMM = "";
}
