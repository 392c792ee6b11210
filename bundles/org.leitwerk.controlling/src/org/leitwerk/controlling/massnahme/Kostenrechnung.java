package org.leitwerk.controlling.massnahme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leitwerk.steuerung.Betragsreihe;
import org.leitwerk.steuerung.Jahresbetrag;
import org.leitwerk.steuerung.Kostenart;
import org.leitwerk.steuerung.Wertart;

/**
 * Amounts by year, planned and actual.
 *
 * <p>Year by year and kind of costs (personnel, material …) the most binding plan counts: budgeted (Ansatz; also where
 * nothing is stated) before planned before aimed at before estimated. So a plan that became a budget is not counted
 * twice. If actual amounts are stated for some kinds only, they are compared with the plan of these kinds. If a year
 * mixes amounts of a kind with amounts of no kind, planned on one side and actual on the other, the whole year is
 * compared.
 *
 * <p>Source: Plan-Ist comparison of the budget (KGSt-Handbuch 2011, Kap. 6.7); the order of plans is our proposal.
 * Example: personnel 118,000 budgeted and 118,900 actual, material 12,000 budgeted: plan 130,000, actual 118,900
 * against 118,000, known 130,900.
 */
public final class Kostenrechnung {

    private static final List<Wertart> PLANARTEN =
            List.of(Wertart.ANSATZ, Wertart.PLANUNG, Wertart.SOLL, Wertart.SCHAETZUNG);

    private Kostenrechnung() {}

    /**
     * Amounts by year, in the order of years.
     *
     * @param reihen amounts as the plan states them; those without year or amount are left out
     */
    public static List<Jahresbetraege> jahre(List<Betragsreihe> reihen) {
        Map<Integer, Map<Kostenart, Map<Wertart, BigDecimal>>> jahre = new TreeMap<>();
        for (Betragsreihe reihe : reihen) {
            Wertart art = reihe.getArt() == Wertart.OFFEN ? Wertart.ANSATZ : reihe.getArt();
            for (Jahresbetrag betrag : reihe.getBetraege()) {
                if (betrag.getJahr() != null && betrag.getBetrag() != null) {
                    jahre.computeIfAbsent(betrag.getJahr(), neu -> new EnumMap<>(Kostenart.class))
                            .computeIfAbsent(reihe.getKostenart(), neu -> new EnumMap<>(Wertart.class))
                            .merge(art, betrag.getBetrag(), BigDecimal::add);
                }
            }
        }
        List<Jahresbetraege> ergebnis = new ArrayList<>();
        jahre.forEach((jahr, arten) -> ergebnis.add(jahr(jahr, arten)));
        return ergebnis;
    }

    private static Jahresbetraege jahr(int jahr, Map<Kostenart, Map<Wertart, BigDecimal>> arten) {
        Set<Kostenart> mitPlan = arten(arten, PLANARTEN);
        Set<Kostenart> mitIst = arten(arten, List.of(Wertart.IST));
        boolean gemischt = mitPlan.contains(Kostenart.OFFEN) != mitIst.contains(Kostenart.OFFEN)
                && !mitPlan.isEmpty()
                && !mitIst.isEmpty();
        BigDecimal plan = null;
        BigDecimal ist = null;
        BigDecimal planZumIst = null;
        BigDecimal prognose = null;
        BigDecimal bekannt = null;
        for (Map<Wertart, BigDecimal> betraege : arten.values()) {
            BigDecimal geplant = geplant(betraege);
            BigDecimal angefallen = betraege.get(Wertart.IST);
            plan = plus(plan, geplant);
            ist = plus(ist, angefallen);
            planZumIst = plus(planZumIst, angefallen == null && !gemischt ? null : geplant);
            prognose = plus(prognose, betraege.get(Wertart.PROGNOSE));
            bekannt = plus(bekannt, angefallen == null ? geplant : angefallen);
        }
        return new Jahresbetraege(jahr, plan, ist, planZumIst, prognose, gemischt ? ist : bekannt);
    }

    private static Set<Kostenart> arten(Map<Kostenart, Map<Wertart, BigDecimal>> arten, List<Wertart> gesucht) {
        return arten.entrySet().stream()
                .filter(art -> gesucht.stream().anyMatch(art.getValue()::containsKey))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static BigDecimal geplant(Map<Wertart, BigDecimal> betraege) {
        return PLANARTEN.stream()
                .map(betraege::get)
                .filter(betrag -> betrag != null)
                .findFirst()
                .orElse(null);
    }

    /** Sum of what is known; null if nothing is. */
    static BigDecimal plus(BigDecimal summe, BigDecimal betrag) {
        return summe == null ? betrag : betrag == null ? summe : summe.add(betrag);
    }
}
