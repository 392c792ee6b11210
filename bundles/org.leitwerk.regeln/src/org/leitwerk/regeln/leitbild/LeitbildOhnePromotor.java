package org.leitwerk.regeln.leitbild;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.LEITBILD__PROMOTOR;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Leitbild;

/** Ein Leitbild braucht einen Promotor (KGSt-Handbuch, Kap. 5.3). */
public final class LeitbildOhnePromotor implements Regel<Leitbild> {

    @Override
    public Stream<Befund> pruefe(Leitbild leitbild, Planstand stand) {
        return leitbild.getPromotor() == null ? Stream.of(Befund.an(leitbild, LEITBILD__PROMOTOR)) : Stream.empty();
    }
}
