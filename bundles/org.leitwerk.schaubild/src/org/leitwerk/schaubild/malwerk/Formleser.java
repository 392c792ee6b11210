package org.leitwerk.schaubild.malwerk;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.szene.Punkt;

/** Reads shapes of Java2D as lines of points; curves become short lines. */
final class Formleser {

    /** Pixels a line may be off the curve it stands for. */
    private static final double GENAU = 0.05;

    /**
     * A part of a shape.
     *
     * @param punkte its points, each different from the one before
     * @param geschlossen whether it returns to its first point
     */
    record Zug(List<Punkt> punkte, boolean geschlossen) {}

    private Formleser() {}

    static List<Zug> lies(Shape form, AffineTransform abbildung) {
        List<Zug> ergebnis = new ArrayList<>();
        List<Punkt> punkte = new ArrayList<>();
        double[] w = new double[6];
        PathIterator i = new FlatteningPathIterator(form.getPathIterator(abbildung), GENAU);
        for (; !i.isDone(); i.next()) {
            int art = i.currentSegment(w);
            if (art == PathIterator.SEG_CLOSE) {
                schliesse(punkte, true, ergebnis);
                continue;
            }
            if (art == PathIterator.SEG_MOVETO) {
                schliesse(punkte, false, ergebnis);
            }
            Punkt neu = new Punkt(w[0], w[1]);
            if (punkte.isEmpty() || punkte.get(punkte.size() - 1).abstand(neu) > 1e-6) {
                punkte.add(neu);
            }
        }
        schliesse(punkte, false, ergebnis);
        return ergebnis;
    }

    private static void schliesse(List<Punkt> punkte, boolean geschlossen, List<Zug> ergebnis) {
        int letzter = punkte.size() - 1;
        boolean rund = letzter > 1 && punkte.get(0).abstand(punkte.get(letzter)) < 1e-6;
        if (rund) {
            punkte.remove(letzter);
        }
        if (punkte.size() > 1) {
            ergebnis.add(new Zug(List.copyOf(punkte), (geschlossen || rund) && punkte.size() > 2));
        }
        punkte.clear();
    }
}
