package org.leitwerk.diagramm.sicht;

/**
 * A colour as computed for a view.
 *
 * @param rot red, 0 to 255
 * @param gruen green, 0 to 255
 * @param blau blue, 0 to 255
 */
public record Farbe(int rot, int gruen, int blau) {

    /** Black. */
    public static final Farbe SCHWARZ = new Farbe(0, 0, 0);

    /** A colour with each part forced into 0 to 255. */
    public static Farbe begrenzt(int rot, int gruen, int blau) {
        return new Farbe(grenze(rot), grenze(gruen), grenze(blau));
    }

    private static int grenze(int anteil) {
        return Math.max(0, Math.min(255, anteil));
    }

    /** The notation of style sheets, such as {@code #0a3f00}. */
    public String hex() {
        return String.format("#%02x%02x%02x", rot, gruen, blau);
    }

    /** The three parts separated by commas. */
    @Override
    public String toString() {
        return rot + "," + gruen + "," + blau;
    }
}
