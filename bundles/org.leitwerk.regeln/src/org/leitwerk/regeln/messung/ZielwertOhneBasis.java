package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELWERT__BASIS;

import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Aenderungswert;
import org.leitwerk.steuerung.Indikator;

/** Eine Veränderung braucht einen Ausgangswert (KGSt-Handbuch, Kap. 5.4). */
public final class ZielwertOhneBasis implements Regel<Aenderungswert> {

    @Override
    public Stream<Befund> pruefe(Aenderungswert wert, Planstand stand) {
        if (wert.getBasis() != null) {
            return Stream.empty();
        }
        Indikator indikator = Zielwerte.indikator(wert);
        Befund befund = Befund.an(wert, ZIELWERT__BASIS).mit(indikator);
        return Stream.of(Optional.ofNullable(indikator)
                .flatMap(bekannt -> Istwerte.von(bekannt, stand).letzter())
                .map(ist -> befund.behebbarDurch(Korrektur.setzen("letzter", wert, ZIELWERT__BASIS, ist.getZeit())))
                .orElse(befund));
    }
}
