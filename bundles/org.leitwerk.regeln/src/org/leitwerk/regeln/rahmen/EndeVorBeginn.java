package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZEITRAUMELEMENT__BIS;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZEITRAUMELEMENT__VON;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Zeitraumelement;

/** Ein Zeitraum endet nicht, bevor er beginnt. */
public final class EndeVorBeginn implements Regel<Zeitraumelement> {

    @Override
    public Stream<Befund> pruefe(Zeitraumelement element, Planstand stand) {
        Optional<LocalDate> beginn = stand.fristen().beginn(element.getVon(), element);
        Optional<LocalDate> ende = stand.fristen().ende(element.getBis(), element);
        if (beginn.isEmpty() || ende.isEmpty() || !ende.get().isBefore(beginn.get())) {
            return Stream.empty();
        }
        return Stream.of(Befund.an(element, ZEITRAUMELEMENT__BIS)
                .mit(element.getVon(), element.getBis())
                .behebbarDurch(Korrektur.aus(
                        "tauschen",
                        new Aenderung.Setzen(element, ZEITRAUMELEMENT__VON, element.getBis()),
                        new Aenderung.Setzen(element, ZEITRAUMELEMENT__BIS, element.getVon()))));
    }
}
