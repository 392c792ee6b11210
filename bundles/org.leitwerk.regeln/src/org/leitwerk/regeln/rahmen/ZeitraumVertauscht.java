package org.leitwerk.regeln.rahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PLANUNG__ZEITRAUM_BIS;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.PLANUNG__ZEITRAUM_VON;

import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;

/** Der Planungszeitraum endet nicht, bevor er beginnt. */
public final class ZeitraumVertauscht implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        Integer von = planung.getZeitraumVon();
        Integer bis = planung.getZeitraumBis();
        if (von == null || bis == null || von <= bis) {
            return Stream.empty();
        }
        return Stream.of(Befund.an(planung, PLANUNG__ZEITRAUM_VON)
                .mit(von.toString(), bis.toString())
                .behebbarDurch(Korrektur.aus(
                        "tauschen",
                        new Aenderung.Setzen(planung, PLANUNG__ZEITRAUM_VON, bis),
                        new Aenderung.Setzen(planung, PLANUNG__ZEITRAUM_BIS, von))));
    }
}
