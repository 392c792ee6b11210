package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__STATUS;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Evaluation;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Massnahmenstatus;

/** Am Ende einer Maßnahme wird geprüft, ob ihre Ziele erreicht sind (KGSt-Handbuch, Kap. 2.4.6). */
public final class AbgeschlossenOhneEvaluation implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        boolean evaluiert =
                stand.verweisende(massnahme, Evaluation.class).findAny().isPresent();
        return massnahme.getStatus() == Massnahmenstatus.ABGESCHLOSSEN && !evaluiert
                ? Stream.of(Befund.an(massnahme, MASSNAHME__STATUS))
                : Stream.empty();
    }
}
