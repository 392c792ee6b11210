package org.leitwerk.regeln.ziele;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;

/** Zu einem operativen Ziel gehört jemand, der etwas tut (KGSt-Handbuch, Kap. 2.4.5 und 5.4). */
public final class ZielOhneMassnahme implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        boolean blatt = Zielmerkmale.istOperativ(ziel)
                && stand.ableitungen().unterziele(ziel).isEmpty();
        return blatt && stand.beitragende(ziel).isEmpty() ? Stream.of(Befund.an(ziel)) : Stream.empty();
    }
}
