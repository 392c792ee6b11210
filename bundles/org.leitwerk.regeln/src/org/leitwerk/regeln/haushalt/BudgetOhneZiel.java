package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BUDGET__ZIELE;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Vereinbarung;

/** Budgets werden mit Zielen verbunden (KGSt-Handbuch, Kap. 3.4). */
public final class BudgetOhneZiel implements Regel<Budget> {

    @Override
    public Stream<Befund> pruefe(Budget budget, Planstand stand) {
        for (EObject ort = budget; ort instanceof Budget stelle; ort = ort.eContainer()) {
            boolean vereinbart = stand.verweisende(stelle, Vereinbarung.class)
                    .anyMatch(vereinbarung -> !vereinbarung.getZiele().isEmpty());
            if (!stelle.getZiele().isEmpty() || vereinbart) {
                return Stream.empty();
            }
        }
        // Parts may carry the goals that the whole lacks.
        boolean inTeilen = !budget.getBudgets().isEmpty()
                && budget.getBudgets().stream()
                        .allMatch(teil -> !teil.getZiele().isEmpty());
        return inTeilen ? Stream.empty() : Stream.of(Befund.an(budget, BUDGET__ZIELE));
    }
}
