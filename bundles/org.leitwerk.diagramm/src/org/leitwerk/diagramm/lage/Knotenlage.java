package org.leitwerk.diagramm.lage;

import java.util.Objects;
import org.leitwerk.diagramm.anordnung.Flaeche;

/**
 * What is kept of a node.
 *
 * @param flaeche place relative to its parent and size, px; null = not placed yet
 * @param eltern id of the parent the place refers to; null = the diagram. In another parent the place is worthless
 * @param fest true = a person placed it
 * @param groesse true = a person sized it; otherwise the size follows from the content
 * @param verborgen true = a person hid it
 * @param eingeklappt true = its content is folded away
 */
public record Knotenlage(
        Flaeche flaeche, String eltern, boolean fest, boolean groesse, boolean verborgen, boolean eingeklappt) {

    /** A node of which nothing is kept. */
    public static final Knotenlage LEER = new Knotenlage(null, null, false, false, false, false);

    /**
     * This node at another place.
     *
     * @param neu place relative to the parent and size
     * @param elternId id of the parent; null = the diagram
     * @return the changed one
     */
    public Knotenlage mitFlaeche(Flaeche neu, String elternId) {
        return new Knotenlage(neu, elternId, fest, groesse, verborgen, eingeklappt);
    }

    /**
     * This node pinned or free.
     *
     * @param ja true = pinned
     * @return the changed one
     */
    public Knotenlage mitFest(boolean ja) {
        return new Knotenlage(flaeche, eltern, ja, groesse, verborgen, eingeklappt);
    }

    /**
     * This node with a size of its own or of its content.
     *
     * @param ja true = a person sized it
     * @return the changed one
     */
    public Knotenlage mitGroesse(boolean ja) {
        return new Knotenlage(flaeche, eltern, fest, ja, verborgen, eingeklappt);
    }

    /**
     * This node hidden or shown.
     *
     * @param ja true = hidden
     * @return the changed one
     */
    public Knotenlage mitVerborgen(boolean ja) {
        return new Knotenlage(flaeche, eltern, fest, groesse, ja, eingeklappt);
    }

    /**
     * This node folded or open.
     *
     * @param ja true = folded
     * @return the changed one
     */
    public Knotenlage mitEingeklappt(boolean ja) {
        return new Knotenlage(flaeche, eltern, fest, groesse, verborgen, ja);
    }

    /**
     * The place, if it refers to this parent.
     *
     * @param elternId id of the parent the node has now; null = the diagram
     * @return relative to the parent; null if it was not placed there
     */
    public Flaeche flaecheIn(String elternId) {
        return Objects.equals(eltern, elternId) ? flaeche : null;
    }
}
