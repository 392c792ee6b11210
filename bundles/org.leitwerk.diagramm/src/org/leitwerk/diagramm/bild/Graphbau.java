package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.diagramm.anordnung.Einzug;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.anordnung.Graph;
import org.leitwerk.diagramm.anordnung.Graphkante;
import org.leitwerk.diagramm.anordnung.Graphknoten;
import org.leitwerk.diagramm.anordnung.Inhalt;
import org.leitwerk.diagramm.anordnung.Kantentext;
import org.leitwerk.diagramm.anordnung.Vorgabe;
import org.leitwerk.diagramm.lage.Kantenlage;
import org.leitwerk.diagramm.lage.Knotenlage;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.schrift.Textsatz;
import org.leitwerk.diagramm.sicht.Behaelter;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Knoten;
import org.leitwerk.diagramm.sicht.Listenelement;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Anordnungsvorgabe;
import org.leitwerk.diagramm.spezifikation.Behaelterabbildung;

/** Makes the graph that is arranged: boxes with their sizes and former places, edges with the sizes of their labels. */
final class Graphbau {

    private static final double RAND = 12;

    private final Kennungen kennungen;
    private final Vermessung vermessung;
    private final Map<String, Knotenlage> knotenlagen;
    private final Map<String, Kantenlage> kantenlagen;

    Graphbau(Kennungen kennungen, Vermessung vermessung, Lage lage) {
        this.kennungen = kennungen;
        this.vermessung = vermessung;
        // sorted maps are slow to ask thousands of times
        this.knotenlagen = new HashMap<>(lage.knoten());
        this.kantenlagen = new HashMap<>(lage.kanten());
    }

    Graph graph(Diagramm diagramm, Gezeigtes gezeigtes) {
        List<Graphknoten> knoten = new ArrayList<>();
        for (Flaechensicht sicht : gezeigtes.flaechen()) {
            if (!(sicht instanceof Listenelement)) {
                knoten.add(knoten(sicht, gezeigtes.istZu(sicht)));
            }
        }
        List<Graphkante> kanten = new ArrayList<>();
        gezeigtes.kanten().forEach(kante -> kanten.add(kante(kante)));
        return new Graph(vorgabe(diagramm), knoten, kanten);
    }

    static Vorgabe vorgabe(Diagramm diagramm) {
        Anordnungsvorgabe anordnung = diagramm.art().anordnung();
        Map<String, String> werte = new HashMap<>(diagramm.schmuck());
        return switch (anordnung.art()) {
            case KEINE -> new Vorgabe(Vorgabe.SCHICHTWEISE, werte);
            case BAUM -> new Vorgabe(Vorgabe.GEORDNETER_BAUM, werte);
            case VERFAHREN -> new Vorgabe(anordnung.verfahren(), werte);
            case RICHTUNG -> {
                werte.put(Vorgabe.RICHTUNG, anordnung.richtung());
                werte.put(Vorgabe.ABSTAND, Integer.toString(anordnung.abstand()));
                yield new Vorgabe(Vorgabe.ZUSAMMENGESETZT, werte);
            }
        };
    }

    private Graphknoten knoten(Flaechensicht sicht, boolean zu) {
        String id = kennungen.id(sicht);
        String eltern = sicht.eltern() instanceof Sicht aussen ? kennungen.id(aussen) : null;
        Kastenmass mass = vermessung.mass(sicht);
        Knotenlage bisher = knotenlagen.getOrDefault(id, Knotenlage.LEER);
        Flaeche ort = bisher.flaecheIn(eltern);
        boolean vonHand = bisher.groesse() && ort != null;
        Graphknoten knoten = Graphknoten.neu(
                        id, eltern, vonHand ? ort.breite() : mass.breite(), vonHand ? ort.hoehe() : mass.hoehe())
                .mitOrt(ort, bisher.fest())
                .mitWerten(sicht.ort());
        if (sicht instanceof Knoten rand && rand.amRand()) {
            return knoten.amRand();
        }
        return sicht instanceof Behaelter behaelter && !zu
                ? knoten.mitInhalt(inhalt(behaelter), einzug(behaelter, mass))
                : knoten;
    }

    private static Inhalt inhalt(Behaelter behaelter) {
        return switch (behaelter.anordnung()) {
            case VerticalStack -> Inhalt.SENKRECHT;
            case HorizontalStack -> Inhalt.WAAGRECHT;
            case FreeForm, List -> Inhalt.FREI;
        };
    }

    private static Einzug einzug(Behaelter behaelter, Kastenmass mass) {
        return behaelter.anordnung() == Behaelterabbildung.Darstellung.FreeForm
                ? new Einzug(Math.max(RAND, mass.kopf() + 4), RAND, RAND, RAND)
                : new Einzug(mass.kopf(), 0, 0, 0);
    }

    private Graphkante kante(Kante kante) {
        String id = kennungen.id(kante);
        Kantenlage bisher = kantenlagen.getOrDefault(id, Kantenlage.LEER);
        List<Kantentext> texte = new ArrayList<>();
        vermessung
                .texte(kante)
                .forEach((stelle, satz) -> texte.add(new Kantentext(
                        stelle,
                        Textsatz.bedarf(satz.satz().breite()),
                        satz.satz().hoehe())));
        return Graphkante.neu(
                        id,
                        kennungen.id(kante.von().alsSicht()),
                        kennungen.id(kante.nach().alsSicht()),
                        weg(kante))
                .mitTexten(texte)
                .mitWeg(bisher.punkte(), bisher.fest())
                .mitWerten(kante.ort());
    }

    static Graphkante.Linienart weg(Kante kante) {
        return switch (kante.stil() == null ? "" : kante.stil().text("routingStyle")) {
            case "manhattan" -> Graphkante.Linienart.RECHTWINKLIG;
            case "tree" -> Graphkante.Linienart.BAUM;
            default -> Graphkante.Linienart.GERADE;
        };
    }
}
