package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places what is new among what has its place: beside its siblings, else below its parent, above its children or behind
 * the one before it. Nothing else moves, but for what would be covered by a node that has grown.
 */
final class Ergaenzer {

    private final Platz behaelter;
    private final Richtung richtung;
    private final Map<Platz, Integer> nummern;
    private final Baender baender;
    private final Raster<Object> knoten = new Raster<>();
    private final Raster<Object> linien = new Raster<>();
    private final Map<Platz, List<Platz>> obere = new HashMap<>();
    private final Map<Platz, List<Platz>> untere = new HashMap<>();
    private final double links;
    private final double oben;
    private double kleinstesX = Double.MAX_VALUE;

    /**
     * @param behaelter the container; children that have a place are placed
     * @param kanten ordering edges among its children
     * @param richtung where edges lead to
     * @param streifen the bands of the diagram; null = there are none here
     */
    Ergaenzer(Platz behaelter, List<Netz.Verbindung> kanten, Richtung richtung, Streifenlage streifen) {
        this.behaelter = behaelter;
        this.richtung = richtung;
        boolean wurzel = behaelter.eltern == null;
        links = wurzel ? -Double.MAX_VALUE : behaelter.einzug().links();
        oben = wurzel ? -Double.MAX_VALUE : behaelter.einzug().oben();
        nummern = streifen == null ? Map.of() : streifen.nummern(behaelter.kinder, kanten);
        baender = streifen == null ? null : streifen.baender(behaelter.kinder, kanten);
        if (baender != null) {
            baender.fehl().forEach(p -> p.gesetzt = false);
        }
        if (behaelter.kinder.stream().anyMatch(k -> !k.gesetzt)) {
            merkeKanten(kanten, wurzel);
        }
    }

    /** Places all children that have no place yet. */
    void ergaenze() {
        List<Platz> neue = new ArrayList<>();
        List<Platz> gewachsen = new ArrayList<>();
        for (Platz kind : behaelter.kinder) {
            if (!kind.gesetzt) {
                neue.add(kind);
            } else if (waechst(kind)) {
                gewachsen.add(kind);
            }
        }
        Verdraenger.raeume(behaelter.kinder.stream().filter(k -> k.gesetzt).toList(), gewachsen);
        if (neue.isEmpty()) {
            return;
        }
        for (Platz kind : behaelter.kinder) {
            if (kind.gesetzt) {
                merke(kind);
            }
        }
        // Parents first, so that children find them; otherwise in the order of the graph.
        Set<Platz> offen = new HashSet<>(neue);
        for (Platz neu : neue) {
            setzeMitOberen(neu, offen);
        }
    }

    private void setzeMitOberen(Platz neu, Set<Platz> offen) {
        List<Platz> stapel = new ArrayList<>(List.of(neu));
        while (!stapel.isEmpty()) {
            Platz platz = stapel.get(stapel.size() - 1);
            if (!offen.contains(platz)) {
                stapel.remove(stapel.size() - 1);
                continue;
            }
            List<Platz> eltern = obere.getOrDefault(platz, List.of());
            Platz wartet = eltern.isEmpty() || stapel.contains(eltern.get(0)) || !offen.contains(eltern.get(0))
                    ? null
                    : eltern.get(0);
            if (wartet != null && stapel.size() < 1000) {
                stapel.add(wartet);
            } else {
                stapel.remove(stapel.size() - 1);
                offen.remove(platz);
                setze(platz);
            }
        }
    }

    private static boolean waechst(Platz platz) {
        Flaeche bisher = platz.knoten.bisher();
        return platz.breite > bisher.breite() + 0.5 || platz.hoehe > bisher.hoehe() + 0.5;
    }

    private void setze(Platz platz) {
        Flaeche wunsch = wunsch(platz);
        double tiefstes = Double.MAX_VALUE;
        double hoechstes = richtung.quer() ? links : oben;
        if (baender != null) {
            double[] spielraum = baender.spielraum(nummern.get(platz));
            double y = Math.max(spielraum[0], Math.min(wunsch.y(), spielraum[1] - wunsch.hoehe()));
            wunsch = new Flaeche(wunsch.x(), y, wunsch.breite(), wunsch.hoehe());
            hoechstes = Math.max(hoechstes, spielraum[0]);
            tiefstes = spielraum[1];
        }
        double grenze = Math.max(richtung.quer() ? oben : links, Math.min(kleinstesX, wunsch.x()));
        wunsch = new Flaeche(
                Math.max(wunsch.x(), grenze), Math.max(wunsch.y(), hoechstes), wunsch.breite(), wunsch.hoehe());
        double abstand = behaelter.eltern == null ? Baumlage.UNTEREINANDER : Baumlage.UNTEREINANDER / 2;
        Flaeche frei = new Freiplatz(knoten, linien, abstand).suche(wunsch, grenze, hoechstes, tiefstes);
        Flaeche echt = richtung.zurueck(frei);
        platz.setze(echt.x(), echt.y());
        merke(platz);
    }

