package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds children that stand one under the other in a column: their edges run like a ladder, one rail on the left and a
 * rung to each child.
 */
final class Leitern {

    /** Distance of the rail from the children if nothing is written on the rungs, px. */
    static final double HOLM = 12;

    private final Raster<Platz> raster = new Raster<>();
    private final Reihen reihen;
    private final double holm;

    Leitern(Map<Platz, Flaeche> kaesten, Reihen reihen, double holm) {
        this.reihen = reihen;
        this.holm = holm;
        kaesten.forEach((platz, flaeche) -> raster.fuege(flaeche, platz));
    }

    /** Distance of the rail from the children, px, so that a text finds room on a rung. */
    static double holm(double text) {
        return text > 0 ? HOLM + text : HOLM;
    }

    /**
     * The ladders among the children of one parent.
     *
     * @param kinder children below their parent, with their frames
     * @return for each child that hangs on a ladder the row in which its ladder begins
     */
    Map<Platz, Sprosse> finde(Map<Platz, Flaeche> kinder) {
        Map<Long, List<Platz>> spalten = new HashMap<>();
        kinder.forEach((kind, flaeche) -> spalten.computeIfAbsent(Math.round(flaeche.x()), k -> new ArrayList<>())
                .add(kind));
        Map<Platz, Sprosse> ergebnis = new HashMap<>();
        spalten.values().forEach(spalte -> {
            if (spalte.size() > 1) {
                spalte(spalte, kinder, ergebnis);
            }
        });
        return ergebnis;
    }

    private void spalte(List<Platz> spalte, Map<Platz, Flaeche> kinder, Map<Platz, Sprosse> ergebnis) {
        double x = Double.MAX_VALUE;
        double oben = Double.MAX_VALUE;
        double unten = -Double.MAX_VALUE;
        int reihe = Integer.MAX_VALUE;
        int letzte = -1;
        for (Platz kind : spalte) {
            Flaeche f = kinder.get(kind);
            x = Math.min(x, f.x());
            oben = Math.min(oben, f.y());
            unten = Math.max(unten, f.mitte().y());
            reihe = Math.min(reihe, reihen.reihe(kind));
            letzte = Math.max(letzte, reihen.reihe(kind));
        }
        if (letzte == reihe || !raster.frei(new Flaeche(x - holm - 2, oben, holm + 1, unten - oben))) {
            return;
        }
        for (Platz kind : spalte) {
            ergebnis.put(kind, new Sprosse(reihe, x - holm));
        }
    }

    /**
     * Where a child hangs.
     *
     * @param reihe the row in which its ladder begins
     * @param x where the rail stands, px
     */
    record Sprosse(int reihe, double x) {}
}
