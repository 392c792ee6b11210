package org.leitwerk.schaubild.karte;

import java.util.List;
import org.leitwerk.diagramm.szene.Punkt;

/**
 * An area of a map.
 *
 * @param schluessel what its file calls it, by the property the plan names
 * @param flaechen its separate parts, each with its outline and its holes
 */
public record Gebiet(String schluessel, List<List<List<Punkt>>> flaechen) {

    /** Keeps own copies. */
    public Gebiet {
        flaechen = flaechen.stream()
                .map(ringe -> ringe.stream().map(List::copyOf).toList())
                .toList();
    }

    /** All outlines and holes; the inside follows from their number around a place. */
    public List<List<Punkt>> ringe() {
        return flaechen.stream().flatMap(List::stream).toList();
    }
}
