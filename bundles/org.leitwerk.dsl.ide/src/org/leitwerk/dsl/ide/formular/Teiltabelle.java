package org.leitwerk.dsl.ide.formular;

import java.util.List;

/**
 * The values of a field as a table, one value or part a row.
 *
 * @param spalten headings; a single empty one if the table needs none
 * @param zeilen the rows in the order of the field's {@link Feld#teile() parts}, each with as many cells as there are
 *     headings
 */
public record Teiltabelle(List<String> spalten, List<List<Teilzelle>> zeilen) {

    /** Copies the lists. */
    public Teiltabelle {
        spalten = List.copyOf(spalten);
        zeilen = zeilen.stream().map(List::copyOf).toList();
    }
}
