package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.diagramm.anordnung.Anordner;
import org.leitwerk.diagramm.anordnung.Anordnung;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.anordnung.Graph;
import org.leitwerk.diagramm.anordnung.Kantenweg;
import org.leitwerk.diagramm.anordnung.Vorgabe;
import org.leitwerk.diagramm.anordnung.Wunsch;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Listenelement;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Szenenelement;

/**
 * Makes a picture of a diagram. Remembers texts it has set and the last picture: what did not change is the same object
 * in the next one. For one diagram and one thread.
 */
public final class Szenenbauer {

    /** Free space around everything, in pixels. */
    private static final double RAND = 20;

    private final Anordner anordner;
    private final Kastenmesser messer = new Kastenmesser();
    private final Bestand bestand = new Bestand();
    private Anordnung letzte;

    /** A builder that has its diagrams arranged by the standard arranger. */
    public Szenenbauer() {
        this(Anordner.standard());
    }

    /** A builder with an arranger. */
    public Szenenbauer(Anordner anordner) {
        this.anordner = new Folgeanordner(anordner);
    }

    /**
     * Makes the picture.
     *
     * @param diagramm the views, refreshed
     * @param lage what is known of their places
     * @param wunsch what is to be arranged
     * @param vorgabe addresses, icons, problems
     */
    public Bildergebnis baue(Diagramm diagramm, Lage lage, Wunsch wunsch, Bildvorgabe vorgabe) {
        return baue(diagramm, Kennungen.von(diagramm, vorgabe.adresse()), lage, wunsch, vorgabe);
    }

    /** The same for views that have their names already. */
    public Bildergebnis baue(Diagramm diagramm, Kennungen kennungen, Lage lage, Wunsch wunsch, Bildvorgabe vorgabe) {
        bestand.beginne();
        Gezeigtes gezeigtes = new Gezeigtes(diagramm, kennungen, lage);
        Vermessung vermessung = new Vermessung(vorgabe, kennungen, gezeigtes, messer, bestand);
        Graph graph = new Graphbau(kennungen, vermessung, lage).graph(diagramm, gezeigtes);
        Anordnung anordnung = anordner.ordne(graph, wunsch);
        if (graph.vorgabe().art().equals(Vorgabe.ZEITACHSE)
                && verbreitert(gezeigtes, kennungen, vermessung, anordnung)) {
            graph = new Graphbau(kennungen, vermessung, lage).graph(diagramm, gezeigtes);
            anordnung = anordner.ordne(graph, wunsch);
        }
        Lage neueLage = anordnung == letzte ? lage : Lagebau.mit(lage, graph, anordnung);
        letzte = anordnung;

        Map<String, Szenenelement> gebaute = new LinkedHashMap<>();
        if (gezeigtes.flaechen().isEmpty()) {
            Schmuck leer = Leerbild.von(diagramm);
            gebaute.put(leer.id(), wieVorher(leer));
        }
        new Schmuckbau().baue(anordnung.schmuck()).forEach(s -> gebaute.put(s.id(), wieVorher(s)));
        Kastenbau kastenbau = new Kastenbau(vorgabe, kennungen, vermessung, gezeigtes, neueLage, bestand);
        for (Flaechensicht sicht : gezeigtes.flaechen()) {
            Flaeche flaeche = anordnung.flaechen().get(kennungen.id(sicht));
            if (!(sicht instanceof Listenelement) && flaeche != null) {
                Kasten kasten = kastenbau.kasten(
                        sicht, new Rahmen(flaeche.x(), flaeche.y(), flaeche.breite(), flaeche.hoehe()));
                gebaute.put(kasten.id(), kasten);
                kastenbau.zeilen(sicht, kasten).forEach(zeile -> gebaute.put(zeile.id(), zeile));
            }
        }
        new Randtexte(gebaute, bestand).entflechte();
        Linienbau linienbau = new Linienbau(vorgabe, kennungen, vermessung, gebaute, bestand);
        for (Kante kante : gezeigtes.kanten()) {
            Kantenweg weg = anordnung.wege().get(kennungen.id(kante));
            if (weg != null) {
                Szenenelement linie = linienbau.linie(kante, weg);
                gebaute.put(linie.id(), linie);
            }
        }
        Szene szene = new Szene(
                diagramm.titel(),
                beschreibung(diagramm, gezeigtes),
                flaeche(gebaute),
                Farbe.WEISS,
                inMalreihenfolge(gebaute),
                new Legendenbau(gezeigtes).legende(diagramm));
        return new Bildergebnis(szene, neueLage, kennungen, anordnung.meldungen());
    }

    /** On a time axis the dates make bars wide; those need fewer lines and are lower. */
    private static boolean verbreitert(
            Gezeigtes gezeigtes, Kennungen kennungen, Vermessung vermessung, Anordnung anordnung) {
        boolean etwas = false;
        for (Flaechensicht sicht : gezeigtes.flaechen()) {
            Flaeche flaeche = anordnung.flaechen().get(kennungen.id(sicht));
            etwas |= flaeche != null && vermessung.verbreitert(sicht, flaeche.breite());
        }
        return etwas;
    }

    private Schmuck wieVorher(Schmuck schmuck) {
        return bestand.element(schmuck.id(), schmuck, Schmuck.class, () -> schmuck);
    }

    private static List<Szenenelement> inMalreihenfolge(Map<String, Szenenelement> gebaute) {
        List<Szenenelement> elemente = new ArrayList<>(gebaute.values());
        elemente.sort(Comparator.comparingInt(Szenenbauer::rang));
        return elemente;
    }

    /** Decoration below everything, lines above containers and below what has text: they never cross letters. */
    private static int rang(Szenenelement element) {
        if (element instanceof Schmuck) {
            return 0;
        }
        if (element instanceof Kasten kasten) {
            return kasten.bauart() == Kasten.Bauart.BEHAELTER || kasten.bauart() == Kasten.Bauart.STAPEL ? 1 : 3;
        }
        return 2;
    }

    private static Rahmen flaeche(Map<String, Szenenelement> gebaute) {
        Rahmen alles = null;
        for (Szenenelement element : gebaute.values()) {
            Rahmen rahmen = Ausdehnung.von(element);
            alles = alles == null ? rahmen : alles.mit(rahmen);
        }
        return (alles == null ? Rahmen.LEER : alles).erweitert(RAND);
    }

    private static String beschreibung(Diagramm diagramm, Gezeigtes gezeigtes) {
        Map<String, Integer> zahlen = new LinkedHashMap<>();
        gezeigtes.flaechen().stream()
                .filter(sicht -> !(sicht instanceof Listenelement))
                .forEach(sicht -> zahlen.merge(Vorlesetexte.art(sicht), 1, Integer::sum));
        gezeigtes.kanten().forEach(kante -> zahlen.merge(Vorlesetexte.art(kante), 1, Integer::sum));
        if (zahlen.isEmpty()) {
            return diagramm.art().beschriftung() + " ohne Elemente.";
        }
        List<String> teile = new ArrayList<>();
        zahlen.forEach((art, zahl) -> teile.add(zahl + " × " + art));
        return diagramm.art().beschriftung() + " mit " + String.join(", ", teile) + ".";
    }
}
