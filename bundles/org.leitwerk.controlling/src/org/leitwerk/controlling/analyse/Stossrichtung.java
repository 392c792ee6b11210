package org.leitwerk.controlling.analyse;

/**
 * What a field of the portfolio suggests, if resources are across and effect upwards. The handbook names one decision a
 * field (KGSt-Handbuch 2011, Kap. 6.3) but its words are lost; these are our proposal, after the questions of its
 * Produktkritik (keep, change, give up; Kap. 6.4).
 */
public enum Stossrichtung {
    /** Much effect for little: more of it. */
    AUSBAUEN("ausbauen"),
    /** Much effect for much: keep, look for cheaper ways. */
    AUFWAND_PRUEFEN("behalten, Aufwand prüfen"),
    /** Little effect for little: why, and can it have more? */
    WIRKUNG_PRUEFEN("Wirkung prüfen"),
    /** Little effect for much. */
    AENDERN("ändern oder beenden"),
    /** In the middle of nine fields. */
    BEOBACHTEN("beobachten"),
    /** The axes are others than resources and effect: nothing can be suggested. */
    KEINE("ohne Empfehlung");

    private final String wort;

    Stossrichtung(String wort) {
        this.wort = wort;
    }

    /** How people are told. */
    public String wort() {
        return wort;
    }

    /**
     * The suggestion of a field.
     *
     * @param spalte field across, 0 = few resources
     * @param reihe field upwards, 0 = little effect
     * @param felder fields in a row: 2 or 3. Of nine fields each lies with the corner it is nearer to; the three on the
     *     line between keeping and changing are to be watched
     */
    public static Stossrichtung von(int spalte, int reihe, int felder) {
        if (felder == 2) {
            return reihe == 1 ? spalte == 0 ? AUSBAUEN : AUFWAND_PRUEFEN : spalte == 0 ? WIRKUNG_PRUEFEN : AENDERN;
        } else if (reihe > spalte) {
            return AUSBAUEN;
        } else if (reihe < spalte) {
            return AENDERN;
        }
        return reihe == 0 ? WIRKUNG_PRUEFEN : reihe == 1 ? BEOBACHTEN : AUFWAND_PRUEFEN;
    }
}
