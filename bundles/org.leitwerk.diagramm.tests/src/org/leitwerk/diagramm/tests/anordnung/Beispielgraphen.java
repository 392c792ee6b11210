package org.leitwerk.diagramm.tests.anordnung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.leitwerk.diagramm.anordnung.Anordnung;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.anordnung.Graph;
import org.leitwerk.diagramm.anordnung.Graphkante;
import org.leitwerk.diagramm.anordnung.Graphknoten;
import org.leitwerk.diagramm.anordnung.Vorgabe;

/** Graphs for tests: made by a fixed seed, so that a failure can be repeated. */
final class Beispielgraphen {

    private Beispielgraphen() {}

    /** Goals on five levels: about 42 % nodes, the rest edges; a third of the goals has a second parent. */
    static Graph ziele(int elemente, String art) {
        Random zufall = new Random(7);
        int anzahl = Math.max(2, elemente * 42 / 100);
        List<Graphknoten> knoten = new ArrayList<>();
        List<Graphkante> kanten = new ArrayList<>();
        List<List<String>> ebenen = new ArrayList<>();
        double[] anteile = {0.005, 0.03, 0.125, 0.3, 1};
        for (int ebene = 0; ebene < 5; ebene++) {
            ebenen.add(new ArrayList<>());
            int bis = Math.max(ebene + 1, (int) (anzahl * anteile[ebene]));
            while (knoten.size() < bis) {
                String id = "z" + knoten.size();
                knoten.add(Graphknoten.neu(id, null, 180, 56 + 18 * zufall.nextInt(2))
                        .mitWerten(Map.of(Vorgabe.ORT_SCHICHT, "" + ebene, Vorgabe.ORT_NAME, "Ebene " + ebene)));
                ebenen.get(ebene).add(id);
            }
        }
        for (int ebene = 1; ebene < 5; ebene++) {
            List<String> oben = ebenen.get(ebene - 1);
            List<String> unten = ebenen.get(ebene);
            for (int i = 0; i < unten.size(); i++) {
                int eltern = i * oben.size() / unten.size();
                kanten.add(kante(kanten.size(), oben.get(eltern), unten.get(i)));
                if (zufall.nextInt(3) == 0) {
                    int zweiter = Math.min(oben.size() - 1, eltern + 1);
                    if (zweiter != eltern) {
                        kanten.add(kante(kanten.size(), oben.get(zweiter), unten.get(i)));
                    }
                }
            }
        }
        return new Graph(new Vorgabe(art, Map.of()), knoten, kanten);
    }

    /** One parent with many children. */
    static Graph faecher(int kinder, String art) {
        List<Graphknoten> knoten = new ArrayList<>(List.of(Graphknoten.neu("z", null, 180, 56)
                .mitWerten(Map.of(Vorgabe.ORT_SCHICHT, "0", Vorgabe.ORT_NAME, "Oben"))));
        List<Graphkante> kanten = new ArrayList<>();
        for (int i = 0; i < kinder; i++) {
            knoten.add(Graphknoten.neu("k" + i, null, 180, 56)
                    .mitWerten(Map.of(Vorgabe.ORT_SCHICHT, "1", Vorgabe.ORT_NAME, "Unten")));
            kanten.add(kante(i, "z", "k" + i));
        }
        return new Graph(new Vorgabe(art, Map.of()), knoten, kanten);
    }

    /** A chain. */
    static Graph kette(int laenge, String art) {
        List<Graphknoten> knoten = new ArrayList<>();
        List<Graphkante> kanten = new ArrayList<>();
        for (int i = 0; i < laenge; i++) {
            knoten.add(Graphknoten.neu("k" + i, null, 180, 56));
            if (i > 0) {
                kanten.add(kante(i, "k" + (i - 1), "k" + i));
            }
        }
        return new Graph(new Vorgabe(art, Map.of()), knoten, kanten);
    }

    static Graphkante kante(int nummer, String von, String nach) {
        return Graphkante.neu("e" + nummer, von, nach, Graphkante.Linienart.BAUM);
    }

    /** The graph with the places a result gives it; what the result does not know stays new. */
    static Graph mitOrten(Graph graph, Anordnung orte) {
        List<Graphknoten> knoten = graph.knoten().stream()
                .map(k -> orte.bisher(k.id()) == null ? k : k.mitOrt(orte.bisher(k.id()), k.fest()))
                .toList();
        List<Graphkante> kanten = graph.kanten().stream()
                .map(k -> orte.wege().get(k.id()) == null
                        ? k
                        : k.mitWeg(orte.wege().get(k.id()).punkte(), k.fest()))
                .toList();
        return new Graph(graph.vorgabe(), knoten, kanten);
    }

    /** The graph with another node in front of the given place. */
    static Graph mitKnoten(Graph graph, int stelle, Graphknoten knoten, Graphkante... kanten) {
        List<Graphknoten> alle = new ArrayList<>(graph.knoten());
        alle.add(stelle, knoten);
        List<Graphkante> alleKanten = new ArrayList<>(graph.kanten());
        alleKanten.addAll(List.of(kanten));
        return new Graph(graph.vorgabe(), alle, alleKanten);
    }

    /** The graph without a node and its edges. */
    static Graph ohneKnoten(Graph graph, String id) {
        return new Graph(
                graph.vorgabe(),
                graph.knoten().stream().filter(k -> !k.id().equals(id)).toList(),
                graph.kanten().stream()
                        .filter(k -> !k.von().equals(id) && !k.nach().equals(id))
                        .toList());
    }

    /** Which share of the nodes of both results has the same place. */
    static double gleiche(Anordnung vorher, Anordnung nachher) {
        int gemeinsam = 0;
        int gleich = 0;
        for (Map.Entry<String, Flaeche> eintrag : vorher.flaechen().entrySet()) {
            Flaeche neu = nachher.flaechen().get(eintrag.getKey());
            if (neu != null) {
                gemeinsam++;
                gleich += neu.ort().equals(eintrag.getValue().ort()) ? 1 : 0;
            }
        }
        return gemeinsam == 0 ? 1 : gleich / (double) gemeinsam;
    }

    /** Nodes that cover each other; nodes that lie in each other do not count. */
    static List<String> ueberdeckungen(Graph graph, Anordnung anordnung) {
        Map<String, String> eltern = new HashMap<>();
        graph.knoten().forEach(k -> eltern.put(k.id(), k.eltern()));
        Map<String, Graphknoten> nachId = new HashMap<>();
        graph.knoten().forEach(k -> nachId.put(k.id(), k));
        List<String> ergebnis = new ArrayList<>();
        List<String> vonLinks = new ArrayList<>(anordnung.flaechen().keySet());
        vonLinks.removeIf(id -> nachId.get(id).rand());
        vonLinks.sort(
                Comparator.comparingDouble(id -> anordnung.flaechen().get(id).x()));
        // From left to right; only what still reaches to the right can be covered.
        List<String> offene = new ArrayList<>();
        for (String id : vonLinks) {
            Flaeche f = anordnung.flaechen().get(id).erweitert(-0.2);
            offene.removeIf(o -> anordnung.flaechen().get(o).rechts() < f.x());
            for (String andere : offene) {
                boolean geschwister = Objects.equals(eltern.get(id), eltern.get(andere));
                if (geschwister && anordnung.flaechen().get(andere).schneidet(f)) {
                    ergebnis.add(id + " / " + andere);
                }
            }
            offene.add(id);
        }
        return ergebnis;
    }
}
