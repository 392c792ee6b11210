package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.List;

/** A node while it is being placed: where it lies in its parent, and whether that is decided. */
final class Platz {

    /** The node of the graph; null for the root. */
    final Graphknoten knoten;
    /** Place in the order of the graph; -1 for the root. */
    final int nummer;
    /** What it lies in; null for the root only. */
    Platz eltern;
    /** What lies in it, in the order of the graph. */
    final List<Platz> kinder = new ArrayList<>();
    /** What sits on its border, in the order of the graph. */
    final List<Platz> randkinder = new ArrayList<>();

    /** Left edge relative to the parent, px. */
    double x;
    /** Upper edge relative to the parent, px. */
    double y;
    /** Width, px. */
    double breite;
    /** Height, px. */
    double hoehe;
    /** Whether its place is decided. */
    boolean gesetzt;
    /** Depth below the root, which has 0. */
    int tiefe;
    /** Left edge in the diagram, px; valid after {@link Netz#absolut()}. */
    double absX;
    /** Upper edge in the diagram, px; valid after {@link Netz#absolut()}. */
    double absY;

    Platz(Graphknoten knoten, int nummer) {
        this.knoten = knoten;
        this.nummer = nummer;
        if (knoten != null) {
            breite = knoten.breite();
            hoehe = knoten.hoehe();
        }
    }

    /** What the container keeps free round its children; the root nothing. */
    Einzug einzug() {
        return knoten == null ? Einzug.KEINER : knoten.einzug();
    }

    /** Whether it is a container, be it empty: it has children, or a head of its own that is kept free for them. */
    boolean istBehaelter() {
        return !kinder.isEmpty() || !einzug().equals(Einzug.UEBLICH);
    }

    /** The value of a layout option of this node; null if there is none. */
    String wert(String option) {
        return knoten == null ? null : knoten.werte().get(option);
    }

    /** The frame relative to the parent. */
    Flaeche flaeche() {
        return new Flaeche(x, y, breite, hoehe);
    }

    /** The frame in the diagram; valid after {@link Netz#absolut()}. */
    Flaeche absolut() {
        return new Flaeche(absX, absY, breite, hoehe);
    }

    /** Puts it there, relative to the parent. */
    void setze(double neuX, double neuY) {
        x = neuX;
        y = neuY;
        gesetzt = true;
    }

    /** Whether a person placed it. */
    boolean fest() {
        return knoten != null && knoten.fest() && knoten.bisher() != null;
    }

    /** Whether it sits on the border of its parent. */
    boolean amRand() {
        return knoten != null && knoten.rand() && eltern.knoten != null;
    }

    /** Whether it lies in another one, at whatever depth; not in itself. */
    boolean liegtIn(Platz anderer) {
        for (Platz p = eltern; p != null; p = p.eltern) {
            if (p == anderer) {
                return true;
            }
        }
        return false;
    }

    /** The child of a container in which this node lies, or itself; null if it does not lie there. */
    Platz kindIn(Platz behaelter) {
        for (Platz p = this; p != null; p = p.eltern) {
            if (p.eltern == behaelter) {
                return p;
            }
        }
        return null;
    }
}
