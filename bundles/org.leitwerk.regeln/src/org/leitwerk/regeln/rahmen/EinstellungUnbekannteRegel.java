package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.REGELEINSTELLUNG__REGEL;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Regeleinstellung;

/** Eine Einstellung gilt für eine Regel, die es gibt. */
public final class EinstellungUnbekannteRegel implements Regel<Regeleinstellung> {

    @Override
    public Stream<Befund> pruefe(Regeleinstellung einstellung, Planstand stand) {
        return Regelsuche.unbekannt(einstellung, REGELEINSTELLUNG__REGEL, einstellung.getRegel());
    }
}
