package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__NACH;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Kreise;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;

/** Maßnahmen können nicht wechselseitig aufeinander warten. */
public final class MassnahmenfolgeZyklisch implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        List<Massnahme> kreis = stand.einmal(MassnahmenfolgeZyklisch.class, MassnahmenfolgeZyklisch::kreise)
                .kreis(massnahme);
        return kreis.isEmpty()
                ? Stream.empty()
                : Stream.of(Befund.an(massnahme, MASSNAHME__NACH)
                        .mit(massnahme.getNach().get(0)));
    }

    private static Kreise<Massnahme> kreise(Planstand stand) {
        return Kreise.in(stand.alle(Massnahme.class), Massnahme::getNach);
    }
}
