package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.AUSNAHME__REGEL;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ausnahme;

/** Eine Ausnahme gilt für eine Regel, die es gibt. */
public final class AusnahmeUnbekannteRegel implements Regel<Ausnahme> {

    @Override
    public Stream<Befund> pruefe(Ausnahme ausnahme, Planstand stand) {
        return Regelsuche.unbekannt(ausnahme, AUSNAHME__REGEL, ausnahme.getRegel());
    }
}
