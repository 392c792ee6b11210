package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.HAUSHALTSPLAN__JAHRE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Haushaltsplan;

/** Ein Haushaltsplan gilt für ein oder zwei Jahre (KGSt-Handbuch, Kap. 3.4). */
public final class HaushaltsplanZuVieleJahre implements Regel<Haushaltsplan> {

    @Override
    public Stream<Befund> pruefe(Haushaltsplan haushaltsplan, Planstand stand) {
        int jahre = (int) haushaltsplan.getJahre().stream().distinct().count();
        return jahre > 2
                ? Stream.of(Befund.an(haushaltsplan, HAUSHALTSPLAN__JAHRE).mit(jahre))
                : Stream.empty();
    }
}
