package org.leitwerk.diagramm.anordnung;

/**
 * An upright rectangle.
 *
 * @param x left edge, px
 * @param y upper edge, px
 * @param breite width, px
 * @param hoehe height, px
 */
public record Flaeche(double x, double y, double breite, double hoehe) {

    /**
     * The right edge.
     *
     * @return its x, px
     */
    public double rechts() {
        return x + breite;
    }

    /**
     * The lower edge.
     *
     * @return its y, px
     */
    public double unten() {
        return y + hoehe;
    }

    /**
     * The middle.
     *
     * @return the centre
     */
    public Ort mitte() {
        return new Ort(x + breite / 2, y + hoehe / 2);
    }

    /**
     * The upper left corner.
     *
     * @return the corner
     */
    public Ort ort() {
        return new Ort(x, y);
    }

    /**
     * The rectangle moved.
     *
     * @param dx to the right, px
     * @param dy downwards, px
     * @return the moved rectangle
     */
    public Flaeche verschoben(double dx, double dy) {
        return new Flaeche(x + dx, y + dy, breite, hoehe);
    }

    /**
     * The rectangle at another place.
     *
     * @param ecke its new upper left corner
     * @return the rectangle of the same size
     */
    public Flaeche an(Ort ecke) {
        return new Flaeche(ecke.x(), ecke.y(), breite, hoehe);
    }

    /**
     * The rectangle with another size.
     *
     * @param neueBreite width, px
     * @param neueHoehe height, px
     * @return the rectangle with the same upper left corner
     */
    public Flaeche mitGroesse(double neueBreite, double neueHoehe) {
        return new Flaeche(x, y, neueBreite, neueHoehe);
    }

    /**
     * The rectangle grown on all sides.
     *
     * @param rand by how much, px; negative shrinks
     * @return the grown rectangle
     */
    public Flaeche erweitert(double rand) {
        return new Flaeche(x - rand, y - rand, breite + 2 * rand, hoehe + 2 * rand);
    }

    /**
     * The smallest rectangle round this one and another.
     *
     * @param andere the other one; null = none
     * @return both together
     */
    public Flaeche vereint(Flaeche andere) {
        if (andere == null) {
            return this;
        }
        double links = Math.min(x, andere.x);
        double oben = Math.min(y, andere.y);
        return new Flaeche(
                links, oben, Math.max(rechts(), andere.rechts()) - links, Math.max(unten(), andere.unten()) - oben);
    }

    /**
     * Whether this rectangle and another have an inner point in common. Touching edges do not count.
     *
     * @param andere the other one
     * @return true if they overlap
     */
    public boolean schneidet(Flaeche andere) {
        return x < andere.rechts() && andere.x < rechts() && y < andere.unten() && andere.y < unten();
    }

    /**
     * Whether another rectangle lies within this one.
     *
     * @param andere the other one
     * @param spiel by how much it may stick out, px
     * @return true if it lies inside
     */
    public boolean umfasst(Flaeche andere, double spiel) {
        return andere.x >= x - spiel
                && andere.y >= y - spiel
                && andere.rechts() <= rechts() + spiel
                && andere.unten() <= unten() + spiel;
    }

    /**
     * Whether a point lies within this rectangle or on its border.
     *
     * @param ort the point
     * @param spiel by how much it may lie outside, px
     * @return true if it lies inside
     */
    public boolean enthaelt(Ort ort, double spiel) {
        return ort.x() >= x - spiel
                && ort.x() <= rechts() + spiel
                && ort.y() >= y - spiel
                && ort.y() <= unten() + spiel;
    }
}
