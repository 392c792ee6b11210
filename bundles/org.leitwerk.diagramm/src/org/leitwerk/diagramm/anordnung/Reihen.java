package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The boxes of a picture as rows from top to bottom, found from their frames alone: a box belongs to a row as long as
 * it begins above the middles of all others in it. Between two rows is a channel for edges; channel i lies above row i.
 */
final class Reihen {

    private static final double LUFT = 5;
    private static final double KLEINSTER_SPALT = 10;
    private static final double AUSSEN = 20;
    private static final int SPUREN = 5;
    private static final double SPUR = 5;

    private final List<Reihe> reihen = new ArrayList<>();
    private final Map<Platz, Integer> reiheVon = new HashMap<>();

    /** @param kaesten the boxes with their frames, turned so that edges lead down */
    Reihen(Map<Platz, Flaeche> kaesten) {
        List<Platz> sortiert = new ArrayList<>(kaesten.keySet());
        sortiert.sort(
                Comparator.comparingDouble((Platz p) -> kaesten.get(p).y()).thenComparingInt(p -> p.nummer));
        Reihe reihe = null;
        double schluss = 0;
        for (Platz platz : sortiert) {
            Flaeche f = kaesten.get(platz);
            if (reihe == null || f.y() >= schluss) {
                reihe = new Reihe();
                reihen.add(reihe);
                schluss = f.mitte().y();
            }
            schluss = Math.min(schluss, f.mitte().y());
            reihe.fuege(f);
            reiheVon.put(platz, reihen.size() - 1);
        }
        reihen.forEach(Reihe::ordne);
    }

    /** How many rows there are. */
    int anzahl() {
        return reihen.size();
    }

    /** The row of a box, from 0. */
    int reihe(Platz platz) {
        return reiheVon.get(platz);
    }

    /** Upper edge of a channel, px: the lowest box above it. Channel {@link #anzahl()} lies below everything. */
    double kanalOben(int kanal) {
        return kanal == 0 ? reihen.get(0).oben - 40 : reihen.get(kanal - 1).unten;
    }

    /** Lower edge of a channel, px; never above its upper edge. */
    double kanalUnten(int kanal) {
        double oben = kanalOben(kanal);
        return kanal == reihen.size() ? oben + 40 : Math.max(oben, reihen.get(kanal).oben);
    }

    /**
     * The place nearest to x where a vertical line can pass a row without touching a box.
     *
     * @param reihe the row
     * @param x the wished place, px
     * @param stamm number of the trunk; different trunks pass the same gap side by side if it is wide enough
     * @return x itself if nothing is in the way
     */
    double durchgang(int reihe, double x, int stamm) {
        return reihen.get(reihe).durchgang(x, stamm);
    }

    /** Whether nothing stands between two places of a row. */
    boolean frei(int reihe, double von, double bis) {
        return reihen.get(reihe).frei(Math.min(von, bis), Math.max(von, bis));
    }

    private static final class Reihe {
        private final List<Flaeche> roh = new ArrayList<>();
        private double[] links;
        private double[] rechts;
        private double oben = Double.MAX_VALUE;
        private double unten = -Double.MAX_VALUE;

        void fuege(Flaeche f) {
            roh.add(f);
            oben = Math.min(oben, f.y());
            unten = Math.max(unten, f.unten());
        }

        /** Joins what overlaps, so that the pieces are in order on both sides. */
        void ordne() {
            roh.sort(Comparator.comparingDouble(Flaeche::x).thenComparingDouble(Flaeche::breite));
            List<double[]> stuecke = new ArrayList<>();
            for (Flaeche f : roh) {
                double[] letztes = stuecke.isEmpty() ? null : stuecke.get(stuecke.size() - 1);
                if (letztes != null && f.x() - letztes[1] < KLEINSTER_SPALT) {
                    letztes[1] = Math.max(letztes[1], f.rechts());
                } else {
                    stuecke.add(new double[] {f.x(), f.rechts()});
                }
            }
            links = stuecke.stream().mapToDouble(s -> s[0]).toArray();
            rechts = stuecke.stream().mapToDouble(s -> s[1]).toArray();
            roh.clear();
        }

        double durchgang(double x, int stamm) {
            int stueck = stueckBei(x);
            if (stueck < 0) {
                return x;
            }
            int letztes = links.length - 1;
            double versatz = (Math.floorMod(stamm, SPUREN) - SPUREN / 2) * SPUR;
            double nachLinks =
                    stueck == 0 ? links[0] - AUSSEN + versatz : imSpalt(rechts[stueck - 1], links[stueck], versatz);
            double nachRechts = stueck == letztes
                    ? rechts[letztes] + AUSSEN + versatz
                    : imSpalt(rechts[stueck], links[stueck + 1], versatz);
            return x - nachLinks <= nachRechts - x ? nachLinks : nachRechts;
        }

        /** In the part of a gap where no rail of a ladder stands. */
        private static double imSpalt(double von, double bis, double versatz) {
            double ende = bis - von > 3 * Leitern.HOLM ? bis - Leitern.HOLM - 2 : bis;
            double halbe = (ende - von) / 2;
            double grenze = Math.max(0, halbe - LUFT);
            return von + halbe + Math.max(-grenze, Math.min(grenze, versatz));
        }

        boolean frei(double von, double bis) {
            int i = ersteNach(von);
            return i == links.length || links[i] >= bis;
        }

        /** The piece that a vertical line at x would touch; -1 if none. */
        private int stueckBei(double x) {
            int i = ersteNach(x - LUFT);
            return i < links.length && links[i] - LUFT < x ? i : -1;
        }

        /** The first piece that ends right of x. */
        private int ersteNach(double x) {
            int von = 0;
            int bis = rechts.length;
            while (von < bis) {
                int mitte = (von + bis) >>> 1;
                if (rechts[mitte] > x) {
                    bis = mitte;
                } else {
                    von = mitte + 1;
                }
            }
            return von;
        }
    }
}
