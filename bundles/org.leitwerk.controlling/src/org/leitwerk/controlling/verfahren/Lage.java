package org.leitwerk.controlling.verfahren;

import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.ziel.Handbewertung;

/**
 * What a method looks at.
 *
 * @param element the indicator
 * @param verlauf the end of its series
 * @param richtung which way is better for the indicator
 * @param schwellen thresholds
 * @param form how its numbers are written
 * @param handbewertung what a person has judged about the indicator; null if nobody has
 */
public record Lage(
        Elementbezug element,
        Verlauf verlauf,
        Richtung richtung,
        Schwellenwerte schwellen,
        Zahlform form,
        Handbewertung handbewertung) {}
