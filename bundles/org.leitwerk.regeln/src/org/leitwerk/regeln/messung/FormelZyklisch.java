package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__FORMEL;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;

/** Ein Indikator wird nicht aus sich selbst berechnet. */
public final class FormelZyklisch implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        List<Indikator> kreis =
                stand.einmal(FormelZyklisch.class, Formeln::kreise).kreis(indikator);
        if (kreis.isEmpty()) {
            return Stream.empty();
        }
        Indikator ueber = Formeln.bestandteile(indikator).stream()
                .filter(anderer ->
                        stand.einmal(FormelZyklisch.class, Formeln::kreise).kreis(anderer) == kreis)
                .findFirst()
                .orElse(indikator);
        return Stream.of(Befund.an(indikator, INDIKATOR__FORMEL).mit(ueber));
    }
}
