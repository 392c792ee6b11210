package org.leitwerk.controlling.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.Auswertungsgang;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Massnahmenergebnis;
import org.leitwerk.controlling.Produktergebnis;
import org.leitwerk.controlling.haushalt.Planspalte;
import org.leitwerk.steuerung.Abcanalyse;
import org.leitwerk.steuerung.Analyse;
import org.leitwerk.steuerung.Nutzwertanalyse;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Portfolioanalyse;
import org.leitwerk.steuerung.Sroianalyse;
import org.leitwerk.steuerung.Swotanalyse;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.Wirkungsbeitragsanalyse;

/** Works out all analyses of a plan. Analyses of networks are drawn, not reckoned, and have no result here. */
public final class Analysenwerk {

    private final Auswertungsgang gang;
    private final Map<URI, Ressourcen> kosten = new HashMap<>();

    private Analysenwerk(Auswertungsgang gang) {
        this.gang = gang;
    }

    /**
     * Works out the analyses.
     *
     * @param gang the plan
     * @param massnahmen results of measures, for what they cost
     * @param produkte results of products, for what they cost
     * @return a result for each analysis that can be worked out, in the order of the plan
     */
    public static List<Analyseergebnis> werte(
            Auswertungsgang gang, List<Massnahmenergebnis> massnahmen, List<Produktergebnis> produkte) {
        Analysenwerk werk = new Analysenwerk(gang);
        massnahmen.forEach(werk::merke);
        produkte.forEach(werk::merke);
        Planwerte plan = new Planwerte(gang, massnahmen, werk::vergangen);
        List<Analyseergebnis> ergebnisse = new ArrayList<>();
        for (Analyse analyse : gang.stand().alle(Analyse.class)) {
            Analyseergebnis ergebnis = werk.werte(analyse, plan);
            if (ergebnis != null) {
                ergebnisse.add(ergebnis);
            }
        }
        return ergebnisse;
    }

    private Analyseergebnis werte(Analyse analyse, Planwerte plan) {
        if (analyse instanceof Abcanalyse abc) {
            return Abcrechnung.von(abc, plan);
        } else if (analyse instanceof Portfolioanalyse portfolio) {
            return Portfoliorechnung.von(portfolio, plan);
        } else if (analyse instanceof Nutzwertanalyse nutzwert) {
            return Nutzwertrechnung.von(nutzwert);
        } else if (analyse instanceof Wirkungsbeitragsanalyse beitrag) {
            return Beitragsrechnung.von(beitrag, plan, this::kosten);
        } else if (analyse instanceof Sroianalyse sroi) {
            return Sroirechnung.von(sroi);
        }
        return analyse instanceof Swotanalyse swot ? Swotrechnung.von(swot, gang.stand()) : null;
    }

    private Ressourcen kosten(Planelement element) {
        return kosten.get(Elementbezug.von(element).adresse());
    }

    private void merke(Massnahmenergebnis massnahme) {
        massnahme.kosten().stream()
                .filter(jahr -> jahr.bekannt() != null && jahr.bekannt().signum() > 0 && vergangen(jahr.jahr()))
                .reduce((frueher, spaeter) -> spaeter)
                .ifPresent(
                        jahr -> kosten.put(massnahme.element().adresse(), new Ressourcen(jahr.bekannt(), jahr.jahr())));
    }

    /** Expenses of the newest year, actual ones before others. */
    private void merke(Produktergebnis produkt) {
        produkt.spalten().stream()
                .filter(spalte ->
                        !spalte.finanzplan() && spalte.aufwendungen().signum() < 0 && vergangen(spalte.jahr()))
                .max(Comparator.comparing(Planspalte::jahr)
                        .thenComparing(spalte -> spalte.art() == Wertart.IST)
                        .thenComparing(spalte -> -spalte.art().ordinal()))
                .ifPresent(spalte -> kosten.put(
                        produkt.element().adresse(),
                        new Ressourcen(spalte.aufwendungen().negate(), spalte.jahr())));
    }

    /** Only whole years are compared with each other. */
    private boolean vergangen(int jahr) {
        return gang.stichtag() == null || jahr < gang.stichtag().plusDays(1).getYear();
    }
}
