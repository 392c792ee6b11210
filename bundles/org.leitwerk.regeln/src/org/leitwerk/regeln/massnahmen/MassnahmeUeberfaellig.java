package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__STATUS;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZEITRAUMELEMENT__BIS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Massnahmenstatus;

/** Eine Maßnahme ist an ihrem Ende abgeschlossen (KGSt-Handbuch, Kap. 3.4). */
public final class MassnahmeUeberfaellig implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        Optional<LocalDate> ende = stand.fristen().ende(massnahme.getBis(), massnahme);
        boolean verstrichen = ende.isPresent()
                && stand.stichtag().filter(tag -> tag.isAfter(ende.get())).isPresent();
        return verstrichen && !Laufzeit.beendet(massnahme)
                ? Stream.of(Befund.an(massnahme, ZEITRAUMELEMENT__BIS)
                        .mit(massnahme.getBis(), stand.stichtag().get())
                        .behebbarDurch(Korrektur.setzen(
                                "abgeschlossen", massnahme, MASSNAHME__STATUS, Massnahmenstatus.ABGESCHLOSSEN)))
                : Stream.empty();
    }
}
