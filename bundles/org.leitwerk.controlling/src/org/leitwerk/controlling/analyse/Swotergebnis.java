package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.steuerung.SwotQuadrant;

/**
 * Strengths, weaknesses, chances and risks.
 *
 * @param element the analysis
 * @param felder the four fields
 * @param hinweise what is missing or does not fit
 * @param begruendung how it came about
 */
public record Swotergebnis(Elementbezug element, List<Feld> felder, List<String> hinweise, Begruendung begruendung)
        implements Analyseergebnis {

    /**
     * A field.
     *
     * @param quadrant which one
     * @param eintraege its findings, greatest weight first
     * @param gewicht sum of the stated weights; null if none is stated
     */
    public record Feld(SwotQuadrant quadrant, List<Eintrag> eintraege, BigDecimal gewicht) {}

    /**
     * A finding.
     *
     * @param element the finding
     * @param gewicht its weight; null if not stated
     */
    public record Eintrag(Elementbezug element, BigDecimal gewicht) {}
}
