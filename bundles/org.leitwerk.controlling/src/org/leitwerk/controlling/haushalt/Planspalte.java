package org.leitwerk.controlling.haushalt;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.steuerung.Wertart;

/**
 * Sums of one plan, year and kind, in Euro.
 *
 * @param finanzplan whether these are payments (Finanzplan); else income and expenses (Ergebnisplan)
 * @param jahr the year
 * @param art actual, budgeted, planned …
 * @param ertraege income or money received, 0 or more as a rule
 * @param aufwendungen expenses or money paid, negative as in the plan
 * @param zeilen how many rows are in the sums; rows that are sums themselves are not counted
 * @param ausTeilen whether the rows are those of its parts because it has none of its own
 * @param ohne parts that are missing in the sums: they have rows of this plan, but none for this year and kind
 */
public record Planspalte(
        boolean finanzplan,
        int jahr,
        Wertart art,
        BigDecimal ertraege,
        BigDecimal aufwendungen,
        int zeilen,
        boolean ausTeilen,
        List<Elementbezug> ohne) {

    /** Income and expenses together; negative: the municipality pays the rest from taxes. */
    public BigDecimal ergebnis() {
        return ertraege.add(aufwendungen);
    }

    /** Plan, kind and year in German: {@code Ansatz 2010}. */
    public String anzeige() {
        return Spaltenwort.von(jahr, art) + (finanzplan ? " (Finanzplan)" : "");
    }
}
