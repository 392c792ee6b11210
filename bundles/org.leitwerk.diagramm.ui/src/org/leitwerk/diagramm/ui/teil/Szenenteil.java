package org.leitwerk.diagramm.ui.teil;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;

/** The part of an element of the scene. */
public interface Szenenteil extends GraphicalEditPart, NodeEditPart {

    /** Id of the element. */
    String id();

    /** What all parts of the diagram share. */
    Zusammenhang zusammenhang();

    /**
     * Another picture counts: draws anew what is another one.
     *
     * @param alt the former picture
     * @param neu the present one, in which the element is
     */
    void gleicheAb(Bildmodell alt, Bildmodell neu);

    /**
     * Shows that something can be dropped here or comes from here.
     *
     * @param ja whether it is so
     */
    void hebeHervor(boolean ja);
}
