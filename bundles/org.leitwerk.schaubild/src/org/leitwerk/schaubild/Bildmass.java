package org.leitwerk.schaubild;

/**
 * The size of a picture.
 *
 * @param breite width in pixels, at least 240
 * @param hoehe height in pixels, at least 160; pictures with rows take the height they need
 */
public record Bildmass(double breite, double hoehe) {

    /** For a page of a report. */
    public static final Bildmass SEITE = new Bildmass(760, 420);

    /** Smaller sizes than the least become the least. */
    public Bildmass {
        breite = Math.max(240, breite);
        hoehe = Math.max(160, hoehe);
    }
}
