package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which siblings stood; who is new stands behind the one before it in the graph. */
final class Reihenfolge {

    /** What lies further apart than that stands in different shelves, px. */
    private static final double REGAL = 30;

    private Reihenfolge() {}

    /**
     * Siblings as they stood: in shelves from the top, in a shelf in columns from the left, in a column from the top.
     *
     * @param geschwister nodes of one level in the order of the graph
     * @param richtung where edges lead to
     * @return the same nodes in their order
     */
    static List<Platz> wieSieStanden(List<Platz> geschwister, Richtung richtung) {
        return wieSieStanden(geschwister, richtung, regale(geschwister, richtung));
    }

    /** As {@link #wieSieStanden(List, Richtung)}, with the shelves of the whole level. */
    static List<Platz> wieSieStanden(List<Platz> geschwister, Richtung richtung, Map<Platz, Integer> regale) {
        Map<Platz, Flaeche> bisher = new HashMap<>();
        for (Platz platz : geschwister) {
            if (platz.gesetzt) {
                bisher.put(platz, richtung.hin(platz.flaeche()));
            }
        }
        if (bisher.isEmpty()) {
            return geschwister;
        }
        Map<Platz, double[]> rang = new HashMap<>();
        double[] zuletzt = {-1, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Platz platz : geschwister) {
            Flaeche f = bisher.get(platz);
            if (f != null) {
                zuletzt = new double[] {regale.get(platz), f.x(), f.y()};
            }
            rang.put(platz, zuletzt);
        }
        List<Platz> ergebnis = new ArrayList<>(geschwister);
        ergebnis.sort(Comparator.comparingDouble((Platz p) -> rang.get(p)[0])
                .thenComparingDouble(p -> rang.get(p)[1])
                .thenComparingDouble(p -> rang.get(p)[2]));
        return ergebnis;
    }

    /** The shelves in which nodes of one level stood, from the top. */
    static Map<Platz, Integer> regale(List<Platz> plaetze, Richtung richtung) {
        List<Platz> vonOben = new ArrayList<>(plaetze);
        vonOben.removeIf(p -> !p.gesetzt);
        Map<Platz, Flaeche> bisher = new HashMap<>();
        vonOben.forEach(p -> bisher.put(p, richtung.hin(p.flaeche())));
        vonOben.sort(Comparator.comparingDouble((Platz p) -> bisher.get(p).y()).thenComparingInt(p -> p.nummer));
        Map<Platz, Integer> regale = new HashMap<>();
        int regal = 0;
        double unten = Double.MAX_VALUE;
        for (Platz platz : vonOben) {
            Flaeche f = bisher.get(platz);
            if (f.y() - unten > REGAL) {
                regal++;
            }
            unten = unten == Double.MAX_VALUE ? f.unten() : Math.max(unten, f.unten());
            regale.put(platz, regal);
        }
        return regale;
    }
}
