package org.leitwerk.controlling.vergleich;

import java.math.BigDecimal;
import org.leitwerk.controlling.Status;

/** How the second evaluation stands to the first one. */
public enum Veraenderung {
    /** The status is better, or the same with more of it fulfilled. */
    BESSER("besser", "▲"),
    /** The status is worse, or the same with less of it fulfilled. */
    SCHLECHTER("schlechter", "▼"),
    /** Something differs, but neither is better. */
    ANDERS("anders", "≠"),
    /** Nothing differs. */
    GLEICH("gleich", "=");

    private final String wort;
    private final String zeichen;

    Veraenderung(String wort, String zeichen) {
        this.wort = wort;
        this.zeichen = zeichen;
    }

    /** The German word. */
    public String wort() {
        return wort;
    }

    /** A sign that does without colour. */
    public String zeichen() {
        return zeichen;
    }

    /**
     * Compares by the status, then by a number of which more is better.
     *
     * @param links status before
     * @param rechts status after
     * @param mehr number before; null if unknown or more is not better
     * @param danach number after; null likewise
     * @param anders whether anything differs
     */
    static Veraenderung von(Status links, Status rechts, BigDecimal mehr, BigDecimal danach, boolean anders) {
        if (!anders) {
            return GLEICH;
        }
        int vergleich = links.bewertet() && rechts.bewertet() ? links.compareTo(rechts) : 0;
        if (vergleich == 0 && links == rechts && mehr != null && danach != null) {
            vergleich = danach.compareTo(mehr);
        }
        return vergleich > 0 ? BESSER : vergleich < 0 ? SCHLECHTER : ANDERS;
    }
}
