package org.leitwerk.controlling.ziel;

import java.math.BigDecimal;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;

/**
 * What acts on a goal from outside of it, by assumption: another goal, a measure or a product.
 *
 * @param art what the plan says it by
 * @param von what acts; the goal itself never
 * @param worin what the plan calls it: „stützt“, title of the assumption …
 * @param vorzeichen 1 for, -1 against, 0 neutral
 * @param staerke strength, more than 0 to 1; null if not stated
 * @param vertrauen confidence, more than 0 to 1; null if not stated
 * @param status of what acts
 * @param wirkung sign × strength × confidence × course of what acts (1 = on course … -1 = out of reach), -1 to 1; null
 *     if it does not count
 * @param satz German sentence with the numbers, or why it does not count
 */
public record Einfluss(
        Art art,
        Elementbezug von,
        String worin,
        int vorzeichen,
        BigDecimal staerke,
        BigDecimal vertrauen,
        Status status,
        BigDecimal wirkung,
        String satz) {

    /** What the plan says an influence by. */
    public enum Art {
        /** An assumption on cause and effect (Wirkungszusammenhang). */
        WIRKUNG,
        /** A relation between goals (Zielbeziehung). */
        BEZIEHUNG,
        /** The contribution of a measure or product (Wirkungsbeitrag). */
        BEITRAG
    }

    /** Whether it counts: strength, confidence and the status of what acts are known. */
    public boolean zaehlt() {
        return wirkung != null;
    }
}
