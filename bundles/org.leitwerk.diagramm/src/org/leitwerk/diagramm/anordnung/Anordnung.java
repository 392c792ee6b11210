package org.leitwerk.diagramm.anordnung;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The result: where everything lies.
 *
 * @param flaechen absolute frames of all nodes by id, in the order of the graph
 * @param orte upper left corners relative to the parent, as {@link Graphknoten#bisher()} wants them back
 * @param wege lines of the edges by id, in the order of the graph
 * @param schmuck bands, axes, headings, in the order of painting
 * @param gesamt the smallest rectangle round everything
 * @param meldungen German hints to the user, e.g. that a simple arrangement had to serve
 */
public record Anordnung(
        Map<String, Flaeche> flaechen,
        Map<String, Ort> orte,
        Map<String, Kantenweg> wege,
        List<Schmuck> schmuck,
        Flaeche gesamt,
        List<String> meldungen) {

    /** Makes it unchangeable; the maps keep their order. */
    public Anordnung {
        flaechen = Collections.unmodifiableMap(flaechen);
        orte = Collections.unmodifiableMap(orte);
        wege = Collections.unmodifiableMap(wege);
        schmuck = List.copyOf(schmuck);
        meldungen = List.copyOf(meldungen);
    }

    /**
     * Where a node was in this result, as the next graph wants it.
     *
     * @param id of the node
     * @return frame relative to the parent; null if there is no such node
     */
    public Flaeche bisher(String id) {
        Flaeche absolut = flaechen.get(id);
        return absolut == null ? null : absolut.an(orte.get(id));
    }
}
