package org.leitwerk.diagramm.bild;

import java.util.List;
import org.leitwerk.diagramm.anordnung.Anordner;
import org.leitwerk.diagramm.anordnung.Anordnung;
import org.leitwerk.diagramm.anordnung.Graph;
import org.leitwerk.diagramm.anordnung.Graphkante;
import org.leitwerk.diagramm.anordnung.Graphknoten;
import org.leitwerk.diagramm.anordnung.Kantenweg;
import org.leitwerk.diagramm.anordnung.Wunsch;

/**
 * Arranges the pictures of one diagram, one after the other. Where all sizes, edges and options are as they were and
 * everything stands where the last arrangement put it, that one still holds: most edits change what boxes say, not how
 * large they are.
 */
final class Folgeanordner implements Anordner {

    private final Anordner anordner;
    private Graph voriger;
    private Anordnung vorige;

    Folgeanordner(Anordner anordner) {
        this.anordner = anordner;
    }

    /** The arrangement; the very same object as last time if nothing is to be done. */
    @Override
    public Anordnung ordne(Graph graph, Wunsch wunsch) {
        boolean steht = voriger != null
                && wunsch.equals(Wunsch.ERGAENZEN)
                && graph.vorgabe().equals(voriger.vorgabe())
                && knotenStehen(graph.knoten(), voriger.knoten())
                && kantenStehen(graph.kanten(), voriger.kanten());
        if (!steht) {
            vorige = anordner.ordne(graph, wunsch);
            voriger = graph;
        }
        return vorige;
    }

    private boolean knotenStehen(List<Graphknoten> jetzt, List<Graphknoten> vorher) {
        boolean stehen = jetzt.size() == vorher.size();
        for (int i = 0; stehen && i < jetzt.size(); i++) {
            Graphknoten knoten = jetzt.get(i);
            stehen = knoten.bisher() != null
                    && knoten.bisher().equals(vorige.bisher(knoten.id()))
                    && vorher.get(i).mitOrt(knoten.bisher(), knoten.fest()).equals(knoten)
                    && vorher.get(i).fest() == knoten.fest();
        }
        return stehen;
    }

    private boolean kantenStehen(List<Graphkante> jetzt, List<Graphkante> vorher) {
        boolean stehen = jetzt.size() == vorher.size();
        for (int i = 0; stehen && i < jetzt.size(); i++) {
            Graphkante kante = jetzt.get(i);
            Kantenweg weg = vorige.wege().get(kante.id());
            stehen = weg != null
                    && kante.bisher().equals(weg.punkte())
                    && vorher.get(i).mitWeg(kante.bisher(), kante.fest()).equals(kante)
                    && vorher.get(i).fest() == kante.fest();
        }
        return stehen;
    }
}
