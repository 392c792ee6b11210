package org.leitwerk.diagramm.anordnung;

import java.util.List;
import java.util.Map;

/** An edge while its way is being found. */
final class Strang {

    /** The edge of the graph. */
    final Graphkante kante;
    /** Place in the order of the graph. */
    final int nummer;
    /** Node where it begins; null if it begins at an edge. */
    Platz von;
    /** Node where it ends; null if it ends at an edge. */
    Platz nach;
    /** Edge where it begins; null if it begins at a node. */
    Strang vonKante;
    /** Edge where it ends; null if it ends at a node. */
    Strang nachKante;
    /** Its points, absolute or relative to {@link #bezug}; null = no way yet. */
    List<Ort> punkte;
    /** The container to whose corner the points are relative; null = absolute. */
    Platz bezug;
    /** Where its texts stand, absolute. */
    Map<Kantentext.Stelle, Flaeche> texte = Map.of();

    Strang(Graphkante kante, int nummer) {
        this.kante = kante;
        this.nummer = nummer;
    }

    /** Whether it joins two nodes, not edges. */
    boolean amKnoten() {
        return von != null && nach != null;
    }

    /** Whether it has a say in where its nodes lie. */
    boolean ordnet() {
        String wert = kante.werte().get(Vorgabe.ORDNET);
        return amKnoten() && von != nach && !"0".equals(wert) && !"false".equals(wert);
    }

    /** The node that stands above as far as this edge is concerned: where it begins, or where it ends if it says so. */
    Platz oberes() {
        return umgekehrt() ? nach : von;
    }

    /** The node that stands below as far as this edge is concerned. */
    Platz unteres() {
        return umgekehrt() ? von : nach;
    }

    private boolean umgekehrt() {
        return "umgekehrt".equals(kante.werte().get(Vorgabe.ORDNET));
    }

    /** Moves its points. */
    void verschiebe(double dx, double dy) {
        punkte = punkte.stream().map(p -> p.verschoben(dx, dy)).toList();
    }

    /** The size of its text at a place; null if it has none. */
    Kantentext text(Kantentext.Stelle stelle) {
        for (Kantentext text : kante.texte()) {
            if (text.stelle() == stelle) {
                return text;
            }
        }
        return null;
    }
}
