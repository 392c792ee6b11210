package org.leitwerk.dsl.ide.fundort;

import java.nio.file.Path;
import java.util.List;

/**
 * The places of one file.
 *
 * @param datei the file, absolute
 * @param dateiname the file as it is shown
 * @param stellen the places in the order of the text
 */
public record Dateifunde(Path datei, String dateiname, List<Verweisstelle> stellen) {

    /** Copies the list. */
    public Dateifunde {
        stellen = List.copyOf(stellen);
    }
}
