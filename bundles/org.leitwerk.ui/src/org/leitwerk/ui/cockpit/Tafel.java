package org.leitwerk.ui.cockpit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list as rows of text, to be copied or written to a file.
 *
 * @param name what the list is
 * @param kopf the headings
 * @param zeilen the rows, each with as many cells as there are headings
 */
record Tafel(String name, List<String> kopf, List<List<String>> zeilen) {

    /** Copies the lists. */
    Tafel {
        kopf = List.copyOf(kopf);
        zeilen = zeilen.stream().map(List::copyOf).toList();
    }

    /** The rows of things, with a cell for each column. */
    static <T> Tafel von(String name, List<String> kopf, List<Function<T, String>> spalten, List<T> dinge) {
        return new Tafel(
                name,
                kopf,
                dinge.stream()
                        .map(ding -> spalten.stream()
                                .map(spalte -> spalte.apply(ding))
                                .toList())
                        .toList());
    }

    /** The rows with tabs between the cells, as other programs paste them. */
    String alsText() {
        return zeilen.stream()
                .map(zeile -> zeile.stream()
                        .map(zelle -> zelle.replaceAll("\\s+", " ").strip())
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
