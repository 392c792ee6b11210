package org.leitwerk.regeln.prozess;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.TERMIN__AM;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Termin;
import org.leitwerk.steuerung.Terminart;

/** Offene Termine liegen im Planungszeitraum; sonst ist oft das Jahr vertippt. */
public final class TerminAusserhalbPlanung implements Regel<Termin> {

    // Other dates before the period tell the history of the plan.
    private static final Set<Terminart> GEPLANT =
            EnumSet.of(Terminart.FRIST, Terminart.KONFERENZ, Terminart.SITZUNG, Terminart.BERICHT);

    @Override
    public Stream<Befund> pruefe(Termin termin, Planstand stand) {
        Optional<LocalDate> tag = stand.fristen().ende(termin.getAm(), termin);
        Optional<Planung> planung =
                stand.planung().filter(plan -> plan.getZeitraumVon() != null && plan.getZeitraumBis() != null);
        if (tag.isEmpty() || planung.isEmpty() || termin.getErledigt() != null) {
            return Stream.empty();
        }
        int jahr = tag.get().getYear();
        boolean zuFrueh = jahr < planung.get().getZeitraumVon() && GEPLANT.contains(termin.getArt());
        boolean ausserhalb = zuFrueh || jahr > planung.get().getZeitraumBis();
        return ausserhalb
                ? Stream.of(Befund.an(termin, TERMIN__AM)
                        .mit(
                                termin.getAm(),
                                planung.get().getZeitraumVon().toString(),
                                planung.get().getZeitraumBis().toString()))
                : Stream.empty();
    }
}
