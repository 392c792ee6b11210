package org.leitwerk.dsl.ide.vorschlag;

import java.util.List;

/**
 * A piece of a proposed text that is to be filled in.
 *
 * @param nummer the order in which one goes through, from 1; pieces of the same number are filled in together; 0 is
 *     where the cursor ends
 * @param beginn offset in the proposed text
 * @param laenge length of what stands there at first, may be 0
 * @param auswahl values to choose from, the first of which stands there; empty for free text
 */
public record Platzhalter(int nummer, int beginn, int laenge, List<String> auswahl) {

    /** Copies the list. */
    public Platzhalter {
        auswahl = List.copyOf(auswahl);
    }

    /** Where the piece ends in the proposed text. */
    public int ende() {
        return beginn + laenge;
    }
}
