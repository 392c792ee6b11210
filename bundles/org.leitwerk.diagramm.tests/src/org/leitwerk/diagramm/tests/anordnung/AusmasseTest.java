package org.leitwerk.diagramm.tests.anordnung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.diagramm.anordnung.Anordner;
import org.leitwerk.diagramm.anordnung.Anordnung;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.anordnung.Graph;
import org.leitwerk.diagramm.anordnung.Graphkante;
import org.leitwerk.diagramm.anordnung.Graphknoten;
import org.leitwerk.diagramm.anordnung.Vorgabe;
import org.leitwerk.diagramm.anordnung.Wunsch;

/** Deep, wide and large pictures. */
class AusmasseTest {

    /** Usual width of the page, px. */
    private static final double SEITE = 1600;

    private final Anordner anordner = Anordner.standard();

    private Anordnung ordne(Graph graph) {
        // Far more than it takes, for a busy machine; what must not happen are minutes.
        Anordnung anordnung = assertTimeout(Duration.ofSeconds(60), () -> anordner.ordne(graph, Wunsch.NEU));
        assertEquals(List.of(), anordnung.meldungen());
        assertEquals(List.of(), Beispielgraphen.ueberdeckungen(graph, anordnung));
        assertEquals(graph.kanten().size(), anordnung.wege().size());
        return anordnung;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Vorgabe.SCHICHTWEISE, Vorgabe.BAUM, Vorgabe.SCHICHTEN, Vorgabe.GEORDNETER_BAUM, Vorgabe.SPALTEN})
    void chains(String art) {
        ordne(Beispielgraphen.kette(300, art));
        ordne(Beispielgraphen.kette(5000, art));
    }

    @ParameterizedTest
    @ValueSource(strings = {Vorgabe.SCHICHTWEISE, Vorgabe.BAUM, Vorgabe.SCHICHTEN, Vorgabe.GEORDNETER_BAUM})
    void fiveThousandOnOneLevel(String art) {
        Anordnung anordnung = ordne(Beispielgraphen.faecher(5000, art));
        assertTrue(anordnung.gesamt().breite() < 16_000, anordnung.gesamt().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {Vorgabe.SCHICHTWEISE, Vorgabe.BAUM, Vorgabe.SCHICHTEN, Vorgabe.GEORDNETER_BAUM})
    void sixtyChildrenFitThePage(String art) {
        Anordnung anordnung = ordne(Beispielgraphen.faecher(60, art));
        assertTrue(
                anordnung.gesamt().breite() <= 1.25 * SEITE, anordnung.gesamt().toString());
        assertTrue(anordnung.gesamt().hoehe() < 1400, anordnung.gesamt().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {Vorgabe.SCHICHTWEISE, Vorgabe.SCHICHTEN, Vorgabe.SPALTEN, Vorgabe.GEORDNETER_BAUM})
    void sixteenThousandElements(String art) {
        ordne(Beispielgraphen.ziele(16000, art));
    }

    @Test
    void fiveThousandUnconnectedNodes() {
        List<Graphknoten> knoten = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            knoten.add(Graphknoten.neu("k" + i, null, 120 + i % 7 * 10, 40));
        }
        ordne(new Graph(Vorgabe.ueblich(), knoten, List.of()));
    }

    @Test
    void containersThreeHundredDeep() {
        List<Graphknoten> knoten = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            knoten.add(Graphknoten.neu("k" + i, i == 0 ? null : "k" + (i - 1), 40, 40));
        }
        Anordnung anordnung = ordne(new Graph(Vorgabe.ueblich(), knoten, List.of()));
        for (int i = 1; i < 300; i++) {
            assertTrue(anordnung
                    .flaechen()
                    .get("k" + (i - 1))
                    .umfasst(anordnung.flaechen().get("k" + i), 0.2));
        }
    }

    @Test
    void nothingAtAll() {
        Anordnung anordnung = ordne(new Graph(Vorgabe.ueblich(), List.of(), List.of()));
        assertEquals(new Flaeche(0, 0, 0, 0), anordnung.gesamt());
    }

    @Test
    void aFailingLayoutIsReplacedByRows() {
        List<Graphknoten> knoten = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            knoten.add(Graphknoten.neu("k" + i, null, i == 7 ? 1e12 : 100, 40));
        }
        List<Graphkante> kanten = List.of(Beispielgraphen.kante(0, "k7", "k1"), Beispielgraphen.kante(1, "k7", "k2"));
        Anordnung anordnung = anordner.ordne(new Graph(Vorgabe.ueblich(), knoten, kanten), Wunsch.NEU);
        assertEquals(20, anordnung.flaechen().size());
        assertEquals(1, anordnung.meldungen().size(), anordnung.meldungen().toString());
        assertTrue(anordnung.meldungen().get(0).contains("Das Bild ist vollständig"));
    }

    @Test
    void unknownOptionsAndLayoutsAreToldOnce() {
        Graph graph = Beispielgraphen.kette(3, "org.example.spirale");
        Graph mit = new Graph(
                new Vorgabe("org.example.spirale", Map.of("org.eclipse.elk.nirgends", "1")),
                graph.knoten(),
                graph.kanten());
        List<String> meldungen = anordner.ordne(mit, Wunsch.NEU).meldungen();
        assertEquals(2, meldungen.size(), meldungen.toString());
        assertTrue(meldungen.get(0).contains("org.example.spirale"));
        assertTrue(meldungen.get(1).contains("org.eclipse.elk.nirgends"));
    }
}
