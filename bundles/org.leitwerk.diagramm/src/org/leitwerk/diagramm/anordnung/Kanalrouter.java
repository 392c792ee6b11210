package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds right-angled ways for the edges among the children of one container, O(n log n). From the upper node the line
 * goes down into the channel below it, sideways in a lane, down through gaps of the rows between, and to the lower
 * node. Tree edges of one upper node share their way as a trunk; other edges get lanes and ends of their own.
 */
final class Kanalrouter {

    private final Richtung richtung;
    private final Map<Platz, Flaeche> kaesten;
    private final Reihen reihen;
    private final Kanaele kanaele;
    private final Leitern leitern;
    private final Enden enden = new Enden();

    /**
     * @param behaelter the container; absolute places of the net are valid
     * @param richtung where edges lead to
     * @param textplatz room that texts in channels need, px
     * @param sprossentext room that texts on rungs need, px
     */
    Kanalrouter(Platz behaelter, Richtung richtung, double textplatz, double sprossentext) {
        this.richtung = richtung;
        kaesten = new LinkedHashMap<>();
        behaelter.kinder.forEach(kind -> kaesten.put(kind, richtung.hin(kind.absolut())));
        reihen = new Reihen(kaesten);
        kanaele = new Kanaele(reihen, textplatz);
        leitern = new Leitern(kaesten, reihen, Leitern.holm(sprossentext));
    }

    /**
     * Finds the ways.
     *
     * @param verbindungen edges with the children in which their ends lie; the points of their edges are set
     */
    void finde(List<Netz.Verbindung> verbindungen) {
        Map<Platz, List<Lauf>> jeStamm = new LinkedHashMap<>();
        List<Lauf> laeufe = new ArrayList<>();
        for (Netz.Verbindung verbindung : verbindungen) {
            Lauf lauf = new Lauf(verbindung);
            laeufe.add(lauf);
            jeStamm.computeIfAbsent(lauf.oben, k -> new ArrayList<>()).add(lauf);
        }
        Set<Platz> haengt = new HashSet<>();
        for (Lauf lauf : laeufe) {
            // A child hangs on the ladder of its first parent only; rails of two parents would run into each other.
            lauf.erster = lauf.teiltStamm && lauf.untenReihe > lauf.obenReihe && haengt.add(lauf.unten);
        }
        jeStamm.values().forEach(this::haengeAnLeitern);
        laeufe.forEach(Lauf::bestelleEnden);
        enden.verteile(richtung);
        laeufe.forEach(Lauf::setzeEnden);
        laeufe.forEach(this::plane);
        kanaele.verteile();
        laeufe.forEach(this::ziehe);
    }

    private void haengeAnLeitern(List<Lauf> laeufe) {
        Map<Platz, Flaeche> kinder = new LinkedHashMap<>();
        for (Lauf lauf : laeufe) {
            if (lauf.erster && lauf.unten == lauf.untenEnde) {
                kinder.put(lauf.unten, kaesten.get(lauf.unten));
            }
        }
        if (kinder.size() > 1) {
            Map<Platz, Leitern.Sprosse> gefunden = leitern.finde(kinder);
            for (Lauf lauf : laeufe) {
                lauf.sprosse = lauf.erster ? gefunden.get(lauf.unten) : null;
            }
        }
    }

    private void plane(Lauf lauf) {
        if (lauf.obenReihe == lauf.untenReihe) {
            planeNebeneinander(lauf);
            return;
        }
        int ziel = lauf.sprosse == null ? lauf.untenReihe : lauf.sprosse.reihe();
        double zielX = lauf.sprosse == null ? lauf.ende : lauf.sprosse.x();
        double x = lauf.anfang;
        for (int reihe = lauf.obenReihe + 1; reihe < ziel; reihe++) {
            double durch = reihen.durchgang(reihe, x, lauf.oben.nummer);
            if (durch != x) {
                durch = reihen.durchgang(reihe, zielX, lauf.oben.nummer);
                lauf.wende(reihe, x, durch);
                x = durch;
            }
        }
        if (Math.abs(x - zielX) > 0.5) {
            lauf.wende(ziel, x, zielX);
        }
    }

