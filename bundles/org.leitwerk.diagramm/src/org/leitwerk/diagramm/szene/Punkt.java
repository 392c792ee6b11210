package org.leitwerk.diagramm.szene;

/**
 * A place in the picture.
 *
 * @param x pixels from the left, growing to the right
 * @param y pixels from the top, growing downwards
 */
public record Punkt(double x, double y) {

    /** The same place moved by so many pixels. */
    public Punkt verschoben(double dx, double dy) {
        return new Punkt(x + dx, y + dy);
    }

    /** The distance to another place in pixels. */
    public double abstand(Punkt anderer) {
        return Math.hypot(anderer.x - x, anderer.y - y);
    }

    /** The place on the way to another one; 0 is here, 1 is there. */
    public Punkt zwischen(Punkt anderer, double anteil) {
        return new Punkt(x + (anderer.x - x) * anteil, y + (anderer.y - y) * anteil);
    }
}
