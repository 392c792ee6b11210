package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZEITRAUMELEMENT__BIS;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Wirkungsbeitrag;

/** Eine Maßnahme wirkt bis zum Termin ihres Ziels. */
public final class MassnahmeEndetNachZiel implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        Optional<LocalDate> ende = stand.fristen().ende(massnahme.getBis(), massnahme);
        if (ende.isEmpty() || massnahme.isDauerhaft()) {
            return Stream.empty();
        }
        return massnahme.getBeitraege().stream()
                .map(Wirkungsbeitrag::getZiel)
                .filter(Objects::nonNull)
                .filter(ziel -> stand.fristen()
                        .ende(ziel.getBis(), ziel)
                        .filter(ende.get()::isAfter)
                        .isPresent())
                .map(ziel -> Befund.an(massnahme, ZEITRAUMELEMENT__BIS).mit(massnahme.getBis(), ziel, ziel.getBis()));
    }
}
