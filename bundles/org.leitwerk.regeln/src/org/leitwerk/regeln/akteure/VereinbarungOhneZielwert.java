package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VEREINBARUNG__ZIELE;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Vereinbarung;
import org.leitwerk.steuerung.Vereinbarungsart;
import org.leitwerk.steuerung.Ziel;

/** Die Ziele eines Kontrakts sind quantifizierbar (KGSt-Handbuch, Kap. 6.2). */
public final class VereinbarungOhneZielwert implements Regel<Vereinbarung> {

    @Override
    public Stream<Befund> pruefe(Vereinbarung vereinbarung, Planstand stand) {
        if (vereinbarung.getArt() != Vereinbarungsart.KONTRAKT
                && vereinbarung.getArt() != Vereinbarungsart.ZIELVEREINBARUNG) {
            return Stream.empty();
        }
        return IntStream.range(0, vereinbarung.getZiele().size())
                .filter(i -> ohneZielwert(vereinbarung.getZiele().get(i)))
                .mapToObj(i -> Befund.an(vereinbarung, VEREINBARUNG__ZIELE, i)
                        .mit(vereinbarung.getZiele().get(i)));
    }

    private static boolean ohneZielwert(Ziel ziel) {
        return !ziel.eIsProxy()
                && ziel.getMessungen().stream()
                        .allMatch(messung -> messung.getZielwerte().isEmpty());
    }
}
