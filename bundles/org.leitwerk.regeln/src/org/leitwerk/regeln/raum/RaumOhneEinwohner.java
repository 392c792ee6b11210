package org.leitwerk.regeln.raum;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.RAUMGLIEDERUNG__RAEUME;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Raumgliederung;

/** Die Einwohnerzahl macht Räume vergleichbar (KGSt-Handbuch, Kap. 6.3). */
public final class RaumOhneEinwohner implements Regel<Raumgliederung> {

    @Override
    public Stream<Befund> pruefe(Raumgliederung gliederung, Planstand stand) {
        long ohne = gliederung.getRaeume().stream()
                .filter(raum -> raum.getEinwohner() == null)
                .count();
        return ohne == 0
                ? Stream.empty()
                : Stream.of(Befund.an(gliederung, RAUMGLIEDERUNG__RAEUME)
                        .mit(ohne, gliederung.getRaeume().size()));
    }
}
