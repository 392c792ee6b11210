package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.HANDLUNGSEMPFEHLUNG__MASSNAHMEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Handlungsempfehlung;

/** Empfehlungen verlaufen nicht im Sande (Sozialplanung in Kreisen, 2019). */
public final class EmpfehlungOhneFolge implements Regel<Handlungsempfehlung> {

    @Override
    public Stream<Befund> pruefe(Handlungsempfehlung empfehlung, Planstand stand) {
        if (empfehlung.getMassnahmen().isEmpty() && empfehlung.getZiele().isEmpty()) {
            return Stream.of(Befund.an(empfehlung, HANDLUNGSEMPFEHLUNG__MASSNAHMEN));
        }
        return Stream.empty();
    }
}
