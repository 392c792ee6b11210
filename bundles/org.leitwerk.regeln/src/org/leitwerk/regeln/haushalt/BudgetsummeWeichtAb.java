package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BUDGET__BETRAG;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Betrag;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.MitSchwelle;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Auszahlungsart;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Budgetart;

/** Die Teilbudgets ergeben das Gesamtbudget (KGSt-Handbuch, Kap. 3.4). */
public final class BudgetsummeWeichtAb implements Regel<Budget>, MitSchwelle {

    private static final BigDecimal VORGABE = BigDecimal.ONE;

    @Override
    public Stream<Befund> pruefe(Budget budget, Planstand stand) {
        List<Budget> teile = budget.getBudgets().stream()
                .filter(teil -> teil.getArt() != Budgetart.BONUS && teil.getAuszahlung() != Auszahlungsart.BONUS)
                .toList();
        if (budget.getBetrag() == null
                || teile.isEmpty()
                || teile.stream().anyMatch(teil -> teil.getBetrag() == null)) {
            return Stream.empty();
        }
        BigDecimal summe = teile.stream().map(Budget::getBetrag).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Toleranz.eingehalten(summe, budget.getBetrag(), this, stand)
                ? Stream.empty()
                : Stream.of(Befund.an(budget, BUDGET__BETRAG)
                        .mit(new Betrag(summe), new Betrag(budget.getBetrag()))
                        .behebbarDurch(new Korrektur(
                                "summe",
                                List.of(new Betrag(summe)),
                                List.of(new Aenderung.Setzen(budget, BUDGET__BETRAG, summe)))));
    }

    @Override
    public BigDecimal vorgabe() {
        return VORGABE;
    }
}
