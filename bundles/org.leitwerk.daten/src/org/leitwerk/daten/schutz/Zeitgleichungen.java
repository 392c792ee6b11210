package org.leitwerk.daten.schutz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leitwerk.steuerung.werte.Zeitangabe;
import org.leitwerk.steuerung.werte.Zeitart;

/** Periods that consist of shorter ones: a year of its quarters, a quarter of its months. */
final class Zeitgleichungen {

    private static final Zeitart[] ZERLEGT = {Zeitart.JAHR, Zeitart.SCHULJAHR, Zeitart.HALBJAHR, Zeitart.QUARTAL};
    private static final Zeitart[] TEIL = {Zeitart.HALBJAHR, Zeitart.QUARTAL, Zeitart.MONAT};

    private Zeitgleichungen() {}

    static List<Gleichung> von(Map<Zeitangabe, Zelle> werte) {
        List<Gleichung> alle = new ArrayList<>();
        if (werte.keySet().stream().map(Zeitangabe::art).distinct().count() < 2) {
            return alle;
        }
        for (Map.Entry<Zeitangabe, Zelle> ganzes : werte.entrySet()) {
            for (Zeitart art : TEIL) {
                Zeitart eigene = ganzes.getKey().art();
                if (List.of(ZERLEGT).contains(eigene) && art.teileImJahr() > eigene.teileImJahr()) {
                    List<Zelle> teile = werte.entrySet().stream()
                            .filter(teil -> teil.getKey().art() == art
                                    && ganzes.getKey().enthaelt(teil.getKey()))
                            .map(Map.Entry::getValue)
                            .toList();
                    int noetig = art.teileImJahr() / eigene.teileImJahr();
                    if (!teile.isEmpty()) {
                        alle.add(new Gleichung(ganzes.getValue(), teile, noetig - teile.size()));
                    }
                }
            }
        }
        return alle;
    }
}
