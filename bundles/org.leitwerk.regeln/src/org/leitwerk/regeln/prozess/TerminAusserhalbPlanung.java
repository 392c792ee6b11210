package org.leitwerk.regeln.prozess;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.TERMIN__AM;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Termin;

/** Offene Termine liegen im Planungszeitraum; sonst ist oft das Jahr vertippt. */
public final class TerminAusserhalbPlanung implements Regel<Termin> {

    @Override
    public Stream<Befund> pruefe(Termin termin, Planstand stand) {
        Optional<LocalDate> tag = stand.fristen().ende(termin.getAm(), termin);
        Optional<Planung> planung =
                stand.planung().filter(plan -> plan.getZeitraumVon() != null && plan.getZeitraumBis() != null);
        if (tag.isEmpty() || planung.isEmpty() || termin.getErledigt() != null) {
            return Stream.empty();
        }
        int jahr = tag.get().getYear();
        boolean ausserhalb =
                jahr < planung.get().getZeitraumVon() || jahr > planung.get().getZeitraumBis();
        return ausserhalb
                ? Stream.of(Befund.an(termin, TERMIN__AM)
                        .mit(
                                termin.getAm(),
                                planung.get().getZeitraumVon().toString(),
                                planung.get().getZeitraumBis().toString()))
                : Stream.empty();
    }
}
