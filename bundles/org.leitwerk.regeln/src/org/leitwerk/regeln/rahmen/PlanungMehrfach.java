package org.leitwerk.regeln.rahmen;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;

/** Ein Ordner hat genau einen Kopf. */
public final class PlanungMehrfach implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        Planung geltende = stand.planung().orElse(planung);
        return geltende != planung ? Stream.of(Befund.an(planung).mit(geltende)) : Stream.empty();
    }
}
