package org.leitwerk.steuerung.modell;

import org.eclipse.emf.common.util.Enumerator;
import org.leitwerk.steuerung.Ampel;
import org.leitwerk.steuerung.Massnahmenstatus;
import org.leitwerk.steuerung.Zielstatus;

/**
 * The tone in which a state is shown: report, tree and text hints colour it alike. A word always says the same; colour
 * alone never carries a meaning.
 */
public enum Ton {
    /** Achieved, done. */
    GUT("gut"),
    /** Partly, changed: look at it. */
    ACHTUNG("achtung"),
    /** Missed, stopped. */
    SCHLECHT("schlecht"),
    /** Not yet or no longer of weight. */
    RUHIG("ruhig"),
    /** Neither good nor bad. */
    NEUTRAL("");

    private final String wort;

    Ton(String wort) {
        this.wort = wort;
    }

    /** Key of the colour in style sheets; empty for the neutral one. */
    public String wort() {
        return wort;
    }

    /**
     * The tone of a state or a traffic light.
     *
     * @param wert a literal of the metamodel; null is neutral
     */
    public static Ton von(Enumerator wert) {
        if (wert == Ampel.GRUEN
                || wert == Zielstatus.ERREICHT
                || wert == Massnahmenstatus.ABGESCHLOSSEN
                || wert == Massnahmenstatus.EVALUIERT) {
            return GUT;
        } else if (wert == Ampel.GELB
                || wert == Zielstatus.TEILWEISE
                || wert == Zielstatus.ANGEPASST
                || wert == Massnahmenstatus.ANGEPASST) {
            return ACHTUNG;
        } else if (wert == Ampel.ROT || wert == Zielstatus.VERFEHLT || wert == Massnahmenstatus.GESTOPPT) {
            return SCHLECHT;
        }
        return wert == Zielstatus.ENTWURF || wert == Massnahmenstatus.ENTWURF || wert == Zielstatus.ENTFALLEN
                ? RUHIG
                : NEUTRAL;
    }
}
