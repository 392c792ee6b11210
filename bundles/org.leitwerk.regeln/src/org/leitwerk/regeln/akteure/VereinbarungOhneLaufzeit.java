package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZEITRAUMELEMENT__BIS;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Vereinbarung;

/** Ein Kontrakt gilt für einen bestimmten Zeitraum (KGSt-Handbuch, Kap. 6.2). */
public final class VereinbarungOhneLaufzeit implements Regel<Vereinbarung> {

    @Override
    public Stream<Befund> pruefe(Vereinbarung vereinbarung, Planstand stand) {
        return vereinbarung.getBis() == null
                ? Stream.of(Befund.an(vereinbarung, ZEITRAUMELEMENT__BIS))
                : Stream.empty();
    }
}
