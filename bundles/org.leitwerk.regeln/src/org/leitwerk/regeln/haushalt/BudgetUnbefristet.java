package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZEITRAUMELEMENT__BIS;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Budgetart;

/** Quartiers- und Projektbudgets sind befristet (Gutachten Sozialraumbudgets, Kap. 7.2). */
public final class BudgetUnbefristet implements Regel<Budget> {

    private static final Set<Budgetart> ZU_BEFRISTEN =
            EnumSet.of(Budgetart.SOZIALRAUM, Budgetart.PROJEKT, Budgetart.TRAEGER);

    @Override
    public Stream<Befund> pruefe(Budget budget, Planstand stand) {
        boolean befristet =
                budget.getJahr() != null || budget.getBis() != null || budget.eContainer() instanceof Budget;
        return ZU_BEFRISTEN.contains(budget.getArt()) && !befristet
                ? Stream.of(Befund.an(budget, ZEITRAUMELEMENT__BIS))
                : Stream.empty();
    }
}
