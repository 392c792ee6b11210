package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Right-angled ways round boxes that stand anywhere, as on a plane with two axes, where there are no rows with channels
 * between them: the shortest way with few bends on the lines that run beside and through the middles of the boxes. A
 * stretch that another way uses already costs more, so that lines seldom lie on each other.
 */
final class Umweg {

    /** More boxes or lines than these and twice these make the search slow; such lines run in channels. */
    static final int HOECHSTENS = 40;

    /** Half the least distance of two nodes of a plane: a line runs in the middle of a gap. */
    private static final double FREI = 6;

    private static final double RAND = 2;
    private static final double KNICK = 40;
    private static final double BELEGT = 3;
    private static final int RICHTUNGEN = 4;
    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};

    private final Platz behaelter;
    private final double[] xs;
    private final double[] ys;
    private final boolean[] gesperrtRechts;
    private final boolean[] gesperrtUnten;
    private final boolean[] belegtRechts;
    private final boolean[] belegtUnten;

    /** @param behaelter its children stand in the way; absolute places of the net are valid */
    Umweg(Platz behaelter) {
        this.behaelter = behaelter;
        TreeSet<Double> x = new TreeSet<>();
        TreeSet<Double> y = new TreeSet<>();
        for (Platz kind : behaelter.kinder) {
            Flaeche f = kind.absolut();
            Collections.addAll(x, f.x() - FREI, f.mitte().x(), f.rechts() + FREI);
            Collections.addAll(y, f.y() - FREI, f.mitte().y(), f.unten() + FREI);
        }
        xs = x.stream().mapToDouble(d -> d).toArray();
        ys = y.stream().mapToDouble(d -> d).toArray();
        gesperrtRechts = new boolean[xs.length * ys.length];
        gesperrtUnten = new boolean[xs.length * ys.length];
        belegtRechts = new boolean[xs.length * ys.length];
        belegtUnten = new boolean[xs.length * ys.length];
        behaelter.kinder.forEach(kind -> sperre(kind.absolut().erweitert(RAND)));
    }

    private void sperre(Flaeche f) {
        for (int i = 0; i < xs.length; i++) {
            for (int j = 0; j < ys.length; j++) {
                boolean quer = ys[j] > f.y() && ys[j] < f.unten();
                boolean laengs = xs[i] > f.x() && xs[i] < f.rechts();
                if (quer && i + 1 < xs.length && xs[i + 1] > f.x() && xs[i] < f.rechts()) {
                    gesperrtRechts[i * ys.length + j] = true;
                }
                if (laengs && j + 1 < ys.length && ys[j + 1] > f.y() && ys[j] < f.unten()) {
                    gesperrtUnten[i * ys.length + j] = true;
                }
            }
        }
    }

    /** Gives edges their ways; one that finds none, or ends inside of a child, keeps what it had. */
    void finde(List<Netz.Verbindung> verbindungen) {
        for (Netz.Verbindung verbindung : verbindungen) {
            Strang strang = verbindung.strang();
            boolean innen = strang.von.eltern != behaelter || strang.nach.eltern != behaelter;
            List<Ort> weg = innen ? null : suche(strang.von.absolut(), strang.nach.absolut());
            if (weg != null) {
                strang.punkte = weg;
            }
        }
    }

    /** A state of the search: a crossing and the direction in which it was reached, with the cost up to there. */
    private record Stand(int platz, double kosten) {}

    private List<Ort> suche(Flaeche von, Flaeche nach) {
        int anzahl = xs.length * ys.length * RICHTUNGEN;
        double[] kosten = new double[anzahl];
        int[] vorher = new int[anzahl];
        Arrays.fill(kosten, Double.MAX_VALUE);
        Arrays.fill(vorher, -1);
        PriorityQueue<Stand> offen =
                new PriorityQueue<>(Comparator.comparingDouble(Stand::kosten).thenComparingInt(Stand::platz));
        for (int r = 0; r < RICHTUNGEN; r++) {
            int start = austritt(von, r) * RICHTUNGEN + r;
            kosten[start] = 0;
            offen.add(new Stand(start, 0));
        }
        int[] ziele = new int[RICHTUNGEN];
        for (int r = 0; r < RICHTUNGEN; r++) {
            // Entering by a side means to go against the direction in which one leaves by it.
            ziele[r] = austritt(nach, r) * RICHTUNGEN + (r + 2) % RICHTUNGEN;
        }
        while (!offen.isEmpty()) {
            Stand stand = offen.poll();
            if (stand.kosten > kosten[stand.platz]) {
                continue;
            }
            for (int r = 0; r < RICHTUNGEN; r++) {
                if (ziele[r] == stand.platz) {
                    return weg(stand.platz, vorher, von, nach, r);
                }
            }
            weiter(stand, kosten, vorher, offen);
        }
        return null;
    }

    private void weiter(Stand stand, double[] kosten, int[] vorher, PriorityQueue<Stand> offen) {
        int punkt = stand.platz / RICHTUNGEN;
        int richtung = stand.platz % RICHTUNGEN;
        for (int r = 0; r < RICHTUNGEN; r++) {
            if (r == (richtung + 2) % RICHTUNGEN) {
                continue;
            }
            boolean dreht = r != richtung;
            int nachbar = dreht ? punkt : nachbar(punkt, r);
            if (nachbar < 0) {
                continue;
            }
            double strecke = dreht ? KNICK : laenge(punkt, nachbar) * (belegt(punkt, nachbar, r) ? BELEGT : 1);
            int ziel = nachbar * RICHTUNGEN + r;
            if (stand.kosten + strecke < kosten[ziel]) {
                kosten[ziel] = stand.kosten + strecke;
                vorher[ziel] = stand.platz;
                offen.add(new Stand(ziel, kosten[ziel]));
            }
        }
    }

    /** The next crossing in a direction; -1 at the border or before a box. */
    private int nachbar(int punkt, int r) {
        int i = punkt / ys.length + DX[r];
        int j = punkt % ys.length + DY[r];
        if (i < 0 || j < 0 || i >= xs.length || j >= ys.length) {
            return -1;
        }
        int ziel = i * ys.length + j;
        boolean[] gesperrt = DX[r] != 0 ? gesperrtRechts : gesperrtUnten;
        return gesperrt[Math.min(punkt, ziel)] ? -1 : ziel;
    }

    private boolean belegt(int a, int b, int r) {
        return (DX[r] != 0 ? belegtRechts : belegtUnten)[Math.min(a, b)];
    }

    private double laenge(int a, int b) {
        return Math.abs(xs[a / ys.length] - xs[b / ys.length]) + Math.abs(ys[a % ys.length] - ys[b % ys.length]);
    }

    /** The crossing before the middle of a side of a box. */
    private int austritt(Flaeche f, int r) {
        double x = DX[r] == 0 ? f.mitte().x() : DX[r] > 0 ? f.rechts() + FREI : f.x() - FREI;
        double y = DY[r] == 0 ? f.mitte().y() : DY[r] > 0 ? f.unten() + FREI : f.y() - FREI;
        return Arrays.binarySearch(xs, x) * ys.length + Arrays.binarySearch(ys, y);
    }

    private static Ort seite(Flaeche f, int r) {
        double x = DX[r] == 0 ? f.mitte().x() : DX[r] > 0 ? f.rechts() : f.x();
        double y = DY[r] == 0 ? f.mitte().y() : DY[r] > 0 ? f.unten() : f.y();
        return new Ort(x, y);
    }

    private List<Ort> weg(int ziel, int[] vorher, Flaeche von, Flaeche nach, int zielseite) {
        List<Ort> punkte = new ArrayList<>();
        punkte.add(seite(nach, zielseite));
        int stand = ziel;
        while (vorher[stand] >= 0) {
            int davor = vorher[stand];
            int a = davor / RICHTUNGEN;
            int b = stand / RICHTUNGEN;
            if (a == b) {
                punkte.add(new Ort(xs[a / ys.length], ys[a % ys.length]));
            } else {
                boolean[] belegt = DX[stand % RICHTUNGEN] != 0 ? belegtRechts : belegtUnten;
                belegt[Math.min(a, b)] = true;
            }
            stand = davor;
        }
        punkte.add(seite(von, stand % RICHTUNGEN));
        Collections.reverse(punkte);
        return punkte;
    }
}
