package org.leitwerk.diagramm.anordnung;

/**
 * The size of a text on an edge.
 *
 * @param stelle where on the edge
 * @param breite width, px
 * @param hoehe height, px
 */
public record Kantentext(Stelle stelle, double breite, double hoehe) {

    /** Where a text stands on its edge. */
    public enum Stelle {
        /** At the source. */
        ANFANG,
        /** In the middle. */
        MITTE,
        /** At the target. */
        ENDE
    }
}
