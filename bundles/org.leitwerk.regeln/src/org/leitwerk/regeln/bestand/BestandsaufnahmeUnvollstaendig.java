package org.leitwerk.regeln.bestand;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;

/** Eine Bestandsaufnahme umfasst Bestand, Bedarf und Trend (KGSt-Handbuch, Kap. 2.4.2). */
public final class BestandsaufnahmeUnvollstaendig implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        List<String> fehlende = Bestandsteile.fehlende(stand);
        return Bestandsteile.begonnen(stand) && !fehlende.isEmpty()
                ? Stream.of(Befund.an(planung).mit(fehlende))
                : Stream.empty();
    }
}
