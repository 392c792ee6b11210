package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BUDGET__BUDGETS;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Auszahlungsart;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Budgetart;

/** Die Anteile der Teilbudgets ergeben das ganze Budget (Gutachten Sozialraumbudgets, Kap. 3 und 5.1). */
public final class BudgetanteileErgebenNichtHundert implements Regel<Budget> {

    @Override
    public Stream<Befund> pruefe(Budget budget, Planstand stand) {
        List<Budget> teile = budget.getBudgets().stream()
                .filter(teil -> teil.getArt() != Budgetart.BONUS && teil.getAuszahlung() != Auszahlungsart.BONUS)
                .toList();
        if (teile.isEmpty() || teile.stream().anyMatch(teil -> teil.getAnteil() == null)) {
            return Stream.empty();
        }
        BigDecimal summe = teile.stream().map(Budget::getAnteil).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Toleranz.istHundert(summe)
                ? Stream.empty()
                : Stream.of(Befund.an(budget, BUDGET__BUDGETS).mit(summe));
    }
}
