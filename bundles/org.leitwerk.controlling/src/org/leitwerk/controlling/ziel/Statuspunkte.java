package org.leitwerk.controlling.ziel;

import java.math.BigDecimal;
import java.math.MathContext;
import org.leitwerk.controlling.Status;

/**
 * A status as a number, so that several can be put together: on course 3, slightly off 2, off 1, out of reach 0. The
 * steps are equally far from each other; a mean exactly between two steps is the worse one.
 *
 * <p>Source: our proposal, because methods as different as traffic light, weather and growth share nothing but these
 * steps. Example: green (3) with weight 60 and yellow (2) with weight 40 are (60 × 3 + 40 × 2) / 100 = 2.6 points, more
 * than 2.5, so on course.
 */
public final class Statuspunkte {

    /** Most points. */
    public static final BigDecimal HOECHSTENS = BigDecimal.valueOf(3);

    private static final Status[] STUFEN = {Status.AUF_KURS, Status.LEICHTE_ABWEICHUNG, Status.ABWEICHUNG};
    private static final BigDecimal[] GRENZEN = {new BigDecimal("2.5"), new BigDecimal("1.5"), new BigDecimal("0.5")};

    private Statuspunkte() {}

    /**
     * Points of a status.
     *
     * @return 0 to 3; null for {@link Status#OHNE}, which is no number at all
     */
    public static BigDecimal von(Status status) {
        return status.bewertet() ? BigDecimal.valueOf(3L - status.ordinal()) : null;
    }

    /**
     * The status of points.
     *
     * @param punkte 0 to 3; null means not evaluated
     */
    public static Status status(BigDecimal punkte) {
        if (punkte == null) {
            return Status.OHNE;
        }
        for (int i = 0; i < STUFEN.length; i++) {
            if (punkte.compareTo(GRENZEN[i]) > 0) {
                return STUFEN[i];
            }
        }
        return Status.GEFAEHRDET;
    }

    /**
     * The border a status lies above.
     *
     * @return points; null for the worst step and for {@link Status#OHNE}
     */
    public static BigDecimal ueber(Status status) {
        return status.ordinal() < GRENZEN.length ? GRENZEN[status.ordinal()] : null;
    }

    /**
     * The course of something that acts on a goal: 1 = on course, -1 = out of reach.
     *
     * @param punkte 0 to 3
     */
    static BigDecimal kurs(BigDecimal punkte) {
        return punkte.multiply(BigDecimal.valueOf(2)).subtract(HOECHSTENS).divide(HOECHSTENS, MathContext.DECIMAL64);
    }
}
