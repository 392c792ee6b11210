package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MESSUNG__ZIELWERTE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Ziel;

/** Messbar ist ein Ziel erst mit einem Zielwert (KGSt-Handbuch, Kap. 3.1). */
public final class ZielOhneZielwert implements Regel<Messung> {

    @Override
    public Stream<Befund> pruefe(Messung messung, Planstand stand) {
        boolean braucht = messung.eContainer() instanceof Ziel ziel && !Zielmerkmale.istRichtungsziel(ziel);
        return braucht && messung.getZielwerte().isEmpty()
                ? Stream.of(Befund.an(messung, MESSUNG__ZIELWERTE).mit(messung.getIndikator()))
                : Stream.empty();
    }
}
