package org.leitwerk.diagramm.ui.teil;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.leitwerk.diagramm.szene.Szenenelement;

/** The part of an element of the scene. */
public interface Szenenteil extends GraphicalEditPart, NodeEditPart {

    /** Id of the element. */
    default String id() {
        return (String) getModel();
    }

    /** What all parts of the diagram share. */
    Zusammenhang zusammenhang();

    /** What a screen reader says of the element; empty when it is in the picture no more. */
    default String vorlesetext() {
        Szenenelement element = zusammenhang().modell().element(id());
        return element == null ? "" : element.angaben().vorlesetext();
    }

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
