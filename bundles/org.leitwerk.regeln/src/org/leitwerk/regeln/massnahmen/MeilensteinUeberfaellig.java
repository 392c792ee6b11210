package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MEILENSTEIN__BIS;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.MEILENSTEIN__ERREICHT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Meilenstein;

/** Ein verstrichener Meilenstein ist erreicht oder braucht einen neuen Termin. */
public final class MeilensteinUeberfaellig implements Regel<Meilenstein> {

    @Override
    public Stream<Befund> pruefe(Meilenstein meilenstein, Planstand stand) {
        Optional<LocalDate> tag = stand.fristen().ende(meilenstein.getBis(), meilenstein);
        boolean verstrichen = tag.isPresent()
                && stand.stichtag().filter(heute -> heute.isAfter(tag.get())).isPresent();
        boolean hinfaellig = meilenstein.eContainer() instanceof Massnahme massnahme && Laufzeit.beendet(massnahme);
        return verstrichen && meilenstein.getErreicht() == null && !hinfaellig
                ? Stream.of(Befund.an(meilenstein, MEILENSTEIN__BIS)
                        .mit(meilenstein.getBis(), stand.stichtag().get())
                        .behebbarDurch(Korrektur.setzen("erreicht", meilenstein, MEILENSTEIN__ERREICHT, tag.get())))
                : Stream.empty();
    }
}
