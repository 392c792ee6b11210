package org.leitwerk.controlling.ziel;

import java.math.BigDecimal;
import org.leitwerk.controlling.Status;

/**
 * A part of a goal as numbers.
 *
 * @param gewicht stated weight, greater than 0; null if none is stated
 * @param vorrang weight that follows from its priority; null if none is stated
 * @param erfuellung fulfilment, 0 to 1; null if unknown
 * @param punkte points of its status, 0 to 3, see {@link Statuspunkte}; null if it was not evaluated
 */
public record Teilwert(BigDecimal gewicht, BigDecimal vorrang, BigDecimal erfuellung, BigDecimal punkte) {

    /** Whether anything is known about it. */
    public boolean bekannt() {
        return erfuellung != null || punkte != null;
    }

    /** Whether it is on course. */
    boolean aufKurs() {
        return Statuspunkte.status(punkte) == Status.AUF_KURS;
    }
}
