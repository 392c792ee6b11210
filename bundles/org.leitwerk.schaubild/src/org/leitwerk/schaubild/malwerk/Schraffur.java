package org.leitwerk.schaubild.malwerk;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.szene.Punkt;

/**
 * Hatches areas with lines that end at their outlines, so that no painter needs to clip. Lines lie on a grid of the
 * whole picture: neighbouring areas of one pattern look like one.
 */
public final class Schraffur {

    private Schraffur() {}

    /**
     * The lines of a pattern inside an area.
     *
     * @param ringe outlines, inside by the even-odd rule
     * @param muster the pattern
     * @return lines of two points; none for a pattern without lines
     */
    public static List<List<Punkt>> linien(List<List<Punkt>> ringe, Musterfarbe.Muster muster) {
        List<List<Punkt>> ergebnis = new ArrayList<>();
        if (muster.abstand() > 0) {
            fuege(ringe, muster.winkel(), muster.abstand(), ergebnis);
            if (muster.doppelt()) {
                fuege(ringe, muster.winkel() + 90, muster.abstand(), ergebnis);
            }
        }
        return ergebnis;
    }

    /** Turns the area so that the lines lie flat, cuts it at each of them and turns the cuts back. */
    private static void fuege(List<List<Punkt>> ringe, double grad, double abstand, List<List<Punkt>> ergebnis) {
        double sin = Math.sin(Math.toRadians(grad));
        double cos = Math.cos(Math.toRadians(grad));
        List<List<Punkt>> gedreht = new ArrayList<>();
        double oben = Double.POSITIVE_INFINITY;
        double unten = Double.NEGATIVE_INFINITY;
        for (List<Punkt> ring : ringe) {
            List<Punkt> neu = new ArrayList<>(ring.size());
            for (Punkt p : ring) {
                Punkt q = new Punkt(p.x() * cos - p.y() * sin, p.x() * sin + p.y() * cos);
                oben = Math.min(oben, q.y());
                unten = Math.max(unten, q.y());
                neu.add(q);
            }
            gedreht.add(neu);
        }
        // half a step beside the grid: outlines mostly lie on whole pixels, and a cut along an edge says nothing
        for (double y = (Math.ceil(oben / abstand) - 0.5) * abstand; y < unten; y += abstand) {
            List<Double> schnitte = schnitte(gedreht, y);
            for (int i = 0; i + 1 < schnitte.size(); i += 2) {
                double a = schnitte.get(i);
                double b = schnitte.get(i + 1);
                if (b - a > 0.5) {
                    ergebnis.add(List.of(
                            new Punkt(a * cos + y * sin, -a * sin + y * cos),
                            new Punkt(b * cos + y * sin, -b * sin + y * cos)));
                }
            }
        }
    }

    private static List<Double> schnitte(List<List<Punkt>> ringe, double y) {
        List<Double> schnitte = new ArrayList<>();
        for (List<Punkt> ring : ringe) {
            for (int i = 0; i < ring.size(); i++) {
                Punkt p = ring.get(i);
                Punkt q = ring.get((i + 1) % ring.size());
                if (p.y() <= y != q.y() <= y) {
                    schnitte.add(p.x() + (y - p.y()) / (q.y() - p.y()) * (q.x() - p.x()));
                }
            }
        }
        schnitte.sort(null);
        return schnitte;
    }
}
