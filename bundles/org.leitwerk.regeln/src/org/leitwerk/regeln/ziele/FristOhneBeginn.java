package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__AB;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielwert;
import org.leitwerk.steuerung.werte.Frist;

/** Eine Frist „in zwei Jahren“ braucht einen Tag, von dem an sie läuft (KGSt-Handbuch, Kap. 5.4, Bielefeld). */
public final class FristOhneBeginn implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        Stream<Frist> fristen = Stream.concat(
                Stream.ofNullable(ziel.getBis()),
                ziel.getMessungen().stream()
                        .flatMap(messung -> messung.getZielwerte().stream())
                        .map(Zielwert::getTermin)
                        .filter(termin -> termin != null));
        // One beginning serves all terms of a goal.
        return fristen.filter(frist ->
                        frist.istRelativ() && stand.fristen().ende(frist, ziel).isEmpty())
                .limit(1)
                .map(frist -> Befund.an(ziel, ZIEL__AB).mit(frist));
    }
}
