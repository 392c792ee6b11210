package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.GREMIUM__MITGLIEDER;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Gremiumsart;

/** Zwei gleich besetzte Gremien gleicher Art sind eine Doppelstruktur (Sozialplanung in Kreisen, 2019). */
public final class GremienDoppelt implements Regel<Gremium> {

    @Override
    public Stream<Befund> pruefe(Gremium gremium, Planstand stand) {
        if (gremium.getMitglieder().size() < 2 || gremium.getArt() == Gremiumsart.OFFEN) {
            return Stream.empty();
        }
        Map<List<Object>, Gremium> erste = stand.einmal(GremienDoppelt.class, GremienDoppelt::erste);
        Gremium erstes = erste.get(besetzung(gremium));
        return erstes != gremium
                ? Stream.of(Befund.an(gremium, GREMIUM__MITGLIEDER).mit(erstes))
                : Stream.empty();
    }

    private static Map<List<Object>, Gremium> erste(Planstand stand) {
        Map<List<Object>, Gremium> erste = new HashMap<>();
        stand.alle(Gremium.class).forEach(gremium -> erste.putIfAbsent(besetzung(gremium), gremium));
        return erste;
    }

    // Model objects are equal only if they are the same object, so a set of them compares members by identity.
    private static List<Object> besetzung(Gremium gremium) {
        return Arrays.asList(gremium.getArt(), gremium.getSozialraum(), Set.copyOf(gremium.getMitglieder()));
    }
}
