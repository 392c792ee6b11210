package org.leitwerk.controlling.haushalt;

import java.math.BigDecimal;
import org.leitwerk.controlling.Elementbezug;

/**
 * A sum that does not add up.
 *
 * @param art what was compared
 * @param element where the stated amount is
 * @param spalte the column: {@code Ansatz 2010}; empty for a budget
 * @param genannt stated amount in Euro
 * @param gerechnet amount that follows from the parts, in Euro
 * @param satz German sentence with the numbers
 */
public record Summenbefund(
        Art art, Elementbezug element, String spalte, BigDecimal genannt, BigDecimal gerechnet, String satz) {

    /** What was compared. */
    public enum Art {
        /** A row that is a sum, with the rows it sums. */
        SUMMENZEILE,
        /** A row of a product group or area, with the same row of its parts. */
        PRODUKTEBENE,
        /** A budget, with its parts. */
        TEILBUDGETS,
        /** A budget, with the costs of the measures that are paid from it. */
        MASSNAHMEN,
        /** The amount of a budget, with its planned expenses. */
        ANSATZ
    }

    /** Stated minus computed amount, in Euro. */
    public BigDecimal abweichung() {
        return genannt.subtract(gerechnet);
    }
}
