package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZEITRAUMELEMENT__BIS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Foerderung;
import org.leitwerk.steuerung.Massnahme;

/** Nach dem Ende einer Förderung ist die Finanzierung gesichert (Sozialplanung in Kreisen, 2019). */
public final class FoerderungEndetVorMassnahme implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        Optional<LocalDate> ende = stand.fristen().ende(massnahme.getBis(), massnahme);
        return stand.verweisende(massnahme, Foerderung.class)
                .filter(foerderung -> stand.fristen()
                        .ende(foerderung.getBis(), foerderung)
                        .filter(tag -> massnahme.isDauerhaft()
                                || ende.filter(tag::isBefore).isPresent())
                        .isPresent())
                .map(foerderung -> Befund.an(massnahme, ZEITRAUMELEMENT__BIS)
                        .mit(
                                foerderung,
                                foerderung.getBis(),
                                massnahme.isDauerhaft() ? "auf Dauer" : massnahme.getBis()));
    }
}
