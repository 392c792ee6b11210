package org.leitwerk.diagramm.anordnung;

/**
 * Arranges graphs: the entry to this package. Thread-safe; the same graph and wish give the same result, bit by bit.
 * Never throws because of a graph: if a layout fails, a simple placement in rows serves and a message tells it.
 */
public interface Anordner {

    /**
     * Arranges a graph.
     *
     * @param graph nodes, edges, layout
     * @param wunsch what is asked
     * @return where everything lies
     */
    Anordnung ordne(Graph graph, Wunsch wunsch);

    /**
     * The arranger with all layouts.
     *
     * @return the one to use
     */
    static Anordner standard() {
        return new Gesamtanordner();
    }

    /** Loads what the first arrangement needs, some tenths of a second; for a thread in the background at start-up. */
    static void waermeAuf() {
        Gesamtanordner.waermeAuf();
    }
}
