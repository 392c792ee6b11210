package org.leitwerk.regeln.bestand;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__QUELLEN;

import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Datenquelle;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Wertart;

/** Werte stammen nicht aus der Zeit nach dem Ende ihrer Quelle (KGSt-Handbuch, Kap. 7, Düsseldorf). */
public final class DatenquelleAbgelaufen implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        if (indikator.getQuellen().isEmpty()
                || indikator.getQuellen().stream().anyMatch(quelle -> quelle.getEndet() == null)) {
            return Stream.empty();
        }
        Datenquelle letzte = Collections.max(indikator.getQuellen(), Comparator.comparing(quelle -> quelle.getEndet()
                .ende()));
        Optional<Messwert> spaeter = indikator.getReihen().stream()
                .filter(reihe -> reihe.getArt() == Wertart.IST || reihe.getArt() == Wertart.OFFEN)
                .flatMap(reihe -> reihe.getWerte().stream())
                .filter(wert -> wert.getWert() != null && wert.getZeit() != null)
                .filter(wert ->
                        wert.getZeit().beginn().isAfter(letzte.getEndet().ende()))
                .findFirst();
        return spaeter
                .map(wert -> Befund.an(indikator, INDIKATOR__QUELLEN).mit(wert.getZeit(), letzte, letzte.getEndet()))
                .stream();
    }
}
