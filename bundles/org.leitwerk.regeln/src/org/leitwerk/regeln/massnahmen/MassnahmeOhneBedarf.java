package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__BEDARFE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bedarf;
import org.leitwerk.steuerung.Massnahme;

/** Maßnahmen antworten auf einen Bedarf (Sozialplanung in Kreisen, 2019). */
public final class MassnahmeOhneBedarf implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        boolean imPlan = !stand.alle(Bedarf.class).isEmpty();
        return imPlan && massnahme.getBedarfe().isEmpty() && !(massnahme.eContainer() instanceof Massnahme)
                ? Stream.of(Befund.an(massnahme, MASSNAHME__BEDARFE))
                : Stream.empty();
    }
}
