package org.leitwerk.diagramm.lage;

import java.util.List;
import org.leitwerk.diagramm.anordnung.Ort;

/**
 * What is kept of an edge.
 *
 * @param punkte absolute, with both ends, px; empty = the arrangement finds the way
 * @param fest true = a person bent it
 * @param verborgen true = a person hid it
 */
public record Kantenlage(List<Ort> punkte, boolean fest, boolean verborgen) {

    /** An edge of which nothing is kept. */
    public static final Kantenlage LEER = new Kantenlage(List.of(), false, false);

    /** Takes a copy. */
    public Kantenlage {
        punkte = List.copyOf(punkte);
    }

    /**
     * This edge on another way.
     *
     * @param neu the points with both ends; empty = the arrangement finds it
     * @param vonHand true = a person bent it
     * @return the changed one
     */
    public Kantenlage mitPunkten(List<Ort> neu, boolean vonHand) {
        return new Kantenlage(neu, vonHand, verborgen);
    }

    /**
     * This edge hidden or shown.
     *
     * @param ja true = hidden
     * @return the changed one
     */
    public Kantenlage mitVerborgen(boolean ja) {
        return new Kantenlage(punkte, fest, ja);
    }
}
