package org.leitwerk.diagramm.anordnung;

/**
 * A point.
 *
 * @param x to the right, px
 * @param y downwards, px
 */
public record Ort(double x, double y) {

    /** The origin. */
    public static final Ort NULL = new Ort(0, 0);

    /**
     * The point moved.
     *
     * @param dx to the right, px
     * @param dy downwards, px
     * @return the moved point
     */
    public Ort verschoben(double dx, double dy) {
        return new Ort(x + dx, y + dy);
    }
}
