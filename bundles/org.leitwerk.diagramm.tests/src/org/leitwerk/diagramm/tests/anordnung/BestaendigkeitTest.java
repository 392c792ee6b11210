package org.leitwerk.diagramm.tests.anordnung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

/** What is there stays where it is: one of 1,600 elements is added, moved, deleted, renamed. */
class BestaendigkeitTest {

    private static final int ELEMENTE = 1600;

    private final Anordner anordner = Anordner.standard();

    private Graph geordnet(String art) {
        Graph graph = Beispielgraphen.ziele(ELEMENTE, art);
        return Beispielgraphen.mitOrten(graph, anordner.ordne(graph, Wunsch.NEU));
    }

    private Anordnung pruefe(Graph vorher, Graph nachher) {
        Anordnung alt = anordner.ordne(vorher, Wunsch.ERGAENZEN);
        Anordnung neu = anordner.ordne(nachher, Wunsch.ERGAENZEN);
        assertTrue(Beispielgraphen.gleiche(alt, neu) >= 0.99, "moved too much: " + Beispielgraphen.gleiche(alt, neu));
        nachher.knoten().stream()
                .filter(Graphknoten::fest)
                .forEach(k -> assertEquals(
                        k.bisher().ort(), neu.flaechen().get(k.id()).ort()));
        List<String> feste = nachher.knoten().stream()
                .filter(Graphknoten::fest)
                .map(Graphknoten::id)
                .toList();
        assertEquals(
                List.of(),
                vertauschte(alt, neu).stream()
                        .filter(paar -> feste.stream()
                                .noneMatch(id -> List.of(paar.split(" / ")).contains(id)))
                        .toList());
        assertEquals(List.of(), Beispielgraphen.ueberdeckungen(nachher, neu));
        return neu;
    }

    /** Neighbours of a row that stand the other way round afterwards. */
    private static List<String> vertauschte(Anordnung alt, Anordnung neu) {
        Map<Double, List<String>> reihen = new TreeMap<>();
        alt.flaechen().forEach((id, f) -> reihen.computeIfAbsent(f.y(), k -> new ArrayList<>())
                .add(id));
        List<String> vertauscht = new ArrayList<>();
        for (List<String> reihe : reihen.values()) {
            reihe.sort(Comparator.comparingDouble(id -> alt.flaechen().get(id).x()));
            for (int i = 1; i < reihe.size(); i++) {
                Flaeche links = neu.flaechen().get(reihe.get(i - 1));
                Flaeche rechts = neu.flaechen().get(reihe.get(i));
                if (links != null && rechts != null && links.x() > rechts.x()) {
                    vertauscht.add(reihe.get(i - 1) + " / " + reihe.get(i));
                }
            }
        }
        return vertauscht;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Vorgabe.SCHICHTEN, Vorgabe.SPALTEN, Vorgabe.SCHICHTWEISE, Vorgabe.BAUM, Vorgabe.GEORDNETER_BAUM})
    void nothingChanges(String art) {
        Graph graph = geordnet(art);
        Anordnung erste = anordner.ordne(graph, Wunsch.ERGAENZEN);
        Anordnung zweite = anordner.ordne(Beispielgraphen.mitOrten(graph, erste), Wunsch.ERGAENZEN);
        assertEquals(erste, zweite);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Vorgabe.SCHICHTEN, Vorgabe.SPALTEN, Vorgabe.SCHICHTWEISE, Vorgabe.BAUM, Vorgabe.GEORDNETER_BAUM})
    void oneIsAdded(String art) {
        Graph graph = geordnet(art);
        Graphknoten neuer = Graphknoten.neu("neu", null, 180, 56)
                .mitWerten(Map.of(Vorgabe.ORT_SCHICHT, "4", Vorgabe.ORT_SPALTE, "4"));
        String eltern = graph.kanten().get(graph.kanten().size() - 1).von();
        Graph mit = Beispielgraphen.mitKnoten(
                graph, 300, neuer, Graphkante.neu("neue", eltern, "neu", Graphkante.Linienart.BAUM));
        Anordnung anordnung = pruefe(graph, mit);
        Flaeche oben = anordnung.flaechen().get(eltern);
        Flaeche unten = anordnung.flaechen().get("neu");
        boolean quer = Vorgabe.SPALTEN.equals(art);
        assertTrue(quer ? unten.x() >= oben.rechts() : unten.y() >= oben.unten(), oben + " " + unten);
        assertTrue(anordnung.wege().get("neue").punkte().size() >= 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {Vorgabe.SCHICHTEN, Vorgabe.SCHICHTWEISE})
    void oneIsDeleted(String art) {
        Graph graph = geordnet(art);
        pruefe(graph, Beispielgraphen.ohneKnoten(graph, "z100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Vorgabe.SCHICHTEN, Vorgabe.SCHICHTWEISE})
    void oneIsRenamedAndGrows(String art) {
        Graph graph = geordnet(art);
        List<Graphknoten> knoten = new ArrayList<>(graph.knoten());
        Graphknoten alt = knoten.get(200);
        knoten.set(
                200,
                new Graphknoten(
                        alt.id(),
                        null,
                        alt.breite() + 60,
                        alt.hoehe() + 36,
                        alt.inhalt(),
                        alt.einzug(),
                        false,
                        alt.bisher(),
                        false,
                        alt.werte()));
        pruefe(graph, new Graph(graph.vorgabe(), knoten, graph.kanten()));
    }

    @ParameterizedTest
    @ValueSource(strings = {Vorgabe.SCHICHTEN, Vorgabe.SCHICHTWEISE})
    void oneIsMovedByHandAndStaysThere(String art) {
        Graph graph = geordnet(art);
        List<Graphknoten> knoten = new ArrayList<>(graph.knoten());
        Flaeche ziel = new Flaeche(-900, -700, 180, 56);
        knoten.set(5, knoten.get(5).mitOrt(ziel, true));
        Graph bewegt = new Graph(graph.vorgabe(), knoten, graph.kanten());
        Anordnung neu = pruefe(graph, bewegt);
        String id = knoten.get(5).id();
        assertEquals(ziel.ort(), neu.flaechen().get(id).ort());
        assertEquals(
                ziel.ort(),
                anordner.ordne(bewegt, Wunsch.NEU).flaechen().get(id).ort());
    }

    @ParameterizedTest
    @ValueSource(strings = {Vorgabe.SCHICHTEN, Vorgabe.SPALTEN, Vorgabe.SCHICHTWEISE, Vorgabe.GEORDNETER_BAUM})
    void arrangingAnewKeepsTheOrderOfNeighbours(String art) {
        Graph graph = geordnet(art);
        Anordnung vorher = anordner.ordne(graph, Wunsch.ERGAENZEN);
        Anordnung nachher = anordner.ordne(graph, Wunsch.NEU);
        assertTrue(
                vertauschte(vorher, nachher).size() <= 6,
                vertauschte(vorher, nachher).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {Vorgabe.SCHICHTEN, Vorgabe.SCHICHTWEISE})
    void arrangingASelectionLeavesTheOthers(String art) {
        Graph graph = geordnet(art);
        Anordnung vorher = anordner.ordne(graph, Wunsch.ERGAENZEN);
        Set<String> auswahl = Set.of("z10", "z11", "z12");
        Anordnung nachher = anordner.ordne(graph, Wunsch.auswahl(auswahl));
        vorher.flaechen().forEach((id, f) -> {
            if (!auswahl.contains(id)) {
                assertEquals(f, nachher.flaechen().get(id), id);
            }
        });
        assertEquals(List.of(), Beispielgraphen.ueberdeckungen(graph, nachher));
    }
}
