package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the ways of all edges when the nodes are placed. A way stays as long as its ends lie on its nodes and no new
 * node lies on it; a way that a person bent keeps its bends.
 */
final class Wegfinder {

    private static final double SPIEL = 1;

    private final Netz netz;
    private final Richtung richtung;
    private final boolean neu;
    private final Raster<Platz> neueKnoten = new Raster<>();

    /**
     * @param netz all places are absolute
     * @param richtung where edges lead to
     * @param neu true = former ways are forgotten unless a person bent them
     */
    Wegfinder(Netz netz, Richtung richtung, boolean neu) {
        this.netz = netz;
        this.richtung = richtung;
        this.neu = neu;
    }

    /** Finds all ways. */
    void finde(Collection<Platz> neuGesetzte) {
        neuGesetzte.forEach(p -> neueKnoten.fuege(p.absolut(), p));
        Map<Platz, List<Netz.Verbindung>> offen = new LinkedHashMap<>();
        List<Strang> gerade = new ArrayList<>();
        List<Strang> anKanten = new ArrayList<>();
        for (Strang strang : netz.straenge) {
            if (!strang.amKnoten()) {
                anKanten.add(strang);
            } else if (!bleibt(strang)) {
                ordneEin(strang, offen, gerade);
            }
        }
        double sprossentext = sprossentext();
        offen.forEach((behaelter, verbindungen) -> {
            double hoch = Kantentexte.groesste(verbindungen)[richtung.quer() ? 0 : 1];
            new Kanalrouter(behaelter, richtung, hoch, sprossentext).finde(verbindungen);
            if (behaelter.knoten == null && aufEbene(behaelter) && verbindungen.size() <= 2 * Umweg.HOECHSTENS) {
                new Umweg(behaelter).finde(verbindungen);
            }
        });
        Geradeweg.ziehe(gerade);
        anKanten(anKanten);
    }

    /** Whether nodes stand where their values are, so that there are no rows with channels between them. */
    private boolean aufEbene(Platz behaelter) {
        return Vorgabe.STREUUNG.equals(netz.vorgabe.art())
                && Streulage.hatWerte(netz)
                && behaelter.kinder.size() <= Umweg.HOECHSTENS;
    }

    /**
     * How much room the texts on rungs need along them: those of all edges that may share a trunk, also of kept ones.
     */
    private double sprossentext() {
        double groesster = 0;
        for (Strang strang : netz.straenge) {
            if (strang.ordnet() && strang.kante.weg() == Graphkante.Linienart.BAUM) {
                for (Kantentext text : strang.kante.texte()) {
                    groesster = Math.max(groesster, richtung.quer() ? text.hoehe() : text.breite());
                }
            }
        }
        return groesster;
    }

    private void ordneEin(Strang strang, Map<Platz, List<Netz.Verbindung>> offen, List<Strang> gerade) {
        Platz von = strang.von;
        Platz nach = strang.nach;
        if (von == nach || von.liegtIn(nach) || nach.liegtIn(von)) {
            Schleife.ziehe(strang, netz);
            return;
        }
        Platz gemeinsam = netz.gemeinsamer(von, nach);
        Platz a = von.kindIn(gemeinsam);
        Platz b = nach.kindIn(gemeinsam);
        boolean amRand = gemeinsam.randkinder.contains(a) || gemeinsam.randkinder.contains(b);
        if (strang.kante.weg() == Graphkante.Linienart.GERADE || amRand || a == b) {
            gerade.add(strang);
        } else {
            offen.computeIfAbsent(gemeinsam, k -> new ArrayList<>()).add(new Netz.Verbindung(a, b, strang));
        }
    }

    /** Whether the edge has a way that still holds. */
    private boolean bleibt(Strang strang) {
        Flaeche von = strang.von.absolut();
        Flaeche nach = strang.nach.absolut();
        if (strang.kante.fest() && strang.kante.bisher().size() > 1) {
            strang.punkte = Geradeweg.mitEnden(strang.kante.bisher(), von, nach);
            return true;
        }
        if (strang.punkte != null) {
            if (strang.bezug != null) {
                strang.verschiebe(strang.bezug.absX, strang.bezug.absY);
                strang.bezug = null;
            }
            return amRand(strang.punkte, von, nach);
        }
        List<Ort> bisher = strang.kante.bisher();
        if (neu || bisher.size() < 2 || !amRand(bisher, von, nach) || verdeckt(bisher)) {
            return false;
        }
        strang.punkte = bisher;
        return true;
    }

    private static boolean amRand(List<Ort> punkte, Flaeche von, Flaeche nach) {
        return aufRand(punkte.get(0), von) && aufRand(punkte.get(punkte.size() - 1), nach);
    }

    private static boolean aufRand(Ort ort, Flaeche f) {
        return f.enthaelt(ort, SPIEL)
                && !(f.breite() > 4 && f.hoehe() > 4 && f.erweitert(-2 * SPIEL).enthaelt(ort, 0));
    }

    private boolean verdeckt(List<Ort> punkte) {
        for (int i = 1; i < punkte.size(); i++) {
            Ort a = punkte.get(i - 1);
            Ort b = punkte.get(i);
            boolean schraeg = Math.abs(a.x() - b.x()) > 1 && Math.abs(a.y() - b.y()) > 1;
            Flaeche f = new Flaeche(
                    Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
            if (!schraeg && !neueKnoten.frei(f.erweitert(0.1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Edges that begin or end at edges: straight to the middle of the other line; in rounds, as they may hang on each
     * other.
     */
    private static void anKanten(List<Strang> straenge) {
        Set<Strang> offen = new HashSet<>(straenge);
        boolean weiter = true;
        while (weiter) {
            weiter = false;
            for (Strang strang : straenge) {
                boolean bereit = offen.contains(strang)
                        && (strang.vonKante == null || strang.vonKante.punkte != null)
                        && (strang.nachKante == null || strang.nachKante.punkte != null);
                if (bereit) {
                    Geradeweg.anKante(strang);
                    offen.remove(strang);
                    weiter = true;
                }
            }
        }
    }
}
