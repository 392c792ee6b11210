package org.leitwerk.controlling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.analyse.Analysenwerk;
import org.leitwerk.controlling.haushalt.Budgetwerk;
import org.leitwerk.controlling.haushalt.Produktwerk;
import org.leitwerk.controlling.indikator.Indikatorwerk;
import org.leitwerk.controlling.massnahme.Massnahmenwerk;
import org.leitwerk.controlling.ziel.Zielwerk;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;

/** Evaluates what rests on the indicators: measures, goals, budgets, products, analyses. */
final class Steuerungswerk {

    private Steuerungswerk() {}

    /**
     * Evaluates them.
     *
     * @param gang plan, day, assumptions
     * @param indikatoren the indicators, already evaluated
     */
    static Steuerungsergebnisse werte(Auswertungsgang gang, Indikatorwerk indikatoren) {
        List<Massnahmenergebnis> massnahmen = Massnahmenwerk.werte(gang, indikatoren::indikator);
        Map<URI, Status> stand = new HashMap<>();
        massnahmen.forEach(massnahme -> stand.put(massnahme.element().adresse(), massnahme.status()));
        List<Zielergebnis> ziele = Zielwerk.werte(gang, indikatoren::messung, von -> stand(von, indikatoren, stand));
        List<Produktergebnis> produkte = Produktwerk.werte(gang);
        return new Steuerungsergebnisse(
                ziele,
                massnahmen,
                Budgetwerk.werte(gang, massnahmen),
                produkte,
                Analysenwerk.werte(gang, massnahmen, produkte));
    }

    private static Status stand(Planelement von, Indikatorwerk indikatoren, Map<URI, Status> massnahmen) {
        if (von instanceof Indikator indikator) {
            return indikatoren
                    .indikator(indikator)
                    .map(Indikatorergebnis::status)
                    .orElse(Status.OHNE);
        }
        return von instanceof Massnahme massnahme
                ? massnahmen.getOrDefault(Elementbezug.von(massnahme).adresse(), Status.OHNE)
                : Status.OHNE;
    }
}
