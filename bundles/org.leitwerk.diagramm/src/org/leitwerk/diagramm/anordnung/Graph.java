package org.leitwerk.diagramm.anordnung;

import java.util.List;

/**
 * What is to be arranged. The order of nodes and edges is the order of the model; it decides who stands left of whom.
 *
 * @param vorgabe which layout, with which options
 * @param knoten the nodes, a parent before its children
 * @param kanten the edges; one whose ends are not in the graph is left out of the result
 */
public record Graph(Vorgabe vorgabe, List<Graphknoten> knoten, List<Graphkante> kanten) {

    /** Takes copies. */
    public Graph {
        knoten = List.copyOf(knoten);
        kanten = List.copyOf(kanten);
    }
}
