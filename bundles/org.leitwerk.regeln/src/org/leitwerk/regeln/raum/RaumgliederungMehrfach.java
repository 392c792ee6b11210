package org.leitwerk.regeln.raum;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.RAUMGLIEDERUNG__VORGAENGER;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Raumgliederung;

/** Alle Fachplanungen beziehen sich auf dieselben Räume (KGSt-Handbuch, Kap. 2, 3.2.4 und 6.3). */
public final class RaumgliederungMehrfach implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        List<Raumgliederung> geltende = stand.alle(Raumgliederung.class).stream()
                .filter(gliederung -> stand.verweisende(gliederung, RAUMGLIEDERUNG__VORGAENGER)
                        .findAny()
                        .isEmpty())
                .toList();
        return geltende.size() > 1 ? Stream.of(Befund.an(planung).mit(geltende.size(), geltende)) : Stream.empty();
    }
}
