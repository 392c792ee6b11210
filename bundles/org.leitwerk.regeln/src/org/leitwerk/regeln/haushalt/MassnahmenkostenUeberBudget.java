package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BUDGET__BETRAG;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__BUDGET;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Betrag;
import org.leitwerk.regeln.Betragssumme;
import org.leitwerk.regeln.MitSchwelle;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Massnahme;

/** Maßnahmen werden im Rahmen der Mittel geplant (Stadt Münster, V/0715/2012, Ziffer 6.3.1). */
public final class MassnahmenkostenUeberBudget implements Regel<Budget>, MitSchwelle {

    private static final BigDecimal VORGABE = BigDecimal.ONE;

    @Override
    public Stream<Befund> pruefe(Budget budget, Planstand stand) {
        if (budget.getBetrag() == null) {
            return Stream.empty();
        }
        BigDecimal kosten = stand.verweisende(budget, MASSNAHME__BUDGET)
                .map(Massnahme.class::cast)
                .map(massnahme -> Betragssumme.geplant(massnahme, budget.getJahr()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean ueber = kosten.subtract(budget.getBetrag()).compareTo(Toleranz.in(stand, this)) > 0;
        return ueber
                ? Stream.of(Befund.an(budget, BUDGET__BETRAG).mit(new Betrag(kosten), new Betrag(budget.getBetrag())))
                : Stream.empty();
    }

    @Override
    public BigDecimal vorgabe() {
        return VORGABE;
    }
}
