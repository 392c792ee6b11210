package org.leitwerk.diagramm.bild;

import java.util.HashMap;
import java.util.Map;
import org.leitwerk.diagramm.anordnung.Anordnung;
import org.leitwerk.diagramm.anordnung.Graph;
import org.leitwerk.diagramm.anordnung.Graphkante;
import org.leitwerk.diagramm.anordnung.Graphknoten;
import org.leitwerk.diagramm.lage.Kantenlage;
import org.leitwerk.diagramm.lage.Knotenlage;
import org.leitwerk.diagramm.lage.Lage;

/** Keeps what was arranged, so that it stays where it is next time. What is not drawn now keeps its place too. */
final class Lagebau {

    private Lagebau() {}

    static Lage mit(Lage lage, Graph graph, Anordnung anordnung) {
        Map<String, Knotenlage> knoten = new HashMap<>();
        for (Graphknoten einer : graph.knoten()) {
            Knotenlage bisher = lage.knotenlage(einer.id());
            if (anordnung.flaechen().containsKey(einer.id())) {
                knoten.put(einer.id(), bisher.mitFlaeche(anordnung.bisher(einer.id()), einer.eltern()));
            }
        }
        Map<String, Kantenlage> kanten = new HashMap<>();
        for (Graphkante kante : graph.kanten()) {
            Kantenlage bisher = lage.kantenlage(kante.id());
            if (anordnung.wege().containsKey(kante.id())) {
                kanten.put(
                        kante.id(),
                        bisher.mitPunkten(anordnung.wege().get(kante.id()).punkte(), bisher.fest()));
            }
        }
        return lage.mitKnoten(knoten).mitKanten(kanten);
    }
}
