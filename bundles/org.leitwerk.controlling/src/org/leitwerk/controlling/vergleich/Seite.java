package org.leitwerk.controlling.vergleich;

import java.math.BigDecimal;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;

/**
 * An element in one of two evaluations.
 *
 * @param zahl its number, exact: last value, fulfilment (0 to 1), planned costs or amount in Euro; null if there is
 *     none or it is held back
 * @param text the number in German notation with unit and period; empty if there is none
 * @param status its status; for a goal the one that holds
 * @param anzeige word, sign and tone of the status
 */
public record Seite(BigDecimal zahl, String text, Status status, Statusanzeige anzeige) {

    /** Number and word of the status: {@code 29 Tage (2026), grün}. */
    public String worte() {
        String wort = status.bewertet() ? anzeige.wort() : "";
        return text.isEmpty() || wort.isEmpty()
                ? (text + wort).isEmpty() ? "ohne Angabe" : text + wort
                : text + ", " + wort;
    }
}
