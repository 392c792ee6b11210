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
        // A budget without any period lacks that first, see BudgetUnvollstaendig.
        boolean offenesEnde = budget.getVon() != null && budget.getBis() == null && budget.getJahr() == null;
        boolean teil = budget.eContainer() instanceof Budget;
        return ZU_BEFRISTEN.contains(budget.getArt()) && offenesEnde && !teil
                ? Stream.of(Befund.an(budget, ZEITRAUMELEMENT__BIS))
                : Stream.empty();
    }
}
