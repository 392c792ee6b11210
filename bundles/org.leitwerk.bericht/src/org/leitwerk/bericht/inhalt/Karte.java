package org.leitwerk.bericht.inhalt;

import java.util.List;

/**
 * What the page says of one element: its title, marks, and blocks. Trees are cards in a row with their depth, so that
 * no depth of a tree can exhaust anything.
 *
 * @param anker anchor by which others lead here, empty for none
 * @param art kind of element, shown above the title, may be empty
 * @param titel the title
 * @param marken marks beside the title
 * @param tiefe depth in a tree, 0 at the top
 * @param bloecke what is said
 */
public record Karte(String anker, String art, String titel, List<Stueck> marken, int tiefe, List<Block> bloecke)
        implements Block {

    /** Depth beyond which a card is not moved further in. */
    private static final int TIEFSTE = 7;

    /** Takes copies of the lists. */
    public Karte {
        marken = List.copyOf(marken);
        bloecke = List.copyOf(bloecke);
    }

    /** How far the card is moved in, 0 to 7. */
    public int einzug() {
        return Math.min(tiefe, TIEFSTE);
    }
}
