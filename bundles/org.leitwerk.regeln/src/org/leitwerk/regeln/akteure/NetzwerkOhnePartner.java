package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.NETZWERK__PARTNER;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Netzwerk;

/** Ein Netzwerk hat mindestens zwei Partner (KGSt-Handbuch, Kap. 6.2). */
public final class NetzwerkOhnePartner implements Regel<Netzwerk> {

    @Override
    public Stream<Befund> pruefe(Netzwerk netzwerk, Planstand stand) {
        long partner = netzwerk.getPartner().stream().distinct().count();
        return partner < 2 && netzwerk.getBeziehungen().isEmpty()
                ? Stream.of(Befund.an(netzwerk, NETZWERK__PARTNER))
                : Stream.empty();
    }
}
