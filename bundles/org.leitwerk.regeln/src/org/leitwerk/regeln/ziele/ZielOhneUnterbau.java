package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.STRATEGIE__ZIELE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;

/** Zielvorgaben werden von den nachgeordneten Ebenen ausgefüllt (KGSt-Handbuch, Kap. 3.1). */
public final class ZielOhneUnterbau implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        boolean ausgefuellt = !stand.ableitungen().unterziele(ziel).isEmpty()
                || !stand.beitragende(ziel).isEmpty()
                || stand.verweisende(ziel, STRATEGIE__ZIELE).findAny().isPresent();
        return ausgefuellt || Zielmerkmale.istOperativ(ziel) ? Stream.empty() : Stream.of(Befund.an(ziel));
    }
}