    private void merke(Platz platz) {
        Flaeche f = richtung.hin(platz.flaeche());
        knoten.fuege(f, platz);
        kleinstesX = Math.min(kleinstesX, f.x());
    }

    /** The best place, turned. */
    private Flaeche wunsch(Platz platz) {
        Flaeche eigene = richtung.hin(new Flaeche(0, 0, platz.breite, platz.hoehe));
        List<Platz> eltern = gesetzte(obere.get(platz));
        if (!eltern.isEmpty()) {
            Platz nachbar = vorgaenger(platz, gesetzte(untere.get(eltern.get(0))));
            return nachbar != null ? neben(platz, nachbar, eigene) : unter(platz, eltern.get(0), eigene);
        }
        List<Platz> kinder = gesetzte(untere.get(platz));
        if (!kinder.isEmpty()) {
            Flaeche alle = null;
            for (Platz kind : kinder) {
                alle = richtung.hin(kind.flaeche()).vereint(alle);
            }
            double x = alle.mitte().x() - eigene.breite() / 2;
            return new Flaeche(x, alle.y() - Baumlage.STUFE - eigene.hoehe(), eigene.breite(), eigene.hoehe());
        }
        Platz nachbar = vorgaenger(platz, gesetzte(behaelter.kinder));
        if (nachbar != null) {
            return neben(platz, nachbar, eigene);
        }
        double y = baender == null ? 0 : baender.spanne(nummern.get(platz))[0];
        return new Flaeche(kleinstesX == Double.MAX_VALUE ? 0 : kleinstesX, y, eigene.breite(), eigene.hoehe());
    }

    private Flaeche unter(Platz platz, Platz eltern, Flaeche eigene) {
        Flaeche f = richtung.hin(eltern.flaeche());
        double x = f.mitte().x() - eigene.breite() / 2;
        double y = baender == null ? f.unten() + Baumlage.STUFE : baender.spanne(nummern.get(platz))[0];
        return new Flaeche(x, y, eigene.breite(), eigene.hoehe());
    }

    /** Right of the one before it, or left of the one after it. */
    private Flaeche neben(Platz platz, Platz nachbar, Flaeche eigene) {
        Flaeche f = richtung.hin(nachbar.flaeche());
        boolean danach = nachbar.nummer < platz.nummer;
        double abstand = behaelter.eltern == null ? Baumlage.NEBEN : Baumlage.UNTEREINANDER / 2;
        double x = danach ? f.rechts() + abstand : f.x() - abstand - eigene.breite();
        return new Flaeche(x, f.y(), eigene.breite(), eigene.hoehe());
    }

    /** The nearest before it in the graph, else the nearest after it; in the same band if there are bands. */
    private Platz vorgaenger(Platz platz, List<Platz> moegliche) {
        Platz davor = null;
        Platz danach = null;
        for (Platz anderer : moegliche) {
            boolean passt = baender == null || nummern.get(anderer).equals(nummern.get(platz)) && !anderer.fest();
            if (passt && anderer != platz && anderer.gesetzt) {
                if (anderer.nummer < platz.nummer) {
                    davor = davor == null || anderer.nummer > davor.nummer ? anderer : davor;
                } else {
                    danach = danach == null || anderer.nummer < danach.nummer ? anderer : danach;
                }
            }
        }
        return davor == null ? danach : davor;
    }

    private static List<Platz> gesetzte(List<Platz> plaetze) {
        return plaetze == null
                ? List.of()
                : plaetze.stream().filter(p -> p.gesetzt).toList();
    }

    private void merkeKanten(List<Netz.Verbindung> kanten, boolean wurzel) {
        for (Netz.Verbindung kante : kanten) {
            boolean verkehrt = baender != null && nummern.get(kante.von()) > nummern.get(kante.nach());
            Platz o = verkehrt ? kante.nach() : kante.von();
            Platz u = verkehrt ? kante.von() : kante.nach();
            if (baender == null || !nummern.get(o).equals(nummern.get(u))) {
                obere.computeIfAbsent(u, k -> new ArrayList<>()).add(o);
                untere.computeIfAbsent(o, k -> new ArrayList<>()).add(u);
            }
            if (wurzel && kante.von().gesetzt && kante.nach().gesetzt) {
                merkeLinie(kante.strang().kante.bisher());
            }
        }
    }

    private void merkeLinie(List<Ort> punkte) {
        for (int i = 1; i < punkte.size(); i++) {
            Ort a = punkte.get(i - 1);
            Ort b = punkte.get(i);
            Flaeche f = new Flaeche(
                    Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
            // The frame of a slanted line would forbid far too much.
            if (f.breite() < 1 || f.hoehe() < 1) {
                linien.fuege(richtung.hin(f.erweitert(0.5)), this);
            }
        }
    }
}
