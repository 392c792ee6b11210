package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.mrtree.options.MrTreeOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places connected nodes by ELK. What the specification leaves open is chosen for a calm picture: edges of one parent
 * share a trunk, and if the nodes had places their order is kept (crossings are minimised starting from it).
 */
final class Elklage {

    /** From here on ELK's right-angled lines would take seconds; our own router draws them then. */
    private static final int VIELE_KANTEN = 3000;

    /** mrtree walks recursively and slowly through deep trees. */
    private static final int GROSSER_BAUM = 8000;

    private final Netz netz;
    private final Richtung richtung;
    private final boolean baum;

    Elklage(Netz netz, Richtung richtung) {
        this.netz = netz;
        this.richtung = richtung;
        baum = Vorgabe.BAUM.equals(netz.vorgabe.art());
    }

    /**
     * Places nodes; the upper left corner of all is (0, 0).
     *
     * @param behaelter what they lie in
     * @param knoten nodes, all joined to each other
     * @param kanten edges among them; each that begins and ends directly at these nodes gets ELK's points, relative to
     *     the corner, if it does not run straight
     */
    void lege(Platz behaelter, List<Platz> knoten, List<Netz.Verbindung> kanten) {
        ElkNode graph = ElkGraphUtil.createGraph();
        boolean fuerElk = kanten.size() <= VIELE_KANTEN;
        boolean geordnet = knoten.stream().anyMatch(k -> k.gesetzt);
        optionen(graph, texte(kanten), fuerElk, geordnet, baum && knoten.size() <= GROSSER_BAUM);
        Map<Platz, ElkNode> elkknoten = new HashMap<>();
        for (Platz platz : knoten) {
            ElkNode elk = ElkGraphUtil.createNode(graph);
            elk.setDimensions(platz.breite, platz.hoehe);
            if (platz.gesetzt) {
                elk.setLocation(platz.x, platz.y);
            }
            if (platz.knoten != null) {
                Elkdienst.setze(elk, platz.knoten.werte(), netz);
            }
            elkknoten.put(platz, elk);
        }
        Map<Strang, ElkEdge> elkkanten = new HashMap<>();
        for (Netz.Verbindung kante : kanten) {
            ElkEdge elk = ElkGraphUtil.createSimpleEdge(elkknoten.get(kante.von()), elkknoten.get(kante.nach()));
            Elkdienst.setze(elk, kante.strang().kante.werte(), netz);
            elkkanten.put(kante.strang(), elk);
        }
        Elkdienst.ordne(graph);
        uebernimm(elkknoten, elkkanten, kanten, fuerElk && !baum ? behaelter : null);
    }

    private void optionen(ElkNode graph, double texthoehe, boolean fuerElk, boolean geordnet, boolean alsBaum) {
        graph.setProperty(CoreOptions.ALGORITHM, alsBaum ? Vorgabe.BAUM : Vorgabe.SCHICHTWEISE);
        graph.setProperty(CoreOptions.DIRECTION, elkRichtung());
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, netz.zahl(Vorgabe.ABSTAND, Baumlage.NEBEN));
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(CoreOptions.EDGE_ROUTING, fuerElk ? EdgeRouting.ORTHOGONAL : EdgeRouting.POLYLINE);
        if (alsBaum) {
            graph.setProperty(MrTreeOptions.SPACING_NODE_NODE, Baumlage.NEBEN);
        } else {
            graph.setProperty(LayeredOptions.MERGE_EDGES, true);
            graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
            double stufe = netz.zahl(Vorgabe.ABSTAND, Baumlage.STUFE);
            graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, stufe + texthoehe);
            graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14 + texthoehe);
            graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
            if (geordnet) {
                graph.setProperty(
                        LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.INTERACTIVE);
            }
            if (!fuerElk) {
                graph.setProperty(LayeredOptions.THOROUGHNESS, 3);
            }
        }
        Elkdienst.setze(graph, netz.vorgabe.werte(), netz);
        boolean eigeneLinien = graph.getProperty(CoreOptions.EDGE_ROUTING) == EdgeRouting.SPLINES;
        if (eigeneLinien || !fuerElk) {
            // Curves cannot be drawn, and very many right-angled lines are drawn by our own router.
            graph.setProperty(CoreOptions.EDGE_ROUTING, fuerElk ? EdgeRouting.ORTHOGONAL : EdgeRouting.POLYLINE);
        }
    }

    private double texte(List<Netz.Verbindung> kanten) {
        double groesste = 0;
        for (Netz.Verbindung kante : kanten) {
            for (Kantentext text : kante.strang().kante.texte()) {
                groesste = Math.max(groesste, richtung.quer() ? text.breite() : text.hoehe());
            }
        }
        return groesste;
    }

    private Direction elkRichtung() {
        return switch (richtung) {
            case AB -> Direction.DOWN;
            case AUF -> Direction.UP;
            case RECHTS -> Direction.RIGHT;
            case LINKS -> Direction.LEFT;
        };
    }

    private static void uebernimm(
            Map<Platz, ElkNode> knoten, Map<Strang, ElkEdge> elkkanten, List<Netz.Verbindung> kanten, Platz bezug) {
        double links = knoten.values().stream().mapToDouble(ElkNode::getX).min().orElse(0);
        double oben = knoten.values().stream().mapToDouble(ElkNode::getY).min().orElse(0);
        knoten.forEach((platz, elk) -> platz.setze(elk.getX() - links, elk.getY() - oben));
        for (Netz.Verbindung kante : kanten) {
            Strang strang = kante.strang();
            boolean direkt = strang.oberes() == kante.von() && strang.unteres() == kante.nach();
            if (bezug != null && direkt && strang.kante.weg() != Graphkante.Linienart.GERADE) {
                strang.punkte = punkte(elkkanten.get(strang), -links, -oben, strang.oberes() != strang.von);
                strang.bezug = bezug;
            }
        }
    }

    private static List<Ort> punkte(ElkEdge kante, double dx, double dy, boolean umgekehrt) {
        if (kante.getSections().size() != 1) {
            return null;
        }
        ElkEdgeSection stueck = kante.getSections().get(0);
        List<Ort> punkte = new ArrayList<>();
        punkte.add(new Ort(stueck.getStartX() + dx, stueck.getStartY() + dy));
        for (ElkBendPoint knick : stueck.getBendPoints()) {
            punkte.add(new Ort(knick.getX() + dx, knick.getY() + dy));
        }
        punkte.add(new Ort(stueck.getEndX() + dx, stueck.getEndY() + dy));
        if (umgekehrt) {
            Collections.reverse(punkte);
        }
        return punkte;
    }
}
