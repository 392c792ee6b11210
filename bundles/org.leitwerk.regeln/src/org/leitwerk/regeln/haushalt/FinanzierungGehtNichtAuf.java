package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__FINANZIERUNGEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Finanzierung;
import org.leitwerk.steuerung.Massnahme;

/** Die Anteile der Finanzierung ergeben 100 %. */
public final class FinanzierungGehtNichtAuf implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        List<Finanzierung> finanzierungen = massnahme.getFinanzierungen();
        if (finanzierungen.isEmpty()
                || finanzierungen.stream().anyMatch(finanzierung -> finanzierung.getAnteil() == null)) {
            return Stream.empty();
        }
        BigDecimal summe =
                finanzierungen.stream().map(Finanzierung::getAnteil).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Toleranz.istHundert(summe)
                ? Stream.empty()
                : Stream.of(Befund.an(massnahme, MASSNAHME__FINANZIERUNGEN).mit(summe));
    }
}
