package org.leitwerk.schaubild;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The numbers of a picture as a table.
 *
 * @param titel heading in German
 * @param spalten headings of the columns
 * @param zeilen rows; a cell is a text, a {@link Number} or null where nothing is known
 */
public record Tafel(String titel, List<String> spalten, List<List<Object>> zeilen) {

    /** Keeps own copies. */
    public Tafel {
        spalten = List.copyOf(spalten);
        List<List<Object>> kopie = new ArrayList<>(zeilen.size());
        zeilen.forEach(zeile -> kopie.add(Collections.unmodifiableList(new ArrayList<>(zeile))));
        zeilen = Collections.unmodifiableList(kopie);
    }
}
