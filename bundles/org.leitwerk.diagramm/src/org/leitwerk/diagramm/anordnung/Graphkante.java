package org.leitwerk.diagramm.anordnung;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An edge of the graph.
 *
 * @param id stable name, unique in the graph (nodes have names of the same space)
 * @param von id of the node or edge where it begins
 * @param nach id of the node or edge where it ends
 * @param weg how its line runs
 * @param texte sizes of its texts, at most one a place
 * @param bisher the points it had, absolute, from the border of its source to the border of its target; empty = new.
 *     They are kept as long as both ends still lie on their nodes
 * @param fest true = a person bent it; only its ends follow the nodes
 * @param werte values of layout options for this edge, by the id of the option
 */
public record Graphkante(
        String id,
        String von,
        String nach,
        Linienart weg,
        List<Kantentext> texte,
        List<Ort> bisher,
        boolean fest,
        Map<String, String> werte) {

    /** How a line runs. */
    public enum Linienart {
        /** The shortest way. */
        GERADE,
        /** Horizontal and vertical pieces. */
        RECHTWINKLIG,
        /** Horizontal and vertical pieces; the edges of one parent share a trunk. */
        BAUM
    }

    /** Checks what must not be missing. */
    public Graphkante {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(von, "von");
        Objects.requireNonNull(nach, "nach");
        Objects.requireNonNull(weg, "weg");
        texte = List.copyOf(texte);
        bisher = List.copyOf(bisher);
        werte = Map.copyOf(werte);
    }

    /**
     * A new edge without texts.
     *
     * @param id stable name
     * @param von id of its source
     * @param nach id of its target
     * @param weg how its line runs
     * @return the edge
     */
    public static Graphkante neu(String id, String von, String nach, Linienart weg) {
        return new Graphkante(id, von, nach, weg, List.of(), List.of(), false, Map.of());
    }

    /**
     * This edge with the points it had.
     *
     * @param punkte absolute; empty = new
     * @param fest whether a person bent it
     * @return the edge
     */
    public Graphkante mitWeg(List<Ort> punkte, boolean fest) {
        return new Graphkante(id, von, nach, weg, texte, punkte, fest, werte);
    }

    /**
     * This edge with texts.
     *
     * @param texte their sizes
     * @return the edge
     */
    public Graphkante mitTexten(List<Kantentext> texte) {
        return new Graphkante(id, von, nach, weg, texte, bisher, fest, werte);
    }

    /**
     * This edge with values of layout options.
     *
     * @param werte by the id of the option
     * @return the edge
     */
    public Graphkante mitWerten(Map<String, String> werte) {
        return new Graphkante(id, von, nach, weg, texte, bisher, fest, werte);
    }
}
