package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Places what lies in each container, from the innermost to the diagram itself. */
final class Inhaltsordner {

    private final Netz netz;
    private final Richtung richtung;
    private final Wunsch wunsch;
    private final Legeart legeart;
    private final Map<Platz, List<Netz.Verbindung>> kanten;
    private final List<Platz> neue = new ArrayList<>();

    Inhaltsordner(Netz netz, Richtung richtung, Wunsch wunsch) {
        this.netz = netz;
        this.richtung = richtung;
        this.wunsch = wunsch;
        legeart = Legearten.von(netz, richtung);
        kanten = netz.alleVerbindungen();
    }

    /** Nodes that had no place before. */
    List<Platz> neue() {
        return neue;
    }

    void ordne() {
        // A parent comes before its children; so backwards the inner ones come first.
        for (int i = netz.plaetze.size() - 1; i >= 0; i--) {
            Platz platz = netz.plaetze.get(i);
            if (!platz.kinder.isEmpty()) {
                ordne(platz, new Schichtlage(netz, richtung));
            }
        }
        if (!netz.wurzel.kinder.isEmpty()) {
            ordne(netz.wurzel, legeart);
        }
        Randordner rand = new Randordner(netz, richtung);
        for (Platz platz : netz.plaetze) {
            if (!platz.randkinder.isEmpty()) {
                rand.lege(platz);
            }
        }
    }

    /** Adds what the layout draws behind the nodes; all places are absolute. */
    void schmuecke() {
        if (legeart instanceof Streifenlage streifen) {
            streifen.schmuecke(kanten.getOrDefault(netz.wurzel, List.of()));
        }
    }

    private void ordne(Platz behaelter, Legeart art) {
        if (behaelter.knoten != null && behaelter.knoten.inhalt() != Inhalt.FREI) {
            Stapelablage.lege(behaelter);
            Behaelterform.passe(behaelter, !wunsch.alles());
            return;
        }
        List<Netz.Verbindung> eigene = kanten.getOrDefault(behaelter, List.of());
        boolean ganzNeu = wunsch.alles()
                || art.ausWerten()
                || behaelter.kinder.stream()
                        .noneMatch(k -> k.knoten.bisher() != null
                                && !k.fest()
                                && !wunsch.auswahl().contains(k.knoten.id()));
        setzeBisherige(behaelter);
        if (ganzNeu && !imAusschnitt(behaelter)) {
            ganz(behaelter, art, eigene);
        } else {
            ordneAuswahl(behaelter, eigene);
            Streifenlage streifen = art instanceof Streifenlage s ? s : null;
            new Ergaenzer(behaelter, eigene, richtung, streifen).ergaenze();
        }
        for (Platz kind : behaelter.kinder) {
            kind.setze(Zahl.zehntel(kind.x), Zahl.zehntel(kind.y));
        }
        if (behaelter.knoten != null) {
            Behaelterform.passe(behaelter, !wunsch.alles());
        }
    }

    /** Whether only a selection is arranged and everything here has its place. */
    private boolean imAusschnitt(Platz behaelter) {
        return !wunsch.auswahl().isEmpty()
                && behaelter.kinder.stream().anyMatch(k -> wunsch.auswahl().contains(k.knoten.id()))
                && behaelter.kinder.stream().anyMatch(Platz::fest);
    }

    private void setzeBisherige(Platz behaelter) {
        for (Platz kind : behaelter.kinder) {
            Flaeche bisher = kind.knoten.bisher();
            if (bisher != null) {
                kind.setze(bisher.x(), bisher.y());
            } else {
                neue.add(kind);
            }
        }
    }

    private void ganz(Platz behaelter, Legeart art, List<Netz.Verbindung> eigene) {
        art.lege(behaelter, eigene);
        if (!art.eigenerUrsprung()) {
            anDieEcke(behaelter, eigene);
        }
        List<Platz> feste = new ArrayList<>();
        for (Platz kind : behaelter.kinder) {
            if (kind.fest()) {
                kind.setze(kind.knoten.bisher().x(), kind.knoten.bisher().y());
                feste.add(kind);
            }
        }
        Verdraenger.raeume(behaelter.kinder, feste);
    }

    private static void anDieEcke(Platz behaelter, List<Netz.Verbindung> eigene) {
        Flaeche alles = null;
        for (Platz kind : behaelter.kinder) {
            alles = kind.flaeche().vereint(alles);
        }
        double dx = behaelter.einzug().links() - alles.x();
        double dy = behaelter.einzug().oben() - alles.y();
        for (Platz kind : behaelter.kinder) {
            kind.setze(kind.x + dx, kind.y + dy);
        }
        for (Netz.Verbindung kante : eigene) {
            if (kante.strang().punkte != null && kante.strang().bezug == behaelter) {
                kante.strang().verschiebe(dx, dy);
            }
        }
    }

    /**
     * Arranges the selected children among themselves and puts them, as a whole, as near as possible to where they
     * were.
     */
    private void ordneAuswahl(Platz behaelter, List<Netz.Verbindung> eigene) {
        List<Platz> gewaehlt = new ArrayList<>();
        Raster<Object> andere = new Raster<>();
        Flaeche vorher = null;
        for (Platz kind : behaelter.kinder) {
            if (wunsch.auswahl().contains(kind.knoten.id()) && kind.gesetzt) {
                gewaehlt.add(kind);
                vorher = kind.flaeche().vereint(vorher);
            } else if (kind.gesetzt) {
                andere.fuege(kind.flaeche(), kind);
            }
        }
        if (gewaehlt.size() < 2) {
            return;
        }
        Platz kasten = new Platz(Graphknoten.neu("", null, 0, 0), -1);
        kasten.kinder.addAll(gewaehlt);
        kasten.eltern = behaelter;
        Set<Platz> dabei = new HashSet<>(gewaehlt);
        List<Netz.Verbindung> innere = eigene.stream()
                .filter(k -> dabei.contains(k.von()) && dabei.contains(k.nach()))
                .toList();
        new Schichtlage(netz, richtung).lege(kasten, innere);
        Flaeche ganz = null;
        for (Platz kind : gewaehlt) {
            ganz = kind.flaeche().vereint(ganz);
        }
        Flaeche ort = new Freiplatz(andere, new Raster<>(), Baumlage.UNTEREINANDER)
                .suche(
                        ganz.an(vorher.ort()),
                        Math.min(vorher.x(), behaelter.einzug().links()),
                        Math.min(vorher.y(), behaelter.einzug().oben()),
                        Double.MAX_VALUE);
        for (Platz kind : gewaehlt) {
            kind.setze(kind.x - ganz.x() + ort.x(), kind.y - ganz.y() + ort.y());
        }
        // Their lines are drawn anew where they lie now.
        innere.forEach(k -> k.strang().punkte = null);
    }
}
