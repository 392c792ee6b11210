package org.leitwerk.controlling.ziel;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.steuerung.Verdichtung;

/**
 * What is computed for a goal before influences and sentences are added.
 *
 * @param element the goal
 * @param verdichtung how its parts are put together; never {@code OFFEN}
 * @param erfuellung fulfilment; null if unknown
 * @param punkte points; null if unknown
 * @param status the status of the points
 * @param bewertung what a person has judged; null if nobody has
 * @param teile its parts
 */
record Zielkern(
        Elementbezug element,
        Verdichtung verdichtung,
        BigDecimal erfuellung,
        BigDecimal punkte,
        Status status,
        Handbewertung bewertung,
        List<Rohteil> teile) {

    /** The points with which it counts for goals above it: computed ones, else those of a person's judgement. */
    BigDecimal geltendePunkte() {
        return punkte != null || bewertung == null ? punkte : Statuspunkte.von(bewertung.status());
    }

    /** Whether it counts for goals above it only by a person's judgement. */
    boolean nurVonHand() {
        return punkte == null && geltendePunkte() != null;
    }
}
