package org.leitwerk.diagramm.anordnung;

import java.util.List;
import java.util.Map;

/**
 * The line of an edge.
 *
 * @param punkte absolute, from the border of the source to the border of the target; at least two
 * @param texte where its texts stand, absolute
 */
public record Kantenweg(List<Ort> punkte, Map<Kantentext.Stelle, Flaeche> texte) {

    /** Takes copies. */
    public Kantenweg {
        punkte = List.copyOf(punkte);
        texte = Map.copyOf(texte);
    }
}
