package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELWERT__TERMIN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Zielwert;

/** Ein Zielwert liegt nach seinem Ausgangszeitpunkt. */
public final class ZielwertVorBasis implements Regel<Zielwert> {

    @Override
    public Stream<Befund> pruefe(Zielwert zielwert, Planstand stand) {
        Optional<LocalDate> ende = stand.fristen().ende(Zielwerte.termin(zielwert), zielwert);
        boolean verkehrt = ende.isPresent()
                && zielwert.getBasis() != null
                && !ende.get().isAfter(zielwert.getBasis().ende());
        return verkehrt
                ? Stream.of(Befund.an(zielwert, ZIELWERT__TERMIN)
                        .mit(Zielwerte.indikator(zielwert), Zielwerte.termin(zielwert), zielwert.getBasis()))
                : Stream.empty();
    }
}
