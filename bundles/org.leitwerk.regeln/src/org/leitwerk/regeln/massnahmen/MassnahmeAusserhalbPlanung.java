package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZEITRAUMELEMENT__VON;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planung;

/** Eine Maßnahme liegt im Planungszeitraum. */
public final class MassnahmeAusserhalbPlanung implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        Optional<LocalDate> beginn = stand.fristen().beginn(massnahme.getVon(), massnahme);
        Optional<LocalDate> ende = stand.fristen().ende(massnahme.getBis(), massnahme);
        Optional<Planung> planung =
                stand.planung().filter(plan -> plan.getZeitraumVon() != null && plan.getZeitraumBis() != null);
        if (planung.isEmpty()) {
            return Stream.empty();
        }
        boolean vorher = ende.filter(tag -> tag.getYear() < planung.get().getZeitraumVon())
                .isPresent();
        boolean nachher = beginn.filter(tag -> tag.getYear() > planung.get().getZeitraumBis())
                .isPresent();
        return vorher || nachher
                ? Stream.of(Befund.an(massnahme, ZEITRAUMELEMENT__VON)
                        .mit(
                                massnahme.getVon(),
                                massnahme.getBis(),
                                planung.get().getZeitraumVon().toString(),
                                planung.get().getZeitraumBis().toString()))
                : Stream.empty();
    }
}
