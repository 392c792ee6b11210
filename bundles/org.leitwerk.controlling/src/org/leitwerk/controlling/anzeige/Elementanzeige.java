package org.leitwerk.controlling.anzeige;

import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;

/**
 * How one element of a plan stands, whatever kind it is.
 *
 * @param element the element
 * @param status the status; {@link Status#OHNE} also for what has none, such as an analysis
 * @param anzeige word, sign and tone of the status
 * @param kurz its numbers in a few words, for instance {@code 86 % (2025)}; may be empty
 * @param begruendung why
 */
public record Elementanzeige(
        Elementbezug element, Status status, Statusanzeige anzeige, String kurz, Begruendung begruendung) {

    /** Whether there is a status to be shown. */
    public boolean mitStatus() {
        return status.bewertet();
    }

    /** Sign, word and numbers in one line: {@code ✓ grün · 86 % (2025)}; what is missing is left out. */
    public String zeile() {
        String wort = mitStatus() ? anzeige.anzeige() : "";
        return wort + (wort.isEmpty() || kurz.isEmpty() ? "" : " · ") + kurz;
    }
}
