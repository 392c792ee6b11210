package org.leitwerk.bericht.anzeige;

import org.eclipse.emf.common.util.Enumerator;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.modell.Ton;

/** The colours of marks. The word in the mark says the same; colour alone never carries a meaning. */
public final class Toene {

    private Toene() {}

    /** Colour of a state or a traffic light; empty for the neutral one. */
    public static String von(Enumerator wert) {
        return Ton.von(wert).wort();
    }

    /** Colour of the level of a finding. */
    public static String von(Stufe stufe) {
        return switch (stufe) {
            case FEHLER -> Ton.SCHLECHT.wort();
            case WARNUNG -> Ton.ACHTUNG.wort();
            default -> Ton.RUHIG.wort();
        };
    }
}
