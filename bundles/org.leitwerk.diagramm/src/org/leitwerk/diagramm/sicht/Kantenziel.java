package org.leitwerk.diagramm.sicht;

import java.util.List;

/** A view an edge may start or end at: nodes, containers, lists and edges, but not the entries of lists. */
public sealed interface Kantenziel permits Knoten, Behaeltersicht, Kante {

    /** The edges that start here, in the order of their creation; not to be changed. */
    List<Kante> ausgehend();

    /** The edges that end here, in the order of their creation; not to be changed. */
    List<Kante> eingehend();

    /** The view itself. */
    default Sicht alsSicht() {
        return (Sicht) this;
    }
}
