package org.leitwerk.controlling.verfahren;

import java.math.BigDecimal;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.controlling.rechnen.Wurzel;

/**
 * A yearly growth rate, (end ÷ beginning)^(1 ÷ years) − 1. Exact where it matters: a quick estimate tells on which side
 * of a threshold a rate lies unless it is very near.
 *
 * @param ende last value, greater than 0
 * @param anfang first value, greater than 0
 * @param jahre years between, at least 1
 */
record Rate(BigDecimal ende, BigDecimal anfang, int jahre) {

    /** Far more than an estimate can be wrong. */
    private static final double NAEHE = 1e-9;

    private static final double HOECHSTENS = 1e6;

    /** The rate to thirty digits; exact if it has fewer. */
    Bruch genau() {
        return jahre == 1
                ? Bruch.von(ende.subtract(anfang), anfang)
                : Bruch.von(Wurzel.von(Bruch.von(ende, anfang).genau(), jahre).subtract(BigDecimal.ONE));
    }

    /** The rate to some fifteen digits; infinite or not a number if a value is too great or small for that. */
    double ungefaehr() {
        return Math.pow(ende.doubleValue() / anfang.doubleValue(), 1.0 / jahre) - 1;
    }

    /** Whether an estimate is far enough from all thresholds to decide. */
    static boolean entscheidet(double schaetzung, BigDecimal... grenzen) {
        if (!(Math.abs(schaetzung) < HOECHSTENS)) {
            return false;
        }
        for (BigDecimal grenze : grenzen) {
            if (!(Math.abs(schaetzung - grenze.doubleValue()) > NAEHE)) {
                return false;
            }
        }
        return true;
    }
}
