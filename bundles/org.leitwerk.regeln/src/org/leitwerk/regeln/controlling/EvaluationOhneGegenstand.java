package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.EVALUATION__GEGENSTAND;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Evaluation;

/** Eine Evaluation hat einen Gegenstand (KGSt-Handbuch, Kap. 2.4.6). */
public final class EvaluationOhneGegenstand implements Regel<Evaluation> {

    @Override
    public Stream<Befund> pruefe(Evaluation evaluation, Planstand stand) {
        return evaluation.getGegenstand().isEmpty()
                ? Stream.of(Befund.an(evaluation, EVALUATION__GEGENSTAND))
                : Stream.empty();
    }
}
