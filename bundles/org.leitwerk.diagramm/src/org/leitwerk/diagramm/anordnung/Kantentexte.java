package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Places the texts of edges: at the ends beside the line, in the middle on the longest piece that no other edge shares,
 * that is the one nearest to the lower end. A text that would cover a node or another text moves along its line.
 */
final class Kantentexte {

    private static final double NEBEN = 4;
    private static final int SCHRITTE = 8;

    private final Raster<Object> belegt = new Raster<>();
    private final Raster<Strang> linien = new Raster<>();

    private Kantentexte() {}

    /** The widest and the highest text of some edges, px. */
    static double[] groesste(List<Netz.Verbindung> kanten) {
        double breite = 0;
        double hoehe = 0;
        for (Netz.Verbindung kante : kanten) {
            for (Kantentext text : kante.strang().kante.texte()) {
                breite = Math.max(breite, text.breite());
                hoehe = Math.max(hoehe, text.hoehe());
            }
        }
        return new double[] {breite, hoehe};
    }

    /** Places the texts of all edges that have a way. */
    static void lege(Netz netz) {
        boolean welche = netz.straenge.stream().anyMatch(s -> !s.kante.texte().isEmpty());
        if (!welche) {
            return;
        }
        Kantentexte texte = new Kantentexte();
        for (Platz platz : netz.plaetze) {
            if (platz.kinder.isEmpty()) {
                texte.belegt.fuege(platz.absolut(), platz);
            }
        }
        netz.straenge.forEach(texte::merkeLinie);
        for (Strang strang : netz.straenge) {
            if (strang.punkte != null && strang.punkte.size() > 1) {
                texte.lege(strang);
            }
        }
    }

    private void lege(Strang strang) {
        Map<Kantentext.Stelle, Flaeche> ergebnis = new EnumMap<>(Kantentext.Stelle.class);
        for (Kantentext text : strang.kante.texte()) {
            Flaeche flaeche = platz(strang, text);
            belegt.fuege(flaeche, strang);
            ergebnis.put(text.stelle(), flaeche);
        }
        strang.texte = ergebnis;
    }

    /** The first place where nothing is covered; else the one where least is. */
    private Flaeche platz(Strang strang, Kantentext text) {
        Flaeche beste = null;
        double wenigste = Double.MAX_VALUE;
        for (Flaeche probe : proben(strang.punkte, text)) {
            double verdeckt = verdeckt(strang, probe, wenigste);
            if (verdeckt < wenigste) {
                beste = probe;
                wenigste = verdeckt;
            }
            if (wenigste == 0) {
                break;
            }
        }
        return beste;
    }

    /** What a text would cover: px² of nodes and texts, and a little for each foreign line. */
    private double verdeckt(Strang strang, Flaeche probe, double hoechstens) {
        double summe = 0;
        for (Raster.Treffer<Object> treffer : belegt.treffer(probe.erweitert(1))) {
            Flaeche f = treffer.flaeche();
            double breite = Math.min(f.rechts(), probe.rechts() + 1) - Math.max(f.x(), probe.x() - 1);
            double hoehe = Math.min(f.unten(), probe.unten() + 1) - Math.max(f.y(), probe.y() - 1);
            summe += breite * hoehe;
        }
        if (summe < hoechstens) {
            for (Raster.Treffer<Strang> treffer : linien.treffer(probe)) {
                summe += treffer.wert() == strang ? 0 : 40;
            }
        }
        return summe;
    }

    private void merkeLinie(Strang strang) {
        if (strang.punkte == null) {
            return;
        }
        for (int i = 1; i < strang.punkte.size(); i++) {
            Ort a = strang.punkte.get(i - 1);
            Ort b = strang.punkte.get(i);
            // A slanted line is a row of small squares.
            boolean schraeg = Math.abs(a.x() - b.x()) > 1 && Math.abs(a.y() - b.y()) > 1;
            int teile = schraeg ? (int) Math.min(200, Math.ceil(Math.hypot(a.x() - b.x(), a.y() - b.y()) / 12)) : 1;
            for (int teil = 0; teil < teile; teil++) {
                Ort p = zwischen(a, b, teil / (double) teile);
                Ort q = zwischen(a, b, (teil + 1) / (double) teile);
                linien.fuege(
                        new Flaeche(p.x(), p.y(), 0, 0)
                                .vereint(new Flaeche(q.x(), q.y(), 0, 0))
                                .erweitert(0.5),
                        strang);
            }
        }
    }

    private static Ort zwischen(Ort a, Ort b, double t) {
        return new Ort(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t);
    }

