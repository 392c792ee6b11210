package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.HANDLUNGSEMPFEHLUNG__ADRESSATEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Handlungsempfehlung;

/** Eine Empfehlung sagt, wer handeln soll (Kreis Recklinghausen, 2021, Kap. 4). */
public final class EmpfehlungOhneAdressat implements Regel<Handlungsempfehlung> {

    @Override
    public Stream<Befund> pruefe(Handlungsempfehlung empfehlung, Planstand stand) {
        return empfehlung.getAdressaten().isEmpty()
                ? Stream.of(Befund.an(empfehlung, HANDLUNGSEMPFEHLUNG__ADRESSATEN))
                : Stream.empty();
    }
}
