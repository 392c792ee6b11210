package org.leitwerk.diagramm.ui.arbeit;

import org.leitwerk.diagramm.dienst.Diagrammdienst;
import org.leitwerk.diagramm.plan.Plandienst;

/** The service of diagrams the workbench uses. */
public final class Diagrammdienste {

    private static Diagrammdienst dienst = new Plandienst();

    private Diagrammdienste() {}

    /** The service; may be called on any thread. */
    public static synchronized Diagrammdienst der() {
        return dienst;
    }

    /**
     * Uses another service from now on.
     *
     * @param neuer the service
     * @return the former one
     */
    public static synchronized Diagrammdienst setze(Diagrammdienst neuer) {
        Diagrammdienst alter = dienst;
        dienst = neuer;
        return alter;
    }
}
