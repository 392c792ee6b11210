package org.leitwerk.ui.cockpit;

import org.eclipse.osgi.util.NLS;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.steuerung.modell.Ton;

/**
 * A state as people see it. The colour never stands alone: sign and word say the same.
 *
 * @param schwere 0 is on course, higher is worse; {@link #UNBEKANNT} if nothing is known
 * @param zeichen one sign; empty without a state
 * @param wort a word; empty without a state
 * @param ton gives the colour
 */
record Anzeige(int schwere, String zeichen, String wort, Ton ton) {

    /** {@link #schwere} of what could not be evaluated. */
    static final int UNBEKANNT = -1;

    /** Nothing to show. */
    static final Anzeige KEINE = new Anzeige(UNBEKANNT, "", "", Ton.NEUTRAL);

    /** The same with what a person has judged beside it. */
    Anzeige neben(Statusanzeige vonHand) {
        return new Anzeige(schwere, zeichen, NLS.bind(Messages.VonHand, wort, vonHand.anzeige()), ton);
    }

    /** Sign and word. */
    String text() {
        return (zeichen + " " + wort).strip();
    }
}
