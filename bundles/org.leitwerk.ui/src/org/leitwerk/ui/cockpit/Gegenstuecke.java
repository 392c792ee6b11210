package org.leitwerk.ui.cockpit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Budgetergebnis;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Massnahmenergebnis;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.anzeige.Werttext;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.gliederung.Elementworte;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.ui.plan.Plansitzung;

/** Puts two evaluations of a plan side by side. Only for the thread of the plan. */
final class Gegenstuecke {

    private Gegenstuecke() {}

    /** How an element stands in one evaluation. */
    private record Ergebnis(Elementbezug element, Anzeige anzeige, String wert, Begruendung begruendung) {}

    /**
     * What differs.
     *
     * @param sitzung the plan
     * @param stand its state
     * @param links the evaluation to compare with
     * @param rechts the evaluation the cockpit shows
     * @param szenarien gives the titles of the scenarios
     */
    static Gegenueberstellung stelle(
            Plansitzung sitzung, Stand stand, Auswertung links, Auswertung rechts, List<Lage.Szenario> szenarien) {
        Map<URI, Ergebnis> vorher = ergebnisse(links);
        List<Gegenueberstellung.Unterschied> unterschiede = new ArrayList<>();
        int gleiche = 0;
        for (Map.Entry<URI, Ergebnis> eintrag : ergebnisse(rechts).entrySet()) {
            Ergebnis neu = eintrag.getValue();
            Ergebnis alt = vorher.remove(eintrag.getKey());
            if (alt != null && alt.anzeige().equals(neu.anzeige()) && alt.wert().equals(neu.wert())) {
                gleiche++;
            } else {
                unterschiede.add(unterschied(sitzung, stand, alt, neu));
            }
        }
        vorher.values().forEach(alt -> unterschiede.add(unterschied(sitzung, stand, alt, null)));
        return new Gegenueberstellung(
                titel(links.szenario(), szenarien), titel(rechts.szenario(), szenarien), unterschiede, gleiche);
    }

    private static Gegenueberstellung.Unterschied unterschied(
            Plansitzung sitzung, Stand stand, Ergebnis alt, Ergebnis neu) {
        Ergebnis da = neu == null ? alt : neu;
        Planelement element = stand.element(da.element().adresse())
                .filter(Planelement.class::isInstance)
                .map(Planelement.class::cast)
                .orElse(null);
        return new Gegenueberstellung.Unterschied(
                sitzung,
                da.element().adresse(),
                element == null ? "" : element.eClass().getName(),
                element == null ? da.element().titel() : Elementworte.titel(element),
                alt == null ? Anzeige.KEINE : alt.anzeige(),
                neu == null ? Anzeige.KEINE : neu.anzeige(),
                alt == null ? "" : alt.wert(),
                neu == null ? "" : neu.wert(),
                da.begruendung()::satz);
    }

    private static String titel(String name, List<Lage.Szenario> szenarien) {
        return szenarien.stream()
                .filter(szenario -> szenario.name().equals(name))
                .map(Lage.Szenario::titel)
                .findFirst()
                .orElse(Messages.OhneSzenario);
    }

    private static Map<URI, Ergebnis> ergebnisse(Auswertung auswertung) {
        Map<URI, Ergebnis> alle = new LinkedHashMap<>();
        for (Zielergebnis ziel : auswertung.ziele()) {
            nimm(alle, ziel.element(), Zielzeilen.anzeige(ziel), Wertworte.anteil(ziel.erfuellung()), ziel.begruendung());
        }
        for (Indikatorergebnis indikator : auswertung.indikatoren()) {
            Anzeige anzeige = Wertworte.anzeige(indikator.anzeige(), indikator.status());
            String wert = Werttext.letzter(indikator);
            String prognose = Werttext.prognose(indikator);
            String beides = prognose.isEmpty() ? wert : wert + " → " + prognose;
            nimm(alle, indikator.element(), anzeige, beides, indikator.begruendung());
        }
        for (Massnahmenergebnis massnahme : auswertung.massnahmen()) {
            Anzeige anzeige = Wertworte.anzeige(Statusanzeige.von(massnahme.status()), massnahme.status());
            String wert = massnahme.plankosten() == null ? "" : Satz.geld(massnahme.plankosten());
            nimm(alle, massnahme.element(), anzeige, wert, massnahme.begruendung());
        }
        for (Budgetergebnis budget : auswertung.budgets()) {
            Anzeige anzeige = Wertworte.anzeige(Statusanzeige.von(budget.status()), budget.status());
            String wert = budget.betrag() == null ? "" : Satz.geld(budget.betrag());
            nimm(alle, budget.element(), anzeige, wert, budget.begruendung());
        }
        return alle;
    }

    private static void nimm(
            Map<URI, Ergebnis> alle, Elementbezug element, Anzeige anzeige, String wert, Begruendung begruendung) {
        alle.putIfAbsent(element.adresse(), new Ergebnis(element, anzeige, wert, begruendung));
    }
}
