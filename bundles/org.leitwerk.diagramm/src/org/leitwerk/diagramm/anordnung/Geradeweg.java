package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Straight lines from border to border; several between the same two nodes lie side by side. */
final class Geradeweg {

    private static final double NEBENEINANDER = 12;

    private Geradeweg() {}

    /** Draws straight lines. */
    static void ziehe(List<Strang> straenge) {
        Map<Long, List<Strang>> buendel = new LinkedHashMap<>();
        for (Strang strang : straenge) {
            int a = Math.min(strang.von.nummer, strang.nach.nummer);
            int b = Math.max(strang.von.nummer, strang.nach.nummer);
            buendel.computeIfAbsent((long) a << 32 | b, k -> new ArrayList<>()).add(strang);
        }
        buendel.values().forEach(gleiche -> {
            for (int i = 0; i < gleiche.size(); i++) {
                ziehe(gleiche.get(i), (i - (gleiche.size() - 1) / 2.0) * NEBENEINANDER);
            }
        });
    }

    private static void ziehe(Strang strang, double versatz) {
        boolean vorwaerts = strang.von.nummer <= strang.nach.nummer;
        Flaeche von = strang.von.absolut();
        Flaeche nach = strang.nach.absolut();
        Ort a = von.mitte();
        Ort b = nach.mitte();
        double laenge = Math.hypot(b.x() - a.x(), b.y() - a.y());
        double v = vorwaerts ? versatz : -versatz;
        double dx = laenge < 1 ? 0 : -(b.y() - a.y()) / laenge * v;
        double dy = laenge < 1 ? 0 : (b.x() - a.x()) / laenge * v;
        Ort a2 = innen(a.verschoben(dx, dy), von);
        Ort b2 = innen(b.verschoben(dx, dy), nach);
        strang.punkte = List.of(amRand(von, a2, b2), amRand(nach, b2, a2));
    }

    /** A line with the bends a person gave it, its ends on the borders of its nodes. */
    static List<Ort> mitEnden(List<Ort> punkte, Flaeche von, Flaeche nach) {
        List<Ort> neu = new ArrayList<>(punkte);
        int letzter = neu.size() - 1;
        Ort zweiter = neu.size() > 2 ? neu.get(1) : nach.mitte();
        Ort vorletzter = neu.size() > 2 ? neu.get(letzter - 1) : von.mitte();
        neu.set(0, ansatz(von, neu.get(0), zweiter));
        neu.set(letzter, ansatz(nach, neu.get(letzter), vorletzter));
        return neu;
    }

    /** A line between nodes or edges, at least one of them an edge. */
    static void anKante(Strang strang) {
        Ort a = strang.von != null ? strang.von.absolut().mitte() : mitte(strang.vonKante.punkte);
        Ort b = strang.nach != null ? strang.nach.absolut().mitte() : mitte(strang.nachKante.punkte);
        Ort anfang = strang.von != null ? amRand(strang.von.absolut(), a, b) : a;
        Ort ende = strang.nach != null ? amRand(strang.nach.absolut(), b, a) : b;
        strang.punkte = List.of(anfang, ende);
    }

    /** The point in the middle of a line, measured along it. */
    static Ort mitte(List<Ort> punkte) {
        double laenge = 0;
        for (int i = 1; i < punkte.size(); i++) {
            laenge += abstand(punkte.get(i - 1), punkte.get(i));
        }
        double rest = laenge / 2;
        for (int i = 1; i < punkte.size(); i++) {
            Ort a = punkte.get(i - 1);
            Ort b = punkte.get(i);
            double stueck = abstand(a, b);
            if (rest <= stueck && stueck > 0) {
                double t = rest / stueck;
                return new Ort(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t);
            }
            rest -= stueck;
        }
        return punkte.get(0);
    }

    /** Where the line from a point inside a frame to another point leaves the frame. */
    static Ort amRand(Flaeche f, Ort innen, Ort ziel) {
        double dx = ziel.x() - innen.x();
        double dy = ziel.y() - innen.y();
        if (Math.abs(dx) < 1e-9 && Math.abs(dy) < 1e-9) {
            return new Ort(f.rechts(), innen.y());
        }
        double tx = dx > 0 ? (f.rechts() - innen.x()) / dx : dx < 0 ? (f.x() - innen.x()) / dx : Double.MAX_VALUE;
        double ty = dy > 0 ? (f.unten() - innen.y()) / dy : dy < 0 ? (f.y() - innen.y()) / dy : Double.MAX_VALUE;
        double t = Math.max(0, Math.min(tx, ty));
        return new Ort(innen.x() + dx * t, innen.y() + dy * t);
    }

    /** Keeps an end that still lies on the border; otherwise right-angled towards the next point if possible. */
    private static Ort ansatz(Flaeche f, Ort bisher, Ort ziel) {
        boolean innen = f.erweitert(-2).enthaelt(bisher, 0);
        if (f.enthaelt(bisher, 1) && !innen) {
            return bisher;
        }
        if (ziel.x() > f.x() + 2 && ziel.x() < f.rechts() - 2 && (ziel.y() < f.y() || ziel.y() > f.unten())) {
            return new Ort(ziel.x(), ziel.y() < f.y() ? f.y() : f.unten());
        }
        if (ziel.y() > f.y() + 2 && ziel.y() < f.unten() - 2 && (ziel.x() < f.x() || ziel.x() > f.rechts())) {
            return new Ort(ziel.x() < f.x() ? f.x() : f.rechts(), ziel.y());
        }
        return amRand(f, f.mitte(), ziel);
    }

    private static Ort innen(Ort ort, Flaeche f) {
        return new Ort(Math.max(f.x(), Math.min(f.rechts(), ort.x())), Math.max(f.y(), Math.min(f.unten(), ort.y())));
    }

    private static double abstand(Ort a, Ort b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }
}
