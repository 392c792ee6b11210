package org.leitwerk.diagramm.bild;

import java.util.HashMap;
import java.util.Map;
import org.leitwerk.diagramm.anordnung.Anordnung;
import org.leitwerk.diagramm.anordnung.Graph;
import org.leitwerk.diagramm.anordnung.Graphkante;
import org.leitwerk.diagramm.anordnung.Graphknoten;
import org.leitwerk.diagramm.anordnung.Kantenweg;
import org.leitwerk.diagramm.lage.Kantenlage;
import org.leitwerk.diagramm.lage.Knotenlage;
import org.leitwerk.diagramm.lage.Lage;

/** Keeps what was arranged, so that it stays where it is next time. What is not drawn now keeps its place too. */
final class Lagebau {

    private Lagebau() {}

    /** The positions with those just found; the very same when nothing moved. */
    static Lage mit(Lage lage, Graph graph, Anordnung anordnung) {
        // sorted maps are slow to ask thousands of times
        Map<String, Knotenlage> alteKnoten = new HashMap<>(lage.knoten());
        Map<String, Knotenlage> knoten = new HashMap<>();
        for (Graphknoten einer : graph.knoten()) {
            Knotenlage bisher = alteKnoten.getOrDefault(einer.id(), Knotenlage.LEER);
            if (anordnung.flaechen().containsKey(einer.id())) {
                Knotenlage neu = bisher.mitFlaeche(anordnung.bisher(einer.id()), einer.eltern());
                if (!neu.equals(bisher)) {
                    knoten.put(einer.id(), neu);
                }
            }
        }
        Map<String, Kantenlage> alteKanten = new HashMap<>(lage.kanten());
        Map<String, Kantenlage> kanten = new HashMap<>();
        for (Graphkante kante : graph.kanten()) {
            Kantenlage bisher = alteKanten.getOrDefault(kante.id(), Kantenlage.LEER);
            Kantenweg weg = anordnung.wege().get(kante.id());
            if (weg != null && !weg.punkte().equals(bisher.punkte())) {
                kanten.put(kante.id(), bisher.mitPunkten(weg.punkte(), bisher.fest()));
            }
        }
        Lage mitKnoten = knoten.isEmpty() ? lage : lage.mitKnoten(knoten);
        return kanten.isEmpty() ? mitKnoten : mitKnoten.mitKanten(kanten);
    }
}
