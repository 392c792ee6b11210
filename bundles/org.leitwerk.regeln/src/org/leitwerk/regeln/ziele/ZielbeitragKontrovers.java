package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELBEITRAG__STATUS;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Beitragsstatus;
import org.leitwerk.steuerung.Zielbeitrag;

/** Über einen strittigen Zielbeitrag entscheidet der Verwaltungsvorstand (Stadt Münster, V/0715/2012, Ziffer 6.2.2). */
public final class ZielbeitragKontrovers implements Regel<Zielbeitrag> {

    @Override
    public Stream<Befund> pruefe(Zielbeitrag beitrag, Planstand stand) {
        return beitrag.getStatus() == Beitragsstatus.KONTROVERS
                ? Stream.of(Befund.an(beitrag, ZIELBEITRAG__STATUS).mit(Zielbeitraege.bezeichnung(beitrag)))
                : Stream.empty();
    }
}
