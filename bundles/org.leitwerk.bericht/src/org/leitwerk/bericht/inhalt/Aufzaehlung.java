package org.leitwerk.bericht.inhalt;

import java.util.List;

/**
 * A list of short lines.
 *
 * @param titel what is listed, empty for no title
 * @param zeilen the lines
 */
public record Aufzaehlung(String titel, List<Zeile> zeilen) implements Block {

    /** Takes a copy of the lines. */
    public Aufzaehlung {
        zeilen = List.copyOf(zeilen);
    }
}
