package org.leitwerk.regeln.prozess;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BESCHLUSS__DATUM;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Beschluss;

/** Fristen laufen vom Tag des Beschlusses an (KGSt-Handbuch, Kap. 5.1). */
public final class BeschlussOhneDatum implements Regel<Beschluss> {

    @Override
    public Stream<Befund> pruefe(Beschluss beschluss, Planstand stand) {
        if (beschluss.getDatum() != null) {
            return Stream.empty();
        }
        return Stream.of(Befund.an(beschluss, BESCHLUSS__DATUM)
                .behebbarDurch(Korrektur.zurWahl(
                        Entscheidungen.zu(beschluss, Beratungsschritt::getDatum),
                        angabe -> Korrektur.setzen("vorlage", beschluss, BESCHLUSS__DATUM, angabe))));
    }
}
