package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__FELD;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielfeld;

/** Jedes Ziel gehört in eines der vier Zielfelder (KGSt-Handbuch, Kap. 3.1 und 5.4). */
public final class ZielOhneZielfeld implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        if (ziel.getFeld() != Zielfeld.OFFEN || Zielmerkmale.istRichtungsziel(ziel)) {
            return Stream.empty();
        }
        // Where less than half of the goals name their field, they are arranged in another way.
        Set<Object> gegliedert = stand.einmal(
                ZielOhneZielfeld.class,
                alle -> Zielkreis.geordnetNach(alle, anderes -> anderes.getFeld() != Zielfeld.OFFEN));
        if (!gegliedert.contains(Zielkreis.von(ziel))) {
            return Stream.empty();
        }
        return Stream.of(Befund.an(ziel, ZIEL__FELD)
                .behebbarDurch(Korrektur.zurWahl(
                        EnumSet.complementOf(EnumSet.of(Zielfeld.OFFEN)),
                        feld -> Korrektur.setzen("setzen", ziel, ZIEL__FELD, feld))));
    }
}
