package org.leitwerk.controlling.szenario;

import java.math.BigDecimal;
import org.leitwerk.controlling.zielwert.Einheiten;

/**
 * A change of an amount of money: by percent of it, or by so many Euro.
 *
 * @param aenderung with its sign, not null
 * @param prozent whether it counts in percent
 */
record Geldannahme(BigDecimal aenderung, boolean prozent) {

    static Geldannahme von(BigDecimal aenderung, String einheit) {
        return new Geldannahme(aenderung, Einheiten.istProzent(einheit));
    }

    /** The changed amount; amounts do not change their sign. */
    BigDecimal auf(BigDecimal betrag) {
        BigDecimal neu = betrag.add(prozent ? betrag.multiply(aenderung).movePointLeft(2) : aenderung);
        return neu.signum() * betrag.signum() < 0 ? BigDecimal.ZERO : neu;
    }
}
