package org.leitwerk.controlling.haushalt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.controlling.Auswertungsgang;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Budgetergebnis;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Massnahmenergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.haushalt.Summenbefund.Art;
import org.leitwerk.controlling.massnahme.Ampelgrenzen;
import org.leitwerk.controlling.massnahme.Jahresbetraege;
import org.leitwerk.controlling.massnahme.Kostenrechnung;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.steuerung.Auszahlungsart;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Budgetart;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planung;

/**
 * Evaluates all budgets of a plan: sums of the budget tree, plan and actual.
 *
 * <p>Status: actual expenses within the amount (and the plan's tolerance): green. Above it: red if the budget must not
 * be exceeded (gedeckelt) or if amount ÷ actual is below the plan's border of yellow (80 % if it says nothing), else
 * yellow. Without amount or actual expenses there is no status. A bonus budget is on top and not part of the sum.
 *
 * <p>Source: budget controlling, Plan-Ist (KGSt-Handbuch 2011, Kap. 3.4 and 6.7); the steps are our proposal. Example:
 * amount 100,000 €, actual 104,000 €: 100,000 ÷ 104,000 = 96.2 %, yellow.
 */
public final class Budgetwerk {

    private final Auswertungsgang gang;
    private final Ampelgrenzen grenzen;
    private final BigDecimal toleranz;
    private final Budgetsatz saetze;
    private final Map<Budget, BigDecimal> massnahmenkosten = new IdentityHashMap<>();
    private final Map<Budget, Integer> massnahmenzahl = new IdentityHashMap<>();

    private Budgetwerk(Auswertungsgang gang, List<Massnahmenergebnis> massnahmen) {
        this.gang = gang;
        grenzen = Ampelgrenzen.von(gang.stand().planung().orElse(null));
        toleranz = gang.stand().planung().map(Planung::getToleranz).orElse(BigDecimal.ONE);
        saetze = new Budgetsatz(grenzen, toleranz);
        List<Massnahme> alle = gang.stand().alle(Massnahme.class);
        for (int i = 0; i < alle.size(); i++) {
            Budget budget = alle.get(i).getBudget();
            if (budget != null && !budget.eIsProxy()) {
                BigDecimal kosten = kosten(massnahmen.get(i), budget.getJahr());
                if (kosten != null) {
                    massnahmenkosten.merge(budget, kosten, BigDecimal::add);
                    massnahmenzahl.merge(budget, 1, Integer::sum);
                }
            }
        }
    }

    /**
     * Evaluates the budgets.
     *
     * @param gang plan and assumptions
     * @param massnahmen results of all measures, in the order of the plan
     * @return a result for each budget, in the order of the plan
     */
    public static List<Budgetergebnis> werte(Auswertungsgang gang, List<Massnahmenergebnis> massnahmen) {
        Budgetwerk werk = new Budgetwerk(gang, massnahmen);
        return gang.stand().alle(Budget.class).stream().map(werk::werte).toList();
    }

    private static BigDecimal kosten(Massnahmenergebnis massnahme, Integer jahr) {
        return jahr == null
                ? massnahme.plankosten()
                : massnahme.kosten().stream()
                        .filter(kosten -> kosten.jahr() == jahr)
                        .map(Jahresbetraege::plan)
                        .filter(plan -> plan != null)
                        .findFirst()
                        .orElse(null);
    }

    private Budgetergebnis werte(Budget budget) {
        Elementbezug element = Elementbezug.von(budget);
        BigDecimal betrag = betrag(budget);
        List<Jahresbetraege> ausgaben = Kostenrechnung.jahre(budget.getAusgaben());
        BigDecimal ist = summe(ausgaben, budget.getJahr(), true);
        BigDecimal plan = summe(ausgaben, budget.getJahr(), false);
        BigDecimal teilsumme = teilsumme(budget);
        List<Summenbefund> befunde = new ArrayList<>();
        pruefeTeile(element, betrag, teilsumme, befunde);
        pruefeMassnahmen(budget, element, betrag, befunde);
        if (betrag != null
                && plan != null
                && gang.annahmen().betrag(budget, betrag).equals(betrag)) {
            pruefeAnsatz(element, budget, plan, befunde);
        }
        Status status = status(budget, betrag, ist);
        BigDecimal ausschoepfung = betrag == null || ist == null || betrag.signum() == 0
                ? null
                : ist.divide(betrag, MathContext.DECIMAL64);
        return new Budgetergebnis(
                element,
                budget.eContainer() instanceof Budget oben ? Elementbezug.von(oben) : null,
                budget.getJahr() == null ? 0 : budget.getJahr(),
                betrag,
                teilsumme,
                ausgaben,
                ist,
                betrag == null || ist == null ? null : betrag.subtract(ist),
                ausschoepfung,
                massnahmenkosten.get(budget),
                befunde,
                status,
                Begruendung.von(
                        saetze.satz(budget, betrag, ist, ausschoepfung, status),
                        status,
                        element,
                        saetze.teile(
                                budget,
                                betrag,
                                teilsumme,
                                massnahmenkosten.get(budget),
                                massnahmenzahl.getOrDefault(budget, 0),
                                befunde)));
    }

