package org.leitwerk.regeln.auftrag;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.AUFTRAG__BESCHLUSS;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.BESCHLUSS__BETRIFFT;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Auftrag;

/** Ein Auftrag beruht auf einem Beschluss (KGSt-Handbuch, Kap. 5.1). */
public final class AuftragOhneBeschluss implements Regel<Auftrag> {

    @Override
    public Stream<Befund> pruefe(Auftrag auftrag, Planstand stand) {
        boolean beschlossen = auftrag.getBeschluss() != null
                || stand.verweisende(auftrag, BESCHLUSS__BETRIFFT).findAny().isPresent();
        return beschlossen ? Stream.empty() : Stream.of(Befund.an(auftrag, AUFTRAG__BESCHLUSS));
    }
}
