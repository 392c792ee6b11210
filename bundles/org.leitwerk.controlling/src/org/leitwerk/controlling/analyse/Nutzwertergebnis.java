package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;

/**
 * A comparison of alternatives by weighted criteria.
 *
 * @param element the analysis
 * @param skala most points for a criterion; 0 if not stated
 * @param kriterien the criteria with their weights
 * @param alternativen the alternatives, best first; those without a complete rating last
 * @param hinweise what is missing or does not fit
 * @param begruendung how it came about
 */
public record Nutzwertergebnis(
        Elementbezug element,
        int skala,
        List<Kriterium> kriterien,
        List<Zeile> alternativen,
        List<String> hinweise,
        Begruendung begruendung)
        implements Analyseergebnis {

    /**
     * A criterion.
     *
     * @param element the criterion
     * @param gewicht its weight as stated; null if missing or not above 0: it does not count
     * @param anteil share of the weight, 0 to 1; null if it does not count
     */
    public record Kriterium(Elementbezug element, BigDecimal gewicht, BigDecimal anteil) {}

    /**
     * An alternative.
     *
     * @param element the alternative
     * @param punkte points by criterion, in the order of {@code kriterien}; null where missing
     * @param nutzwert weighted mean of the points; null if a rating is missing
     * @param ausschoepfung utility as a share of the most points, 0 to 1; null if unknown
     * @param rang 1 = best; equal utilities share a rank; 0 if a rating is missing
     */
    public record Zeile(
            Elementbezug element, List<BigDecimal> punkte, BigDecimal nutzwert, BigDecimal ausschoepfung, int rang) {}
}
