package org.leitwerk.controlling;

import java.math.BigDecimal;

/**
 * How a series stands to one target.
 *
 * @param vorgabe the target
 * @param anteil achieved share of the way from base to target, 1 = all of it, negative = the wrong way; null if unknown
 * @param zeitanteil share of the time from base to target that has passed, 0 to 1; null if unknown
 * @param erfuellung how far the target is fulfilled, 0 to 1: 1 if reached, else the share of the way; without a base
 *     the share of the target; null if unknown. Goals are put together from it.
 * @param prognose value that is expected in the target year; null if there is none
 * @param status by the method of the indicator
 * @param begruendung why
 */
public record Zielwertergebnis(
        Zielvorgabe vorgabe,
        BigDecimal anteil,
        BigDecimal zeitanteil,
        BigDecimal erfuellung,
        BigDecimal prognose,
        Status status,
        Begruendung begruendung) {}
