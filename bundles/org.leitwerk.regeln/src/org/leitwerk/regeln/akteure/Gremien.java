package org.leitwerk.regeln.akteure;

import org.leitwerk.regeln.Beteiligung;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Gremiumsart;

/** What kind of body it is. */
final class Gremien {

    private Gremien() {}

    /**
     * Whether a body belongs to the planning; council and committees have their own order of business, which a plan
     * does not repeat.
     */
    static boolean derPlanung(Gremium gremium) {
        return !Beteiligung.politisch(gremium) && gremium.getArt() != Gremiumsart.VERWALTUNGSVORSTAND;
    }
}
