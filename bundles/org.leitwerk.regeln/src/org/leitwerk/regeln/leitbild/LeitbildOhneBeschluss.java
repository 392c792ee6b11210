package org.leitwerk.regeln.leitbild;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BESCHLUSS__BETRIFFT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.LEITBILD__BESCHLUSS;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Leitbild;

/** Ein Leitbild ist politisch legitimiert (KGSt-Handbuch, Kap. 4). */
public final class LeitbildOhneBeschluss implements Regel<Leitbild> {

    @Override
    public Stream<Befund> pruefe(Leitbild leitbild, Planstand stand) {
        boolean beschlossen = leitbild.getBeschluss() != null
                || stand.verweisende(leitbild, BESCHLUSS__BETRIFFT).findAny().isPresent();
        return beschlossen ? Stream.empty() : Stream.of(Befund.an(leitbild, LEITBILD__BESCHLUSS));
    }
}
