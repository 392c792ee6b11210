package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;

/**
 * What products and measures contribute to weighted goals.
 *
 * @param element the analysis
 * @param ziele the goals with their weights
 * @param zeilen products and measures, greatest contribution first
 * @param hinweise what is missing or does not fit
 * @param begruendung how it came about
 */
public record Wirkungsbeitragsergebnis(
        Elementbezug element,
        List<Zielspalte> ziele,
        List<Zeile> zeilen,
        List<String> hinweise,
        Begruendung begruendung)
        implements Analyseergebnis {

    /**
     * A goal.
     *
     * @param ziel the goal
     * @param gewicht its weight as stated; null if missing or not above 0: it does not count
     */
    public record Zielspalte(Elementbezug ziel, BigDecimal gewicht) {}

    /**
     * A product or measure.
     *
     * @param element the product or measure
     * @param werte contribution by goal, in the order of {@code ziele}; null where not rated
     * @param beitrag Σ weight × contribution over the rated goals; null if none is rated
     * @param bewertet how many of the weighted goals are rated
     * @param rang 1 = greatest; equal contributions share a rank; 0 if none is rated
     * @param ressourcen what it costs, in Euro; null if unknown
     * @param ressourcenJahr year of these costs; 0 for all years
     * @param jePunkt costs for a point of contribution, in Euro; null if unknown or nothing is contributed
     */
    public record Zeile(
            Elementbezug element,
            List<BigDecimal> werte,
            BigDecimal beitrag,
            int bewertet,
            int rang,
            BigDecimal ressourcen,
            int ressourcenJahr,
            BigDecimal jePunkt) {}
}
