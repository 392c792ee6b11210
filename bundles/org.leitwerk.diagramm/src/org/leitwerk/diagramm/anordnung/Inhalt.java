package org.leitwerk.diagramm.anordnung;

/** How the children of a container lie in it. */
public enum Inhalt {
    /** Placed by the layout; without a word of the specification: layered if edges join them, else in rows. */
    FREI,
    /** One under the other, all as wide as the container. */
    SENKRECHT,
    /** Side by side, all as high as the container. */
    WAAGRECHT
}
