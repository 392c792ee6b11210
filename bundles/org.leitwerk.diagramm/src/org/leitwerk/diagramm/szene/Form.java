package org.leitwerk.diagramm.szene;

/** The outline of a box inside its frame; {@link Umriss} gives the points of those with corners. */
public enum Form {
    /** Rectangle, its corners rounded by the radius of the box. */
    RECHTECK,
    /** Ellipse that touches all four sides. */
    ELLIPSE,
    /** Lozenge with its corners in the middle of the sides. */
    RAUTE,
    /** Sheet of paper with its upper right corner folded. */
    NOTIZ,
    /** Small filled disc: the largest circle in the middle of the frame. */
    PUNKT,
    /** Circle without filling in the middle of the frame. */
    RING,
    /** Triangle with its tip above. */
    DREIECK,
    /** Nothing but a picture that fills the frame. */
    BILD,
    /** Nothing: only text, symbols and badges. */
    KEINE
}
