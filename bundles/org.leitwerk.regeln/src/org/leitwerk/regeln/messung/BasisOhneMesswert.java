package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELWERT__BASIS;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Qualitativwert;
import org.leitwerk.steuerung.VonAufWert;
import org.leitwerk.steuerung.Zielwert;

/** Zum Ausgangsjahr gehört ein Istwert (KGSt-Handbuch, Kap. 7, Bielefeld). */
public final class BasisOhneMesswert implements Regel<Zielwert> {

    @Override
    public Stream<Befund> pruefe(Zielwert zielwert, Planstand stand) {
        Indikator indikator = Zielwerte.indikator(zielwert);
        boolean braucht = zielwert.getBasis() != null
                && indikator != null
                && !(zielwert instanceof VonAufWert)
                && !(zielwert instanceof Qualitativwert);
        if (!braucht || zielwert.getRaum() != null || zielwert.getGruppe() != null || Formeln.berechnet(indikator)) {
            return Stream.empty();
        }
        Istwerte istwerte = Istwerte.von(indikator, stand);
        return istwerte.ausDatei() || istwerte.zu(zielwert.getBasis()).isPresent()
                ? Stream.empty()
                : Stream.of(Befund.an(zielwert, ZIELWERT__BASIS).mit(indikator, zielwert.getBasis()));
    }
}
