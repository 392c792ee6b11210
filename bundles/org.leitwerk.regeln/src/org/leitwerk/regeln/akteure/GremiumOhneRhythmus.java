package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.GREMIUM__RHYTHMUS;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Gremium;

/** Gremien der Planung treffen sich regelmäßig (Sozialplanung in Kreisen, 2019). */
public final class GremiumOhneRhythmus implements Regel<Gremium> {

    @Override
    public Stream<Befund> pruefe(Gremium gremium, Planstand stand) {
        if (Gremien.derPlanung(gremium) && gremium.getRhythmus() == null) {
            return Stream.of(Befund.an(gremium, GREMIUM__RHYTHMUS));
        }
        return Stream.empty();
    }
}
