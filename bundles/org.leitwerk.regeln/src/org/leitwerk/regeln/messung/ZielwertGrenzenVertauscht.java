package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BEREICHSWERT__OBERGRENZE;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.BEREICHSWERT__UNTERGRENZE;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bereichswert;

/** Die untere Grenze ist nicht größer als die obere. */
public final class ZielwertGrenzenVertauscht implements Regel<Bereichswert> {

    @Override
    public Stream<Befund> pruefe(Bereichswert wert, Planstand stand) {
        BigDecimal unten = wert.getUntergrenze();
        BigDecimal oben = wert.getObergrenze();
        if (unten == null || oben == null || unten.compareTo(oben) <= 0) {
            return Stream.empty();
        }
        return Stream.of(Befund.an(wert, BEREICHSWERT__UNTERGRENZE)
                .mit(unten, oben)
                .behebbarDurch(Korrektur.aus(
                        "tauschen",
                        new Aenderung.Setzen(wert, BEREICHSWERT__UNTERGRENZE, oben),
                        new Aenderung.Setzen(wert, BEREICHSWERT__OBERGRENZE, unten))));
    }
}
