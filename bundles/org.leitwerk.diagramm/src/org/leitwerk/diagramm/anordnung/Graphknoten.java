package org.leitwerk.diagramm.anordnung;

import java.util.Map;
import java.util.Objects;

/**
 * A node of the graph: a box, a container with children, or a border node. Lists and their rows are boxes of one size;
 * whoever makes the graph measures them.
 *
 * @param id stable name, unique in the graph (edges have names of the same space)
 * @param eltern id of the container it lies in, or of the node on whose border it sits; null = the diagram
 * @param breite wanted width, px; of a container the least one, it grows round its children
 * @param hoehe wanted height, px; of a container the least one
 * @param inhalt how children lie in it
 * @param einzug what a container keeps free round its children
 * @param rand true = sits on the border of its parent
 * @param bisher where it was, relative to the upper left corner of its parent (of the diagram: absolute); null = it is
 *     new. The size of a box is taken from {@link #breite} and {@link #hoehe}; a container keeps the size it had and
 *     grows if it must
 * @param fest true = a person placed it; it stays at {@link #bisher} also when all is arranged anew
 * @param werte values of layout options for this element, by the id of the option ({@link Vorgabe} names ours)
 */
public record Graphknoten(
        String id,
        String eltern,
        double breite,
        double hoehe,
        Inhalt inhalt,
        Einzug einzug,
        boolean rand,
        Flaeche bisher,
        boolean fest,
        Map<String, String> werte) {

    /** Checks what must not be missing. */
    public Graphknoten {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(inhalt, "inhalt");
        Objects.requireNonNull(einzug, "einzug");
        werte = Map.copyOf(werte);
    }

    /**
     * A new box.
     *
     * @param id stable name
     * @param eltern id of the parent; null = the diagram
     * @param breite width, px
     * @param hoehe height, px
     * @return the node, free and without place
     */
    public static Graphknoten neu(String id, String eltern, double breite, double hoehe) {
        return new Graphknoten(id, eltern, breite, hoehe, Inhalt.FREI, Einzug.UEBLICH, false, null, false, Map.of());
    }

    /**
     * This node with a place it had.
     *
     * @param flaeche relative to its parent; null = new
     * @param fest whether a person placed it
     * @return the node
     */
    public Graphknoten mitOrt(Flaeche flaeche, boolean fest) {
        return new Graphknoten(id, eltern, breite, hoehe, inhalt, einzug, rand, flaeche, fest, werte);
    }

    /**
     * This node as a container.
     *
     * @param inhalt how its children lie
     * @param einzug what it keeps free
     * @return the node
     */
    public Graphknoten mitInhalt(Inhalt inhalt, Einzug einzug) {
        return new Graphknoten(id, eltern, breite, hoehe, inhalt, einzug, rand, bisher, fest, werte);
    }

    /**
     * This node on the border of its parent.
     *
     * @return the node
     */
    public Graphknoten amRand() {
        return new Graphknoten(id, eltern, breite, hoehe, inhalt, einzug, true, bisher, fest, werte);
    }

    /**
     * This node with values of layout options.
     *
     * @param werte by the id of the option
     * @return the node
     */
    public Graphknoten mitWerten(Map<String, String> werte) {
        return new Graphknoten(id, eltern, breite, hoehe, inhalt, einzug, rand, bisher, fest, werte);
    }
}
