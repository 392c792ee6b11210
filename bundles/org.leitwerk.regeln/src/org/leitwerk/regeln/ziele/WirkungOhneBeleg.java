package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.WIRKUNGSZUSAMMENHANG__STATUS;

import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Hypothesenstatus;
import org.leitwerk.steuerung.Wirkungszusammenhang;

/** Bestätigt ist ein Zusammenhang nur mit Beleg (KGSt-Handbuch, Kap. 1.4). */
public final class WirkungOhneBeleg implements Regel<Wirkungszusammenhang> {

    @Override
    public Stream<Befund> pruefe(Wirkungszusammenhang zusammenhang, Planstand stand) {
        boolean behauptet = zusammenhang.getStatus() == Hypothesenstatus.BESTAETIGT;
        boolean belegt = !Texte.fehlt(zusammenhang.getEvidenz())
                || !zusammenhang.getBelege().isEmpty();
        return behauptet && !belegt
                ? Stream.of(Befund.an(zusammenhang, WIRKUNGSZUSAMMENHANG__STATUS)
                        .behebbarDurch(Korrektur.aus(
                                "hypothese",
                                new Aenderung.Setzen(
                                        zusammenhang, WIRKUNGSZUSAMMENHANG__STATUS, Hypothesenstatus.HYPOTHESE))))
                : Stream.empty();
    }
}
