package org.leitwerk.regeln.haushalt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Zustaendigkeit;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Haushaltsplan;

/** Ein Budget hat Betrag, Zeitraum und Empfänger (Gutachten Sozialraumbudgets, Kap. 3). */
public final class BudgetUnvollstaendig implements Regel<Budget> {

    @Override
    public Stream<Befund> pruefe(Budget budget, Planstand stand) {
        if (budget.eContainer() instanceof Budget) {
            return Stream.empty();
        }
        List<String> fehlt = new ArrayList<>();
        if (budget.getBetrag() == null
                && budget.getAnteil() == null
                && budget.getAusgaben().isEmpty()) {
            fehlt.add("Betrag");
        }
        boolean imHaushalt = budget.eContainer() instanceof Haushaltsplan plan
                && !plan.getJahre().isEmpty();
        if (budget.getJahr() == null && budget.getVon() == null && budget.getBis() == null && !imHaushalt) {
            fehlt.add("Zeitraum");
        }
        if (budget.getEmpfaenger().isEmpty() && !Zustaendigkeit.geklaert(budget)) {
            fehlt.add("Empfänger");
        }
        return fehlt.isEmpty() ? Stream.empty() : Stream.of(Befund.an(budget).mit(fehlt));
    }
}