    private static List<Flaeche> proben(List<Ort> punkte, Kantentext text) {
        List<Flaeche> proben = new ArrayList<>();
        int letztes = punkte.size() - 2;
        if (text.stelle() == Kantentext.Stelle.ANFANG) {
            entlang(punkte.get(0), punkte.get(1), text, proben);
        } else if (text.stelle() == Kantentext.Stelle.ENDE) {
            entlang(punkte.get(letztes + 1), punkte.get(letztes), text, proben);
        } else {
            for (int stueck : reihenfolge(punkte, text)) {
                mitten(punkte.get(stueck), punkte.get(stueck + 1), text, proben);
            }
            for (int stueck : reihenfolge(punkte, text)) {
                daneben(punkte.get(stueck), punkte.get(stueck + 1), text, proben);
            }
            for (int stueck : reihenfolge(punkte, text)) {
                entlang(punkte.get(stueck), punkte.get(stueck + 1), text, proben);
            }
        }
        return proben;
    }

    /** The pieces of a line, best first: from its end those on which the text finds room, then the longest. */
    private static List<Integer> reihenfolge(List<Ort> punkte, Kantentext text) {
        List<Integer> lang = new ArrayList<>();
        List<Integer> kurz = new ArrayList<>();
        for (int i = punkte.size() - 2; i >= 0; i--) {
            Ort a = punkte.get(i);
            Ort b = punkte.get(i + 1);
            boolean waagrecht = Math.abs(b.x() - a.x()) >= Math.abs(b.y() - a.y());
            double noetig = waagrecht ? text.breite() : text.hoehe();
            (Math.hypot(b.x() - a.x(), b.y() - a.y()) >= noetig + 2 ? lang : kurz).add(i);
        }
        kurz.sort((i, j) -> Double.compare(laenge(punkte, j), laenge(punkte, i)));
        lang.addAll(kurz);
        return lang;
    }

    private static double laenge(List<Ort> punkte, int i) {
        return Math.hypot(
                punkte.get(i + 1).x() - punkte.get(i).x(),
                punkte.get(i + 1).y() - punkte.get(i).y());
    }

    /** On the line, beginning in its middle. */
    private static void mitten(Ort a, Ort b, Kantentext text, List<Flaeche> proben) {
        for (int schritt = 0; schritt <= SCHRITTE; schritt++) {
            // Towards the end first: there the line is nobody else's.
            int versatz = (schritt + 1) / 2 * (schritt % 2 == 0 ? -1 : 1);
            double t = 0.5 + versatz * 0.8 / SCHRITTE;
            double x = a.x() + (b.x() - a.x()) * t - text.breite() / 2;
            double y = a.y() + (b.y() - a.y()) * t - text.hoehe() / 2;
            proben.add(new Flaeche(x, y, text.breite(), text.hoehe()));
        }
    }

    /** Beside the middle of the line, further and further away. */
    private static void daneben(Ort a, Ort b, Kantentext text, List<Flaeche> proben) {
        double laenge = Math.max(1, Math.hypot(b.x() - a.x(), b.y() - a.y()));
        double nx = -(b.y() - a.y()) / laenge;
        double ny = (b.x() - a.x()) / laenge;
        double halb = (Math.abs(nx) * text.breite() + Math.abs(ny) * text.hoehe()) / 2 + NEBEN;
        Ort mitte = zwischen(a, b, 0.5);
        for (int schritt = 0; schritt < 24; schritt++) {
            double weit = (halb + schritt / 2 * (Math.abs(nx) * text.breite() + Math.abs(ny) * text.hoehe()) / 2)
                    * (schritt % 2 == 0 ? 1 : -1);
            proben.add(new Flaeche(
                    mitte.x() + nx * weit - text.breite() / 2,
                    mitte.y() + ny * weit - text.hoehe() / 2,
                    text.breite(),
                    text.hoehe()));
        }
    }

    /** Beside the line, beginning at its first point. */
    private static void entlang(Ort a, Ort b, Kantentext text, List<Flaeche> proben) {
        boolean waagrecht = Math.abs(b.x() - a.x()) >= Math.abs(b.y() - a.y());
        double laenge = Math.hypot(b.x() - a.x(), b.y() - a.y());
        for (int schritt = 0; schritt <= SCHRITTE; schritt++) {
            double t = laenge < 1 ? 0 : Math.min(0.9, schritt / (double) SCHRITTE);
            double x = a.x() + (b.x() - a.x()) * t;
            double y = a.y() + (b.y() - a.y()) * t;
            if (waagrecht) {
                double links = b.x() >= a.x() ? x + NEBEN : x - NEBEN - text.breite();
                proben.add(new Flaeche(links, y - NEBEN - text.hoehe(), text.breite(), text.hoehe()));
                proben.add(new Flaeche(links, y + NEBEN, text.breite(), text.hoehe()));
            } else {
                double oben = b.y() >= a.y() ? y + NEBEN : y - NEBEN - text.hoehe();
                proben.add(new Flaeche(x + NEBEN, oben, text.breite(), text.hoehe()));
                proben.add(new Flaeche(x - NEBEN - text.breite(), oben, text.breite(), text.hoehe()));
            }
        }
    }
}
