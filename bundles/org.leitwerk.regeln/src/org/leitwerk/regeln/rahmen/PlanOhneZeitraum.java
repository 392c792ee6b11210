package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PLANUNG__ZEITRAUM_VON;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;

/** Zu jedem Zyklus gehört ein Planungszeitraum (KGSt-Handbuch, Kap. 2.4). */
public final class PlanOhneZeitraum implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        if (planung.getZeitraumVon() == null || planung.getZeitraumBis() == null) {
            return Stream.of(Befund.an(planung, PLANUNG__ZEITRAUM_VON));
        }
        return Stream.empty();
    }
}
