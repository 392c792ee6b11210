package org.leitwerk.diagramm.anordnung;

import java.util.List;

/** A layout: places all children of a container. */
interface Legeart {

    /**
     * Places the children; the container moves the whole to its corner afterwards. Children that were placed before
     * ({@link Platz#gesetzt}) lie at their former place, so that their order can be kept.
     *
     * @param behaelter the container; not empty
     * @param kanten ordering edges among its children
     */
    void lege(Platz behaelter, List<Netz.Verbindung> kanten);

    /**
     * Whether the places follow from values of the nodes alone, so that nothing is kept from before.
     *
     * @return true for planes, axes, rings and matrices
     */
    default boolean ausWerten() {
        return false;
    }

    /**
     * Whether the layout leaves its own coordinates as they are, because its decoration refers to them.
     *
     * @return true if the whole must not be moved to the corner
     */
    default boolean eigenerUrsprung() {
        return false;
    }
}
