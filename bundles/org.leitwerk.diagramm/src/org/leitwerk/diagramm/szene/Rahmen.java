package org.leitwerk.diagramm.szene;

import java.util.Collection;

/**
 * A rectangle in the picture.
 *
 * @param x left edge in pixels
 * @param y upper edge in pixels
 * @param breite width in pixels, not negative
 * @param hoehe height in pixels, not negative
 */
public record Rahmen(double x, double y, double breite, double hoehe) {

    /** Nothing, at the origin. */
    public static final Rahmen LEER = new Rahmen(0, 0, 0, 0);

    /** The smallest rectangle with these two corners. */
    public static Rahmen zwischen(Punkt a, Punkt b) {
        return new Rahmen(
                Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    /** The smallest rectangle around all these places; {@link #LEER} around none. */
    public static Rahmen um(Collection<Punkt> punkte) {
        if (punkte.isEmpty()) {
            return LEER;
        }
        double links = Double.POSITIVE_INFINITY;
        double oben = Double.POSITIVE_INFINITY;
        double rechts = Double.NEGATIVE_INFINITY;
        double unten = Double.NEGATIVE_INFINITY;
        for (Punkt punkt : punkte) {
            links = Math.min(links, punkt.x());
            oben = Math.min(oben, punkt.y());
            rechts = Math.max(rechts, punkt.x());
            unten = Math.max(unten, punkt.y());
        }
        return new Rahmen(links, oben, rechts - links, unten - oben);
    }

    /** The right edge. */
    public double rechts() {
        return x + breite;
    }

    /** The lower edge. */
    public double unten() {
        return y + hoehe;
    }

    /** The centre. */
    public Punkt mitte() {
        return new Punkt(x + breite / 2, y + hoehe / 2);
    }

    /** Whether it has no area. */
    public boolean istLeer() {
        return breite <= 0 || hoehe <= 0;
    }

    /** The same size elsewhere. */
    public Rahmen verschoben(double dx, double dy) {
        return new Rahmen(x + dx, y + dy, breite, hoehe);
    }

    /** Larger by so many pixels on each side; smaller for negative values, but never below nothing. */
    public Rahmen erweitert(double rand) {
        return erweitert(rand, rand);
    }

    /** Larger by so many pixels left and right, and above and below; never below nothing. */
    public Rahmen erweitert(double seitlich, double senkrecht) {
        return new Rahmen(
                x - seitlich, y - senkrecht, Math.max(0, breite + 2 * seitlich), Math.max(0, hoehe + 2 * senkrecht));
    }

    /** The smallest rectangle around both. */
    public Rahmen mit(Rahmen anderer) {
        double links = Math.min(x, anderer.x);
        double oben = Math.min(y, anderer.y);
        return new Rahmen(
                links, oben, Math.max(rechts(), anderer.rechts()) - links, Math.max(unten(), anderer.unten()) - oben);
    }

    /** Whether both share an area, not only an edge. */
    public boolean schneidet(Rahmen anderer) {
        return x < anderer.rechts() && anderer.x < rechts() && y < anderer.unten() && anderer.y < unten();
    }

    /** Whether the other one lies inside, edges included, with this much tolerance in pixels. */
    public boolean enthaelt(Rahmen anderer, double toleranz) {
        return anderer.x >= x - toleranz
                && anderer.y >= y - toleranz
                && anderer.rechts() <= rechts() + toleranz
                && anderer.unten() <= unten() + toleranz;
    }

    /** Whether the place lies inside, edges included. */
    public boolean enthaelt(Punkt punkt) {
        return punkt.x() >= x && punkt.x() <= rechts() && punkt.y() >= y && punkt.y() <= unten();
    }
}
