package org.leitwerk.diagramm.tests.anordnung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.leitwerk.diagramm.anordnung.Anordner;
import org.leitwerk.diagramm.anordnung.Anordnung;
import org.leitwerk.diagramm.anordnung.Einzug;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.anordnung.Graph;
import org.leitwerk.diagramm.anordnung.Graphkante;
import org.leitwerk.diagramm.anordnung.Graphknoten;
import org.leitwerk.diagramm.anordnung.Inhalt;
import org.leitwerk.diagramm.anordnung.Kantentext;
import org.leitwerk.diagramm.anordnung.Kantenweg;
import org.leitwerk.diagramm.anordnung.Ort;
import org.leitwerk.diagramm.anordnung.Vorgabe;
import org.leitwerk.diagramm.anordnung.Wunsch;

/**
 * What holds for every graph: no overlaps, edges end at their nodes, children lie inside, the same result each time.
 */
class AnordnungProperties {

    private static final String[] ARTEN = {
        Vorgabe.SCHICHTWEISE,
        Vorgabe.BAUM,
        Vorgabe.ZUSAMMENGESETZT,
        Vorgabe.GEORDNETER_BAUM,
        Vorgabe.SCHICHTEN,
        Vorgabe.SPALTEN,
        Vorgabe.RING,
        Vorgabe.MATRIX,
        Vorgabe.STREUUNG,
        Vorgabe.ZEITACHSE
    };

    private final Anordner anordner = Anordner.standard();

    static Graph zufaellig(int saat, int groesse, int art) {
        Random zufall = new Random(saat);
        List<Graphknoten> knoten = new ArrayList<>();
        for (int i = 0; i < groesse; i++) {
            String eltern = i > 0 && zufall.nextInt(4) == 0 ? "k" + zufall.nextInt(i) : null;
            Map<String, String> werte = new HashMap<>();
            werte.put(Vorgabe.ORT_SCHICHT, "" + zufall.nextInt(5));
            werte.put(Vorgabe.ORT_SPALTE, "" + zufall.nextInt(4));
            werte.put(Vorgabe.ORT_ZEILE, "" + zufall.nextInt(4));
            werte.put(Vorgabe.ORT_PLATZ, "" + (zufall.nextInt(groesse) - 1));
            werte.put(Vorgabe.ORT_NAME, "Band " + zufall.nextInt(3));
            if (zufall.nextInt(5) > 0) {
                boolean zeit = ARTEN[art].equals(Vorgabe.ZEITACHSE);
                werte.put(Vorgabe.ORT_X, zeit ? (2020 + zufall.nextInt(9)) + "-03-15" : "" + zufall.nextDouble());
                werte.put(Vorgabe.ORT_Y, "" + zufall.nextDouble());
                werte.put(Vorgabe.ORT_BIS, "2027-06-30");
            }
            boolean rand = eltern != null && zufall.nextInt(6) == 0;
            double breite = rand ? 16 : 30 + zufall.nextInt(200);
            Graphknoten neuer = Graphknoten.neu("k" + i, eltern, breite, rand ? 16 : 20 + zufall.nextInt(90))
                    .mitWerten(werte)
                    .mitInhalt(Inhalt.values()[zufall.nextInt(10) < 8 ? 0 : 1 + zufall.nextInt(2)], Einzug.UEBLICH);
            knoten.add(rand ? neuer.amRand() : neuer);
        }
        List<Graphkante> kanten = new ArrayList<>();
        for (int i = 0; i < groesse; i++) {
            String von = "k" + zufall.nextInt(groesse);
            String nach = i > 3 && zufall.nextInt(8) == 0 ? "e" + zufall.nextInt(i) : "k" + zufall.nextInt(groesse);
            Graphkante.Linienart weg = Graphkante.Linienart.values()[zufall.nextInt(3)];
            List<Kantentext> texte = zufall.nextBoolean()
                    ? List.of()
                    : List.of(new Kantentext(Kantentext.Stelle.values()[zufall.nextInt(3)], 40, 14));
            kanten.add(Graphkante.neu("e" + i, von, nach, weg).mitTexten(texte));
        }
        return new Graph(new Vorgabe(ARTEN[art], Map.of()), knoten, kanten);
    }

    private static void pruefe(Graph graph, Anordnung anordnung) {
        assertEquals(List.of(), anordnung.meldungen());
        assertEquals(graph.knoten().size(), anordnung.flaechen().size());
        assertEquals(List.of(), Beispielgraphen.ueberdeckungen(graph, anordnung));
        for (Graphknoten knoten : graph.knoten()) {
            if (knoten.eltern() != null && !knoten.rand()) {
                Flaeche aussen = anordnung.flaechen().get(knoten.eltern());
                Flaeche innen = anordnung.flaechen().get(knoten.id());
                assertTrue(aussen.umfasst(innen, 0.3), knoten + " " + aussen + " " + innen);
            }
        }
        for (Graphkante kante : graph.kanten()) {
            Kantenweg weg = anordnung.wege().get(kante.id());
            if (weg != null) {
                endetAn(anordnung, kante.von(), weg.punkte().get(0));
                endetAn(anordnung, kante.nach(), weg.punkte().get(weg.punkte().size() - 1));
                assertEquals(kante.texte().size(), weg.texte().size());
            } else {
                // Only edges that hang on each other in a circle have no line.
                assertTrue(kante.nach().startsWith("e"), kante.toString());
            }
        }
    }

    private static void endetAn(Anordnung anordnung, String id, Ort ende) {
        Flaeche flaeche = anordnung.flaechen().get(id);
        if (flaeche != null) {
            assertTrue(flaeche.enthaelt(ende, 1), id + " " + flaeche + " " + ende);
        }
    }

    @Property(tries = 150, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void everythingHoldsAndNothingMoves(
            @ForAll int saat, @ForAll @IntRange(min = 1, max = 60) int groesse, @ForAll @IntRange(max = 9) int art) {
        Graph graph = zufaellig(saat, groesse, art);
        Anordnung erste = anordner.ordne(graph, Wunsch.ERGAENZEN);
        pruefe(graph, erste);
        assertEquals(erste, anordner.ordne(graph, Wunsch.ERGAENZEN));
        Anordnung wieder = anordner.ordne(Beispielgraphen.mitOrten(graph, erste), Wunsch.ERGAENZEN);
        assertEquals(1.0, Beispielgraphen.gleiche(erste, wieder));
        pruefe(graph, anordner.ordne(Beispielgraphen.mitOrten(graph, erste), Wunsch.NEU));
    }

    @Property(tries = 100, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void newNodesFindRoomAndOthersStay(
            @ForAll int saat, @ForAll @IntRange(min = 4, max = 60) int groesse, @ForAll @IntRange(max = 5) int art) {
        Graph graph = zufaellig(saat, groesse, art);
        Graph bekannt = new Graph(graph.vorgabe(), graph.knoten().subList(0, groesse / 2), List.of());
        Anordnung erste = anordner.ordne(bekannt, Wunsch.ERGAENZEN);
        Graph alle = Beispielgraphen.mitOrten(graph, erste);
        Anordnung zweite = anordner.ordne(alle, Wunsch.ERGAENZEN);
        pruefe(graph, zweite);
    }
}
