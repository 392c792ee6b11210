package org.leitwerk.regeln.messung;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Zielwert;

/** Ein Zielwert außerhalb des Korridors ist begründet (Stadt Münster, V/0715/2012, Ziffern 6.2.1 und 6.2.2). */
public final class ZielwertAusserhalbKorridor implements Regel<Zielwert> {

    @Override
    public Stream<Befund> pruefe(Zielwert zielwert, Planstand stand) {
        BigDecimal wert = Zielwerte.wert(zielwert);
        boolean innerhalb = Zielwerte.hoechstens(zielwert.getKorridorVon(), wert)
                && Zielwerte.hoechstens(wert, zielwert.getKorridorBis());
        return innerhalb || !Texte.fehlt(zielwert.getBegruendung())
                ? Stream.empty()
                : Stream.of(Befund.an(zielwert).mit(wert, zielwert.getKorridorVon(), zielwert.getKorridorBis()));
    }
}
