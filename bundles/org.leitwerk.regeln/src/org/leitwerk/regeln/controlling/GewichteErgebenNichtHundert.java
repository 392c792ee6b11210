package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.NUTZWERTANALYSE__KRITERIEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Nutzwertanalyse;
import org.leitwerk.steuerung.Nutzwertkriterium;

/** Die Gewichte einer Bewertung ergeben 100 (KGSt-Handbuch, Kap. 6.6). */
public final class GewichteErgebenNichtHundert implements Regel<Nutzwertanalyse> {

    @Override
    public Stream<Befund> pruefe(Nutzwertanalyse analyse, Planstand stand) {
        List<Nutzwertkriterium> kriterien = analyse.getKriterien();
        if (kriterien.isEmpty() || kriterien.stream().anyMatch(kriterium -> kriterium.getGewicht() == null)) {
            return Stream.empty();
        }
        BigDecimal summe =
                kriterien.stream().map(Nutzwertkriterium::getGewicht).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean stimmt = summe.compareTo(BigDecimal.valueOf(100)) == 0 || summe.compareTo(BigDecimal.ONE) == 0;
        return stimmt
                ? Stream.empty()
                : Stream.of(Befund.an(analyse, NUTZWERTANALYSE__KRITERIEN).mit(summe));
    }
}
