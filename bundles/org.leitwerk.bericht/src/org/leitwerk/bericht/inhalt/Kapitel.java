package org.leitwerk.bericht.inhalt;

import java.util.List;

/**
 * A chapter of the page.
 *
 * @param anker anchor by which the table of contents leads here
 * @param titel its heading
 * @param einleitung one sentence on what the chapter is about
 * @param bloecke what it says
 */
public record Kapitel(String anker, String titel, String einleitung, List<Block> bloecke) {

    /** Takes a copy of the blocks. */
    public Kapitel {
        bloecke = List.copyOf(bloecke);
    }
}
