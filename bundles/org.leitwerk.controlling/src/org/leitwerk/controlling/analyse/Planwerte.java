package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.controlling.Auswertungsgang;
import org.leitwerk.controlling.Massnahmenergebnis;
import org.leitwerk.controlling.massnahme.Jahresbetraege;
import org.leitwerk.steuerung.Analysewert;
import org.leitwerk.steuerung.Beitragswert;
import org.leitwerk.steuerung.Handlungsfeld;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Portfolioposition;
import org.leitwerk.steuerung.Staerke;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Ziel;

/**
 * What an analysis takes from the plan where it states no values itself: costs of measures in the newest whole year
 * that has any (actual ones, else planned), and their contributions to goals as points: weak 1, medium 3, strong 5.
 *
 * <p>Source: our proposal; the handbook has people rate the contributions (KGSt-Handbuch 2011, Kap. 6.5).
 */
final class Planwerte {

    private final Auswertungsgang gang;
    private final Map<Integer, List<Posten>> jahre = new TreeMap<>();

    /** A measure and what it costs in a year. */
    private record Posten(Massnahme massnahme, BigDecimal euro) {}

    /**
     * Takes the values of a plan.
     *
     * @param massnahmen results of all measures, in the order of the plan
     * @param vergangen which years are over
     */
    Planwerte(Auswertungsgang gang, List<Massnahmenergebnis> massnahmen, IntPredicate vergangen) {
        this.gang = gang;
        List<Massnahme> alle = gang.stand().alle(Massnahme.class);
        for (int i = 0; i < alle.size(); i++) {
            for (Jahresbetraege jahr : massnahmen.get(i).kosten()) {
                if (jahr.bekannt() != null && jahr.bekannt().signum() > 0 && vergangen.test(jahr.jahr())) {
                    jahre.computeIfAbsent(jahr.jahr(), neu -> new ArrayList<>())
                            .add(new Posten(alle.get(i), jahr.bekannt()));
                }
            }
        }
    }

    /** The year of the costs; 0 if there are none. */
    int jahr() {
        return jahre.keySet().stream().reduce(0, Math::max);
    }

    /** Costs of the measures of a field of action; of all if none is given. */
    List<Analysewert> kosten(Handlungsfeld feld) {
        return posten(feld).stream()
                .map(posten -> {
                    Analysewert wert = SteuerungFactory.eINSTANCE.createAnalysewert();
                    wert.setElement(posten.massnahme());
                    wert.setWert(posten.euro());
                    return wert;
                })
                .toList();
    }

    /** Costs across and contributions upwards; measures without any rated contribution are left out. */
    List<Portfolioposition> lagen(Handlungsfeld feld) {
        List<Portfolioposition> lagen = new ArrayList<>();
        for (Posten posten : posten(feld)) {
            BigDecimal wirkung = posten.massnahme().getBeitraege().stream()
                    .filter(beitrag -> beitrag.getZiel() != null && beitrag.getStaerke() != Staerke.OFFEN)
                    .map(Planwerte::punkte)
                    .reduce(BigDecimal::add)
                    .orElse(null);
            if (wirkung != null) {
                Portfolioposition lage = SteuerungFactory.eINSTANCE.createPortfolioposition();
                lage.setElement(posten.massnahme());
                lage.setX(posten.euro());
                lage.setY(wirkung);
                lagen.add(lage);
            }
        }
        return lagen;
    }

    /** Contributions to the given goals that state their strength. */
    List<Beitragswert> beitraege(Collection<Ziel> ziele) {
        List<Beitragswert> werte = new ArrayList<>();
        for (Wirkungsbeitrag beitrag : gang.stand().alle(Wirkungsbeitrag.class)) {
            boolean gefragt = ziele.contains(beitrag.getZiel()) && beitrag.getStaerke() != Staerke.OFFEN;
            if (gefragt && beitrag.eContainer() instanceof Planelement element && findetStatt(element)) {
                Beitragswert wert = SteuerungFactory.eINSTANCE.createBeitragswert();
                wert.setElement(element);
                wert.setZiel(beitrag.getZiel());
                wert.setWert(punkte(beitrag));
                werte.add(wert);
            }
        }
        return werte;
    }

    private boolean findetStatt(Planelement element) {
        return !(element instanceof Massnahme massnahme) || gang.annahmen().zaehlt(massnahme);
    }

    private List<Posten> posten(Handlungsfeld feld) {
        return jahre.getOrDefault(jahr(), List.of()).stream()
                .filter(posten -> feld == null || gehoert(posten.massnahme().getHandlungsfeld(), feld))
                .toList();
    }

    private static boolean gehoert(EObject von, Handlungsfeld feld) {
        for (EObject ort = von; ort != null; ort = ort.eContainer()) {
            if (ort == feld) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal punkte(Wirkungsbeitrag beitrag) {
        return BigDecimal.valueOf(2L * beitrag.getStaerke().ordinal() - 1);
    }
}
