package org.leitwerk.regeln.prozess;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BERATUNGSSCHRITT__DATUM;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Vorlage;

/** Beraten wird, was vorliegt (Stadt Münster, V/0715/2012, Beratungsfolge). */
public final class BeratungVorVorlage implements Regel<Beratungsschritt> {

    @Override
    public Stream<Befund> pruefe(Beratungsschritt schritt, Planstand stand) {
        boolean zuFrueh = schritt.eContainer() instanceof Vorlage vorlage
                && vorlage.getDatum() != null
                && schritt.getDatum() != null
                && schritt.getDatum().isBefore(vorlage.getDatum());
        return zuFrueh
                ? Stream.of(Befund.an(schritt, BERATUNGSSCHRITT__DATUM)
                        .mit(schritt.getDatum(), ((Vorlage) schritt.eContainer()).getDatum()))
                : Stream.empty();
    }
}
