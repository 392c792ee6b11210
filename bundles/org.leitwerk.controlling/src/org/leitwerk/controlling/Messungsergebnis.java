package org.leitwerk.controlling;

import java.math.BigDecimal;
import java.util.List;

/**
 * One indicator of a goal: only the targets of this goal count.
 *
 * @param indikator the indicator; null if the reference leads nowhere
 * @param fuehrend whether it is the leading indicator of the goal
 * @param gewicht weight among the indicators of the goal; 1 if not stated
 * @param vorgaben results for the targets
 * @param erfuellung how far the targets are fulfilled, 0 to 1, of several the least; null if unknown
 * @param status the status
 * @param begruendung why
 */
public record Messungsergebnis(
        Elementbezug indikator,
        boolean fuehrend,
        BigDecimal gewicht,
        List<Zielwertergebnis> vorgaben,
        BigDecimal erfuellung,
        Status status,
        Begruendung begruendung) {}
