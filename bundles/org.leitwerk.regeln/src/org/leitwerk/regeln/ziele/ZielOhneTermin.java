package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__BIS;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;

/** Ein Ziel ist terminiert (KGSt-Handbuch, Kap. 3.1). */
public final class ZielOhneTermin implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        boolean terminiert = ziel.getBis() != null
                || ziel.getMessungen().stream()
                        .flatMap(messung -> messung.getZielwerte().stream())
                        .anyMatch(zielwert -> zielwert.getTermin() != null);
        return terminiert || Zielmerkmale.istRichtungsziel(ziel)
                ? Stream.empty()
                : Stream.of(Befund.an(ziel, ZIEL__BIS));
    }
}