    private void planeNebeneinander(Lauf lauf) {
        Flaeche a = richtung.hin(lauf.obenEnde.absolut());
        Flaeche b = richtung.hin(lauf.untenEnde.absolut());
        boolean links = a.x() <= b.x();
        double von = links ? a.rechts() : b.rechts();
        double bis = links ? b.x() : a.x();
        double hoch = Math.max(a.y(), b.y());
        double tief = Math.min(a.unten(), b.unten());
        lauf.seitlich = bis > von && tief - hoch > 6 && reihen.frei(lauf.obenReihe, von + 0.5, bis - 0.5);
        if (!lauf.seitlich) {
            lauf.wende(lauf.obenReihe, lauf.anfang, lauf.ende);
        }
    }

    private void ziehe(Lauf lauf) {
        Flaeche oben = richtung.hin(lauf.obenEnde.absolut());
        Flaeche unten = richtung.hin(lauf.untenEnde.absolut());
        List<Ort> punkte = new ArrayList<>();
        if (lauf.seitlich) {
            double y = (Math.max(oben.y(), unten.y()) + Math.min(oben.unten(), unten.unten())) / 2;
            boolean links = oben.x() <= unten.x();
            punkte.add(new Ort(links ? oben.rechts() : oben.x(), y));
            punkte.add(new Ort(links ? unten.x() : unten.rechts(), y));
        } else {
            boolean nebeneinander = lauf.obenReihe == lauf.untenReihe;
            punkte.add(new Ort(lauf.anfang, nebeneinander ? oben.y() : oben.unten()));
            for (Wende wende : lauf.wenden) {
                double y = kanaele.y(wende.kanal, lauf.stamm);
                punkte.add(new Ort(wende.von, y));
                punkte.add(new Ort(wende.nach, y));
            }
            if (lauf.sprosse != null) {
                double y = unten.mitte().y();
                punkte.add(new Ort(lauf.sprosse.x(), y));
                punkte.add(new Ort(unten.x(), y));
            } else {
                punkte.add(new Ort(lauf.ende, unten.y()));
            }
        }
        List<Ort> fertig = new ArrayList<>();
        for (Ort punkt : punkte) {
            fertig.add(lauf.umgekehrt ? 0 : fertig.size(), richtung.zurueck(punkt));
        }
        lauf.strang.punkte = fertig;
    }

    private record Wende(int kanal, double von, double nach) {}

    /** One edge on its way, seen from the upper node. */
    private final class Lauf {
        private final Strang strang;
        private final boolean umgekehrt;
        private final boolean teiltStamm;
        private final Platz oben;
        private final Platz unten;
        private final Platz obenEnde;
        private final Platz untenEnde;
        private final int obenReihe;
        private final int untenReihe;
        private final Object stamm;
        private double anfang;
        private double ende;
        private final List<Wende> wenden = new ArrayList<>();
        private Leitern.Sprosse sprosse;
        private boolean seitlich;
        private boolean erster;

        Lauf(Netz.Verbindung verbindung) {
            strang = verbindung.strang();
            umgekehrt = reihen.reihe(verbindung.von()) > reihen.reihe(verbindung.nach());
            oben = umgekehrt ? verbindung.nach() : verbindung.von();
            unten = umgekehrt ? verbindung.von() : verbindung.nach();
            obenEnde = umgekehrt ? strang.nach : strang.von;
            untenEnde = umgekehrt ? strang.von : strang.nach;
            obenReihe = reihen.reihe(oben);
            untenReihe = reihen.reihe(unten);
            teiltStamm = strang.ordnet() && strang.kante.weg() == Graphkante.Linienart.BAUM && obenReihe != untenReihe;
            stamm = teiltStamm ? obenEnde : strang;
        }

        void bestelleEnden() {
            boolean anfangOben = obenReihe == untenReihe;
            if (teiltStamm) {
                enden.stamm(obenEnde, anfangOben);
                if (sprosse == null) {
                    enden.stamm(untenEnde, true);
                }
            } else {
                enden.bestelle(obenEnde, anfangOben, strang, mitte(untenEnde));
                enden.bestelle(untenEnde, true, strang, mitte(obenEnde));
            }
        }

        void setzeEnden() {
            anfang = enden.x(obenEnde, obenReihe == untenReihe, strang, mitte(obenEnde));
            ende = enden.x(untenEnde, true, strang, mitte(untenEnde));
        }

        private double mitte(Platz platz) {
            return richtung.hin(platz.absolut()).mitte().x();
        }

        void wende(int kanal, double von, double nach) {
            wenden.add(new Wende(kanal, von, nach));
            kanaele.bestelle(kanal, stamm, von, nach);
        }
    }
}
