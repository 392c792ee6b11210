package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PUNKTWERT__PUNKTE;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Nutzwertanalyse;
import org.leitwerk.steuerung.Punktwert;

/** Punkte bleiben in der Skala (KGSt-Handbuch, Kap. 6.6). */
public final class NutzwertPunkteAusserhalb implements Regel<Punktwert> {

    @Override
    public Stream<Befund> pruefe(Punktwert wert, Planstand stand) {
        boolean inAnalyse = wert.eContainer() != null && wert.eContainer().eContainer() instanceof Nutzwertanalyse;
        Integer skala = inAnalyse ? ((Nutzwertanalyse) wert.eContainer().eContainer()).getSkala() : null;
        boolean ausserhalb = skala != null
                && wert.getPunkte() != null
                && (wert.getPunkte().signum() < 0 || wert.getPunkte().compareTo(BigDecimal.valueOf(skala)) > 0);
        return ausserhalb
                ? Stream.of(Befund.an(wert, PUNKTWERT__PUNKTE).mit(wert.getPunkte(), wert.getKriterium(), skala))
                : Stream.empty();
    }
}
