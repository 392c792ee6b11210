package org.leitwerk.controlling.anzeige;

import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Statusanzeige;

/**
 * How one element of a plan stands, whatever kind it is.
 *
 * @param element the element
 * @param anzeige word, sign and tone of its status
 * @param kurz its numbers in a few words, for instance {@code 86 % (2025)}; may be empty
 * @param begruendung why
 */
public record Elementanzeige(Elementbezug element, Statusanzeige anzeige, String kurz, Begruendung begruendung) {

    /** Sign, word and numbers in one line: {@code ✓ grün · 86 % (2025)}. */
    public String zeile() {
        return anzeige.anzeige() + (kurz.isEmpty() ? "" : " · " + kurz);
    }
}
