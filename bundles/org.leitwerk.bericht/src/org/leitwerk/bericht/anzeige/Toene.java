package org.leitwerk.bericht.anzeige;

import org.eclipse.emf.common.util.Enumerator;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.Ampel;
import org.leitwerk.steuerung.Massnahmenstatus;
import org.leitwerk.steuerung.Zielstatus;

/** The colours of marks. The word in the mark says the same; colour alone never carries a meaning. */
public final class Toene {

    private static final String GUT = "gut";
    private static final String ACHTUNG = "achtung";
    private static final String SCHLECHT = "schlecht";
    private static final String RUHIG = "ruhig";

    private Toene() {}

    /** Colour of a state or a traffic light; empty for the neutral one. */
    public static String von(Enumerator wert) {
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
                : "";
    }

    /** Colour of the level of a finding. */
    public static String von(Stufe stufe) {
        return switch (stufe) {
            case FEHLER -> SCHLECHT;
            case WARNUNG -> ACHTUNG;
            default -> RUHIG;
        };
    }
}
