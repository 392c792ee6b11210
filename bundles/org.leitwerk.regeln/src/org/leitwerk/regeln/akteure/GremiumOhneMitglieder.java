package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.GREMIUM__MITGLIEDER;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Gremium;

/** Wer in einem Gremium sitzt, entscheidet darüber, was es leisten kann. */
public final class GremiumOhneMitglieder implements Regel<Gremium> {

    @Override
    public Stream<Befund> pruefe(Gremium gremium, Planstand stand) {
        // A large or public meeting counts its participants instead of naming them.
        boolean offen = gremium.getTeilnehmer() != null || gremium.isOeffentlich();
        if (Gremien.derPlanung(gremium) && gremium.getMitglieder().isEmpty() && !offen) {
            return Stream.of(Befund.an(gremium, GREMIUM__MITGLIEDER));
        }
        return Stream.empty();
    }
}
