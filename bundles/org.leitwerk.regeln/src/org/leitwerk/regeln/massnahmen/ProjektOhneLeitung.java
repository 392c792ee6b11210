package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PROJEKT__PROJEKTLEITUNG;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Projekt;

/** Ein ämterübergreifendes Projekt hat eine Leitung (Stadt Münster, V/0715/2012, Ziffer 5). */
public final class ProjektOhneLeitung implements Regel<Projekt> {

    @Override
    public Stream<Befund> pruefe(Projekt projekt, Planstand stand) {
        return projekt.getProjektleitung() == null
                ? Stream.of(Befund.an(projekt, PROJEKT__PROJEKTLEITUNG))
                : Stream.empty();
    }
}
