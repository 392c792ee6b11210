package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MEILENSTEIN__BIS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Meilenstein;

/** Ein Meilenstein liegt in der Laufzeit seiner Maßnahme. */
public final class MeilensteinAusserhalb implements Regel<Meilenstein> {

    @Override
    public Stream<Befund> pruefe(Meilenstein meilenstein, Planstand stand) {
        Optional<LocalDate> tag = stand.fristen().ende(meilenstein.getBis(), meilenstein);
        if (tag.isEmpty() || !(meilenstein.eContainer() instanceof Massnahme massnahme)) {
            return Stream.empty();
        }
        boolean vorher = stand.fristen()
                .beginn(massnahme.getVon(), massnahme)
                .filter(tag.get()::isBefore)
                .isPresent();
        boolean nachher = stand.fristen()
                .ende(massnahme.getBis(), massnahme)
                .filter(tag.get()::isAfter)
                .isPresent();
        return vorher || nachher
                ? Stream.of(Befund.an(meilenstein, MEILENSTEIN__BIS).mit(meilenstein.getBis(), massnahme))
                : Stream.empty();
    }
}
