package org.leitwerk.regeln.auftrag;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Auftrag;
import org.leitwerk.steuerung.Planung;

/** Am Anfang der Planung steht ein Auftrag (KGSt-Handbuch, Kap. 2.4.1). */
public final class PlanOhneAuftrag implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        return stand.alle(Auftrag.class).isEmpty() ? Stream.of(Befund.an(planung)) : Stream.empty();
    }
}
