package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.GREMIUM__VORSITZ;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Gremium;

/** Ein Gremium wird koordiniert (Sozialplanung in Kreisen, 2019). */
public final class GremiumOhneLeitung implements Regel<Gremium> {

    @Override
    public Stream<Befund> pruefe(Gremium gremium, Planstand stand) {
        boolean geleitet = gremium.getVorsitz() != null || gremium.getModeration() != null;
        return Gremien.derPlanung(gremium) && !geleitet
                ? Stream.of(Befund.an(gremium, GREMIUM__VORSITZ))
                : Stream.empty();
    }
}
