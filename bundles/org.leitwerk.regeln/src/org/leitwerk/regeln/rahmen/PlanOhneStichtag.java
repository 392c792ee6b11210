package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PLANUNG__STICHTAG;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;

/** Ohne Stichtag lässt sich nicht sagen, was überfällig ist. */
public final class PlanOhneStichtag implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        return planung.getStichtag() == null ? Stream.of(Befund.an(planung, PLANUNG__STICHTAG)) : Stream.empty();
    }
}