    private BigDecimal betrag(Budget budget) {
        return budget.getBetrag() == null ? null : gang.annahmen().betrag(budget, budget.getBetrag());
    }

    private BigDecimal teilsumme(Budget budget) {
        List<Budget> teile = ohneBonus(budget);
        if (teile.isEmpty() || teile.stream().anyMatch(teil -> teil.getBetrag() == null)) {
            return null;
        }
        return teile.stream().map(this::betrag).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The parts of a budget; a bonus comes on top of it. */
    static List<Budget> ohneBonus(Budget budget) {
        return budget.getBudgets().stream()
                .filter(teil -> teil.getArt() != Budgetart.BONUS && teil.getAuszahlung() != Auszahlungsart.BONUS)
                .toList();
    }

    private void pruefeTeile(
            Elementbezug element, BigDecimal betrag, BigDecimal teilsumme, List<Summenbefund> befunde) {
        if (betrag != null && teilsumme != null && weichtAb(betrag, teilsumme)) {
            befunde.add(new Summenbefund(
                    Art.TEILBUDGETS,
                    element,
                    "",
                    betrag,
                    teilsumme,
                    "Die Teilbudgets ergeben " + Satz.geld(teilsumme) + ", das Budget nennt " + Satz.geld(betrag) + ", "
                            + unterschied(betrag.subtract(teilsumme)) + "."));
        }
    }

    private void pruefeMassnahmen(Budget budget, Elementbezug element, BigDecimal betrag, List<Summenbefund> befunde) {
        BigDecimal kosten = massnahmenkosten.get(budget);
        if (betrag != null && kosten != null && kosten.subtract(betrag).compareTo(toleranz) > 0) {
            befunde.add(new Summenbefund(
                    Art.MASSNAHMEN,
                    element,
                    "",
                    betrag,
                    kosten,
                    "Die Maßnahmen, die daraus bezahlt werden, kosten nach Plan " + Satz.geld(kosten) + ", "
                            + Satz.geld(kosten.subtract(betrag)) + " mehr als das Budget von " + Satz.geld(betrag)
                            + "."));
        }
    }

    private void pruefeAnsatz(Elementbezug element, Budget budget, BigDecimal plan, List<Summenbefund> befunde) {
        if (weichtAb(budget.getBetrag(), plan)) {
            befunde.add(new Summenbefund(
                    Art.ANSATZ,
                    element,
                    "",
                    budget.getBetrag(),
                    plan,
                    "Geplant sind Ausgaben von " + Satz.geld(plan) + ", das Budget nennt "
                            + Satz.geld(budget.getBetrag()) + ", "
                            + unterschied(budget.getBetrag().subtract(plan)) + "."));
        }
    }

    private boolean weichtAb(BigDecimal eines, BigDecimal anderes) {
        return eines.subtract(anderes).abs().compareTo(toleranz) > 0;
    }

    private static String unterschied(BigDecimal rest) {
        return Satz.geld(rest.abs()) + (rest.signum() > 0 ? " mehr" : " weniger");
    }

    private Status status(Budget budget, BigDecimal betrag, BigDecimal ist) {
        if (betrag == null || ist == null) {
            return Status.OHNE;
        } else if (ist.subtract(betrag).compareTo(toleranz) <= 0) {
            return Status.AUF_KURS;
        }
        BigDecimal prozent = betrag.divide(ist, MathContext.DECIMAL64).movePointRight(2);
        return budget.isGedeckelt() || prozent.compareTo(grenzen.gelb()) < 0
                ? Status.GEFAEHRDET
                : Status.LEICHTE_ABWEICHUNG;
    }

    private static BigDecimal summe(List<Jahresbetraege> jahre, Integer jahr, boolean ist) {
        return jahre.stream()
                .filter(betraege -> jahr == null || betraege.jahr() == jahr)
                .map(betraege -> ist ? betraege.ist() : betraege.plan())
                .filter(betrag -> betrag != null)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
