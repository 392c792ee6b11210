package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELWERT__KORRIDOR_BIS;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELWERT__KORRIDOR_VON;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Zielwert;

/** Der Referenzwert liegt zwischen den Korridorwerten (Stadt Münster, V/0715/2012, Ziffer 6.2.1). */
public final class KorridorVertauscht implements Regel<Zielwert> {

    @Override
    public Stream<Befund> pruefe(Zielwert zielwert, Planstand stand) {
        BigDecimal von = zielwert.getKorridorVon();
        BigDecimal bis = zielwert.getKorridorBis();
        BigDecimal referenz = zielwert.getReferenzwert();
        if (geordnet(von, referenz, bis)) {
            return Stream.empty();
        }
        Befund befund = Befund.an(zielwert, ZIELWERT__KORRIDOR_VON).mit(von, bis, referenz);
        boolean tauschHilft = von != null && bis != null && geordnet(bis, referenz, von);
        return Stream.of(
                tauschHilft
                        ? befund.behebbarDurch(Korrektur.aus(
                                "tauschen",
                                new Aenderung.Setzen(zielwert, ZIELWERT__KORRIDOR_VON, bis),
                                new Aenderung.Setzen(zielwert, ZIELWERT__KORRIDOR_BIS, von)))
                        : befund);
    }

    private static boolean geordnet(BigDecimal von, BigDecimal referenz, BigDecimal bis) {
        return Zielwerte.hoechstens(von, bis)
                && Zielwerte.hoechstens(von, referenz)
                && Zielwerte.hoechstens(referenz, bis);
    }
}
