package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__REIHEN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.MitSchwelle;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Datenquelle;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.werte.Rhythmus;

/** Indikatoren werden fortgeschrieben (Sozialplanung in Kreisen, 2019). */
public final class WerteVeraltet implements Regel<Indikator>, MitSchwelle {

    private static final BigDecimal VORGABE = BigDecimal.valueOf(12);

    private static final long HOECHSTSPIELRAUM = 1200;

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        Optional<Rhythmus> rhythmus = Stream.concat(
                        Stream.of(indikator).map(Indikator::getRhythmus),
                        indikator.getQuellen().stream().map(Datenquelle::getRhythmus))
                .filter(Objects::nonNull)
                .findFirst();
        Optional<Messwert> letzter = Istwerte.von(indikator, stand).letzter();
        if (rhythmus.isEmpty()
                || letzter.isEmpty()
                || stand.stichtag().isEmpty()
                || Istwerte.von(indikator, stand).ausDatei()) {
            return Stream.empty();
        }
        OptionalInt abstand = rhythmus.get().laengsterAbstandInTagen();
        // Far beyond any plan the calendar would run out of days.
        long spielraum = Math.min(stand.schwelle(this).longValue(), HOECHSTSPIELRAUM);
        LocalDate erwartet =
                letzter.get().getZeit().ende().plusDays(abstand.orElse(0)).plusMonths(spielraum);
        return abstand.isPresent() && erwartet.isBefore(stand.stichtag().get())
                ? Stream.of(Befund.an(indikator, INDIKATOR__REIHEN)
                        .mit(letzter.get().getZeit(), stand.stichtag().get()))
                : Stream.empty();
    }

    @Override
    public BigDecimal vorgabe() {
        return VORGABE;
    }
}
