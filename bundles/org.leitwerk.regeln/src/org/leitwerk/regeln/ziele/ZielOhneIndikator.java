package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__GENAUIGKEIT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__MESSUNGEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Genauigkeit;
import org.leitwerk.steuerung.Ziel;

/** Ein Ziel ohne Indikator ist nicht überprüfbar (KGSt-Handbuch, Kap. 2.4.4). */
public final class ZielOhneIndikator implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        if (!ziel.getMessungen().isEmpty() || Zielmerkmale.istRichtungsziel(ziel)) {
            return Stream.empty();
        }
        Befund befund = Befund.an(ziel, ZIEL__MESSUNGEN);
        // Who has said how exact the goal is meant it.
        return Stream.of(
                ziel.getGenauigkeit() == Genauigkeit.OFFEN
                        ? befund.behebbarDurch(Korrektur.aus(
                                "richtungsziel",
                                new Aenderung.Setzen(ziel, ZIEL__GENAUIGKEIT, Genauigkeit.RICHTUNGSZIEL)))
                        : befund);
    }
}
