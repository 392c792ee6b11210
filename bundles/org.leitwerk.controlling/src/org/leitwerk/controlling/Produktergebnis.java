package org.leitwerk.controlling;

import java.util.List;
import org.leitwerk.controlling.haushalt.Planspalte;
import org.leitwerk.controlling.haushalt.Summenbefund;

/**
 * A product area, group, product or service with its rows of the budget, summed up the hierarchy.
 *
 * @param element the product
 * @param teilVon what it is part of; null at the top
 * @param nummer its number in the product plan; empty if not stated
 * @param spalten sums by plan, year and kind
 * @param befunde where sums do not add up
 * @param begruendung how the sums came about
 */
public record Produktergebnis(
        Elementbezug element,
        Elementbezug teilVon,
        String nummer,
        List<Planspalte> spalten,
        List<Summenbefund> befunde,
        Begruendung begruendung) {}
