package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VON_AUF_WERT__AUSGANGSWERT;

import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.VonAufWert;

/** Der Ausgangswert im Ziel ist der gemessene. */
public final class BasiswertWeichtAb implements Regel<VonAufWert> {

    @Override
    public Stream<Befund> pruefe(VonAufWert wert, Planstand stand) {
        Indikator indikator = Zielwerte.indikator(wert);
        if (indikator == null
                || wert.getAusgangswert() == null
                || wert.getBasis() == null
                || wert.getRaum() != null
                || wert.getGruppe() != null) {
            return Stream.empty();
        }
        Optional<Messwert> gemessen = Istwerte.von(indikator, stand).zu(wert.getBasis());
        return gemessen.filter(ist -> ist.getWert().compareTo(wert.getAusgangswert()) != 0).stream()
                .map(ist -> Befund.an(wert, VON_AUF_WERT__AUSGANGSWERT)
                        .mit(indikator, wert.getBasis(), wert.getAusgangswert(), ist.getWert())
                        .behebbarDurch(Korrektur.setzen("gemessen", wert, VON_AUF_WERT__AUSGANGSWERT, ist.getWert())));
    }
}
