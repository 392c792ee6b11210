package org.leitwerk.regeln.raum;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.KOMMUNE__EINWOHNER;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Kommune;

/** Die Einwohner der Kommunen ergeben zusammen die des Kreises (Sozialplanung in Kreisen, 2019). */
public final class KommuneEinwohnersumme implements Regel<Kommune> {

    @Override
    public Stream<Befund> pruefe(Kommune kommune, Planstand stand) {
        boolean vergleichbar = kommune.getEinwohner() != null
                && !kommune.getTeile().isEmpty()
                && kommune.getTeile().stream()
                        .allMatch(teil -> teil.getEinwohner() != null
                                && RaumEinwohnersumme.gleicherStand(
                                        teil.getEinwohnerStand(), kommune.getEinwohnerStand()));
        if (!vergleichbar) {
            return Stream.empty();
        }
        long summe =
                kommune.getTeile().stream().mapToLong(Kommune::getEinwohner).sum();
        return summe == kommune.getEinwohner()
                ? Stream.empty()
                : Stream.of(Befund.an(kommune, KOMMUNE__EINWOHNER)
                        .mit(summe, kommune.getEinwohner())
                        .behebbarDurch(Korrektur.setzen("summe", kommune, KOMMUNE__EINWOHNER, (int) summe)));
    }
}
