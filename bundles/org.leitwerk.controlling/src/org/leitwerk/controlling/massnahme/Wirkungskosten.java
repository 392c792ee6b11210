package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import org.leitwerk.controlling.Elementbezug;

/**
 * What it costs to achieve something, measured by an indicator of the measure.
 *
 * @param indikator the indicator
 * @param art what the costs are divided by
 * @param vonJahr first year of the costs
 * @param bisJahr last year of the costs
 * @param kosten costs of these years in Euro
 * @param menge what they are divided by, more than 0
 * @param einheit unit of it
 * @param jeEinheit costs for one unit in Euro
 * @param satz German sentence with the numbers
 */
public record Wirkungskosten(
        Elementbezug indikator,
        Art art,
        int vonJahr,
        int bisJahr,
        BigDecimal kosten,
        BigDecimal menge,
        String einheit,
        BigDecimal jeEinheit,
        String satz) {

    /** What costs are divided by. */
    public enum Art {
        /** The value of the year: costs for each visit. */
        JE_EINHEIT,
        /** The change for the better since the base: costs for each percentage point. */
        JE_VERBESSERUNG
    }
}
