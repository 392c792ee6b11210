package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__REIHEN;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.werte.Zeitangabe;
import org.leitwerk.steuerung.werte.Zeitart;

/** In einer jährlichen Reihe fehlt kein Jahr (Sozialplanung in Kreisen, 2019). */
public final class Datenluecke implements Regel<Indikator> {

    private static final int EIN_JAHR = 366;
    private static final int HOECHSTENS_GENANNT = 6;

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        boolean jaehrlich = indikator.getRhythmus() == null
                || indikator.getRhythmus().laengsterAbstandInTagen().orElse(0) <= EIN_JAHR;
        List<String> fehlende = jaehrlich ? fehlende(indikator) : List.of();
        return fehlende.isEmpty()
                ? Stream.empty()
                : Stream.of(Befund.an(indikator, INDIKATOR__REIHEN).mit(fehlende));
    }

    // A value marked as missing is no gap: somebody has said that there is none.
    private static List<String> fehlende(Indikator indikator) {
        TreeSet<Integer> jahre = indikator.getReihen().stream()
                .filter(Istwerte::istGesamtreihe)
                .flatMap(reihe -> reihe.getWerte().stream())
                .map(Messwert::getZeit)
                .filter(zeit -> zeit != null && zeit.art() == Zeitart.JAHR)
                .map(Zeitangabe::jahr)
                .collect(Collectors.toCollection(TreeSet::new));
        if (jahre.size() < 2) {
            return List.of();
        }
        List<String> fehlende = new ArrayList<>();
        int bisher = jahre.first();
        for (int jahr : jahre) {
            for (int fehlend = bisher + 1; fehlend < jahr && fehlende.size() <= HOECHSTENS_GENANNT; fehlend++) {
                fehlende.add(fehlende.size() == HOECHSTENS_GENANNT ? "und weitere" : String.valueOf(fehlend));
            }
            bisher = jahr;
        }
        return fehlende;
    }
}
