package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VEREINBARUNG__ZIELE;

import java.util.List;
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
        List<Ziel> ohne = vereinbarung.getZiele().stream()
                .filter(VereinbarungOhneZielwert::ohneZielwert)
                .toList();
        return ohne.isEmpty()
                ? Stream.empty()
                : Stream.of(Befund.an(vereinbarung, VEREINBARUNG__ZIELE).mit(ohne.size(), ohne));
    }

    private static boolean ohneZielwert(Ziel ziel) {
        return !ziel.eIsProxy()
                && ziel.getMessungen().stream()
                        .allMatch(messung -> messung.getZielwerte().isEmpty());
    }
}
