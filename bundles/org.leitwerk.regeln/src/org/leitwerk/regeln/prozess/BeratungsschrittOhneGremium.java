package org.leitwerk.regeln.prozess;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BERATUNGSSCHRITT__GREMIUM;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Beratungsschritt;

/** Zu jeder Beratung gehört ein Gremium (Stadt Münster, V/0715/2012, Beratungsfolge). */
public final class BeratungsschrittOhneGremium implements Regel<Beratungsschritt> {

    @Override
    public Stream<Befund> pruefe(Beratungsschritt schritt, Planstand stand) {
        if (schritt.getGremium() == null) {
            return Stream.of(Befund.an(schritt, BERATUNGSSCHRITT__GREMIUM).mit(schritt.getDatum()));
        }
        return Stream.empty();
    }
}
