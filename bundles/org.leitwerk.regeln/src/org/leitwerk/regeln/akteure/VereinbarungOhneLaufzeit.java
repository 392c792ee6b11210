package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZEITRAUMELEMENT__BIS;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Vereinbarung;

/** Ein Kontrakt gilt für einen bestimmten Zeitraum (KGSt-Handbuch, Kap. 6.2). */
public final class VereinbarungOhneLaufzeit implements Regel<Vereinbarung> {

    @Override
    public Stream<Befund> pruefe(Vereinbarung vereinbarung, Planstand stand) {
        if (vereinbarung.getBis() != null) {
            return Stream.empty();
        }
        List<String> fehlt = vereinbarung.getVon() == null ? List.of("Beginn", "Ende") : List.of("Ende");
        return Stream.of(Befund.an(vereinbarung, ZEITRAUMELEMENT__BIS).mit(fehlt));
    }
}
