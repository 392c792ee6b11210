package org.leitwerk.controlling.ziel;

import java.math.BigDecimal;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.satz.Satz;

/** The sentence of an influence. */
final class Einflusssatz {

    private Einflusssatz() {}

    /**
     * The sentence of an influence.
     *
     * @param von what acts
     * @param worin what the plan calls it
     * @param kraft strength and confidence in words; empty if neither is stated
     * @param status of what acts
     * @param wirkung its effect; null if it does not count
     * @param fehlt why it does not count; empty if it does
     */
    static String von(Elementbezug von, String worin, String kraft, Status status, BigDecimal wirkung, String fehlt) {
        StringBuilder satz = new StringBuilder(von.anzeige()).append(" (").append(worin);
        if (!kraft.isEmpty()) {
            satz.append("; ").append(kraft);
        }
        satz.append(")");
        if (wirkung == null) {
            return satz.append(" zählt nicht: ").append(fehlt).append(".").toString();
        }
        return satz.append(" ")
                .append(Zielsatz.praedikat(status))
                .append(" und wirkt mit ")
                .append(mitVorzeichen(wirkung))
                .append(".")
                .toString();
    }

    /** A number with its sign: {@code +0,48}, {@code -0,2}, {@code 0}. */
    static String mitVorzeichen(BigDecimal wert) {
        return (wert.signum() > 0 ? "+" : "") + Satz.zahl(wert);
    }
}
