package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.EVALUATION__DATUM;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Evaluation;
import org.leitwerk.steuerung.Massnahme;

/** Evaluiert wird, was begonnen hat. */
public final class EvaluationVorBeginn implements Regel<Evaluation> {

    @Override
    public Stream<Befund> pruefe(Evaluation evaluation, Planstand stand) {
        if (evaluation.getDatum() == null) {
            return Stream.empty();
        }
        LocalDate ende = evaluation.getDatum().ende();
        return evaluation.getGegenstand().stream()
                .filter(Massnahme.class::isInstance)
                .map(Massnahme.class::cast)
                .filter(massnahme -> stand.fristen()
                        .beginn(massnahme.getVon(), massnahme)
                        .filter(ende::isBefore)
                        .isPresent())
                .map(massnahme -> Befund.an(evaluation, EVALUATION__DATUM)
                        .mit(evaluation.getDatum(), massnahme, massnahme.getVon()));
    }
}
