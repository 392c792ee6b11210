package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PLANUNG__KOMMUNE;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Kommune;
import org.leitwerk.steuerung.Planung;

/** Eine Planung gilt für eine Kommune. */
public final class PlanOhneKommune implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        if (planung.getKommune() != null) {
            return Stream.empty();
        }
        List<Kommune> oberste = stand.alle(Kommune.class).stream()
                .filter(kommune -> !(kommune.eContainer() instanceof Kommune))
                .toList();
        return Stream.of(Befund.an(planung, PLANUNG__KOMMUNE)
                .behebbarDurch(Korrektur.zurWahl(
                        oberste, kommune -> Korrektur.setzen("setzen", planung, PLANUNG__KOMMUNE, kommune))));
    }
}
