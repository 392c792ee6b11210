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
            if (verbunden(stelle, stand)) {
                return Stream.empty();
            }
        }
        // Parts may carry the goals that the whole lacks. Where none does, one finding at the outermost says it all.
        boolean schonGesagt = budget.eContainer() instanceof Budget ganzes && !inTeilen(ganzes, stand);
        return schonGesagt || inTeilen(budget, stand) ? Stream.empty() : Stream.of(Befund.an(budget, BUDGET__ZIELE));
    }

    private static boolean inTeilen(Budget budget, Planstand stand) {
        return budget.getBudgets().stream().anyMatch(teil -> verbunden(teil, stand) || inTeilen(teil, stand));
    }

    private static boolean verbunden(Budget budget, Planstand stand) {
        return !budget.getZiele().isEmpty()
                || stand.verweisende(budget, Vereinbarung.class)
                        .anyMatch(vereinbarung -> !vereinbarung.getZiele().isEmpty());
    }
}
