package org.leitwerk.regeln.bestand;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__BEDARFE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bedarf;
import org.leitwerk.steuerung.Massnahme;

/** Ein Bedarf ohne Maßnahme ist eine Angebotslücke (Stadt Münster, V/0715/2012, Ziffer 6.3.1). */
public final class BedarfOhneMassnahme implements Regel<Bedarf> {

    @Override
    public Stream<Befund> pruefe(Bedarf bedarf, Planstand stand) {
        boolean gedeckt = Folgen.hat(bedarf, MASSNAHME__BEDARFE, stand);
        return gedeckt || stand.alle(Massnahme.class).isEmpty() ? Stream.empty() : Stream.of(Befund.an(bedarf));
    }
}
