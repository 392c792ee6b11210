package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PLANUNG__KOMMUNE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;

/** Eine Planung gilt für eine Kommune. */
public final class PlanOhneKommune implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        return planung.getKommune() == null ? Stream.of(Befund.an(planung, PLANUNG__KOMMUNE)) : Stream.empty();
    }
}
