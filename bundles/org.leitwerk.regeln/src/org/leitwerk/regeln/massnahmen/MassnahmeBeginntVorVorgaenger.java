package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZEITRAUMELEMENT__VON;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;

/** Eine Maßnahme, die auf eine andere folgt, beginnt nach ihr. */
public final class MassnahmeBeginntVorVorgaenger implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        Optional<LocalDate> beginn = stand.fristen().beginn(massnahme.getVon(), massnahme);
        if (beginn.isEmpty()) {
            return Stream.empty();
        }
        return massnahme.getNach().stream()
                .filter(vorige -> stand.fristen()
                        .ende(vorige.getBis(), vorige)
                        .filter(beginn.get()::isBefore)
                        .isPresent())
                .map(vorige ->
                        Befund.an(massnahme, ZEITRAUMELEMENT__VON).mit(massnahme.getVon(), vorige, vorige.getBis()));
    }
}
