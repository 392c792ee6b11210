package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__FORTSCHRITTE;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__STATUS;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Massnahmenstatus;

/** Fortschritt und Status widersprechen sich nicht. */
public final class FortschrittPasstNicht implements Regel<Massnahme> {

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);
    private static final Set<Massnahmenstatus> NICHT_BEGONNEN = EnumSet.of(
            Massnahmenstatus.ENTWURF,
            Massnahmenstatus.VORGESCHLAGEN,
            Massnahmenstatus.ABGESTIMMT,
            Massnahmenstatus.ANGEMELDET);

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        if (massnahme.getFortschritte().isEmpty()) {
            return Stream.empty();
        }
        BigDecimal prozent = massnahme
                .getFortschritte()
                .get(massnahme.getFortschritte().size() - 1)
                .getProzent();
        boolean nichtBegonnen =
                NICHT_BEGONNEN.contains(massnahme.getStatus()) && prozent != null && prozent.signum() > 0;
        boolean nichtFertig = massnahme.getStatus() == Massnahmenstatus.ABGESCHLOSSEN
                && prozent != null
                && prozent.compareTo(HUNDERT) < 0;
        return nichtBegonnen || nichtFertig
                ? Stream.of(Befund.an(massnahme, MASSNAHME__FORTSCHRITTE)
                        .mit(prozent, massnahme.getStatus())
                        .behebbarDurch(Korrektur.aus(
                                "umsetzung",
                                new Aenderung.Setzen(massnahme, MASSNAHME__STATUS, Massnahmenstatus.UMSETZUNG))))
                : Stream.empty();
    }
}
