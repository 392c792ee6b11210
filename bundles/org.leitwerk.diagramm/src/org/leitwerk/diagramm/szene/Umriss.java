package org.leitwerk.diagramm.szene;

import java.util.List;

/** The points of outlines, the same for all painters and for lines that end at them. */
public final class Umriss {

    /** Size of the folded corner of a note in pixels. */
    public static final double ECKE = 10;

    private Umriss() {}

    /**
     * The corners of a form that has some.
     *
     * @return closed polygon; empty for ellipses, discs, rings, images and nothing
     */
    public static List<Punkt> ecken(Form form, Rahmen r) {
        Punkt mitte = r.mitte();
        return switch (form) {
            case RECHTECK ->
                List.of(
                        new Punkt(r.x(), r.y()),
                        new Punkt(r.rechts(), r.y()),
                        new Punkt(r.rechts(), r.unten()),
                        new Punkt(r.x(), r.unten()));
            case RAUTE ->
                List.of(
                        new Punkt(mitte.x(), r.y()),
                        new Punkt(r.rechts(), mitte.y()),
                        new Punkt(mitte.x(), r.unten()),
                        new Punkt(r.x(), mitte.y()));
            case NOTIZ -> {
                double ecke = ecke(r);
                yield List.of(
                        new Punkt(r.x(), r.y()),
                        new Punkt(r.rechts() - ecke, r.y()),
                        new Punkt(r.rechts(), r.y() + ecke),
                        new Punkt(r.rechts(), r.unten()),
                        new Punkt(r.x(), r.unten()));
            }
            case DREIECK ->
                List.of(new Punkt(mitte.x(), r.y()), new Punkt(r.rechts(), r.unten()), new Punkt(r.x(), r.unten()));
            case ELLIPSE, PUNKT, RING, BILD, KEINE -> List.of();
        };
    }

    /** The fold of a note: an open line; empty for other forms. */
    public static List<Punkt> falz(Form form, Rahmen r) {
        if (form != Form.NOTIZ) {
            return List.of();
        }
        double ecke = ecke(r);
        return List.of(
                new Punkt(r.rechts() - ecke, r.y()),
                new Punkt(r.rechts() - ecke, r.y() + ecke),
                new Punkt(r.rechts(), r.y() + ecke));
    }

    /** The ellipse of ellipses, discs and rings: the whole frame, or the largest circle in its middle. */
    public static Rahmen rund(Form form, Rahmen r) {
        if (form == Form.ELLIPSE) {
            return r;
        }
        double weite = Math.min(r.breite(), r.hoehe());
        Punkt mitte = r.mitte();
        return new Rahmen(mitte.x() - weite / 2, mitte.y() - weite / 2, weite, weite);
    }

    /**
     * Where a straight line from a place to the middle of the form meets its outline; for a place inside, the point of
     * the outline in that direction.
     */
    public static Punkt schnitt(Form form, Rahmen r, Punkt aussen) {
        Punkt mitte = r.mitte();
        double dx = aussen.x() - mitte.x();
        double dy = aussen.y() - mitte.y();
        if (dx == 0 && dy == 0) {
            return new Punkt(mitte.x(), r.unten());
        }
        double a = Math.max(r.breite() / 2, 1e-9);
        double b = Math.max(r.hoehe() / 2, 1e-9);
        double anteil =
                switch (form) {
                    case ELLIPSE -> 1 / Math.hypot(dx / a, dy / b);
                    case PUNKT, RING -> Math.min(a, b) / Math.hypot(dx, dy);
                    case RAUTE -> 1 / (Math.abs(dx) / a + Math.abs(dy) / b);
                    case RECHTECK, NOTIZ, DREIECK, BILD, KEINE -> 1 / Math.max(Math.abs(dx) / a, Math.abs(dy) / b);
                };
        return new Punkt(mitte.x() + dx * anteil, mitte.y() + dy * anteil);
    }

    private static double ecke(Rahmen r) {
        return Math.min(ECKE, Math.min(r.breite(), r.hoehe()) / 2);
    }
}
