package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VEREINBARUNG__PARTNER;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Vereinbarung;
import org.leitwerk.steuerung.Vereinbarungsart;

/** Eine Vereinbarung schließen zwei Partner (KGSt-Handbuch, Kap. 6.2). */
public final class VereinbarungOhnePartner implements Regel<Vereinbarung> {

    @Override
    public Stream<Befund> pruefe(Vereinbarung vereinbarung, Planstand stand) {
        int partner = (int) vereinbarung.getPartner().stream().distinct().count();
        boolean genuegt = partner >= 2 || vereinbarung.getArt() == Vereinbarungsart.SELBSTVERPFLICHTUNG && partner == 1;
        return genuegt
                ? Stream.empty()
                : Stream.of(Befund.an(vereinbarung, VEREINBARUNG__PARTNER).mit(partner));
    }
}
