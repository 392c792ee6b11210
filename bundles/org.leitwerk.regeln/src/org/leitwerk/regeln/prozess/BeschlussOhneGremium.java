package org.leitwerk.regeln.prozess;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BESCHLUSS__GREMIUM;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Beschluss;

/** Ein Beschluss ist von einem Gremium gefasst (KGSt-Handbuch, Kap. 5.1). */
public final class BeschlussOhneGremium implements Regel<Beschluss> {

    @Override
    public Stream<Befund> pruefe(Beschluss beschluss, Planstand stand) {
        if (beschluss.getGremium() != null) {
            return Stream.empty();
        }
        return Stream.of(Befund.an(beschluss, BESCHLUSS__GREMIUM)
                .behebbarDurch(Korrektur.zurWahl(
                        Entscheidungen.zu(beschluss, Beratungsschritt::getGremium),
                        angabe -> Korrektur.setzen("vorlage", beschluss, BESCHLUSS__GREMIUM, angabe))));
    }
}
