package org.leitwerk.controlling;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Budgetszenario;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielwert;

/** What a scenario takes to be different from the plan. Every method gives back what it gets if nothing is assumed. */
public interface Annahmen {

    /** Nothing is different. */
    Annahmen KEINE = new Annahmen() {};

    /**
     * Series of an indicator.
     *
     * @param indikator the indicator
     * @param reihen as the data have them, up to the reference day
     * @return the series to be evaluated; the same list if nothing is assumed about the indicator
     */
    default List<Zeitreihe> reihen(Indikator indikator, List<Zeitreihe> reihen) {
        return reihen;
    }

    /**
     * Targets of a goal's indicator.
     *
     * @param messung the goal's indicator
     * @return the targets to be evaluated
     */
    default List<Zielwert> zielwerte(Messung messung) {
        return messung.getZielwerte();
    }

    /**
     * The budget that is assumed; targets that are stated for a budget hold only for theirs.
     *
     * @return never null
     */
    default Budgetszenario budgetszenario() {
        return Budgetszenario.GLEICHBLEIBEND;
    }

    /**
     * Weight of a goal, for every goal it is derived from.
     *
     * @param ziel the goal
     * @return the assumed weight; null if nothing is assumed
     */
    default BigDecimal gewicht(Ziel ziel) {
        return null;
    }

    /**
     * Whether a measure is carried out.
     *
     * @param massnahme the measure
     */
    default boolean zaehlt(Massnahme massnahme) {
        return true;
    }

    /**
     * Planned costs of a measure in a year.
     *
     * @param massnahme the measure
     * @param betrag planned amount in Euro, not null
     */
    default BigDecimal kosten(Massnahme massnahme, BigDecimal betrag) {
        return betrag;
    }

    /**
     * Amount of a budget.
     *
     * @param budget the budget
     * @param betrag its amount in Euro, not null
     */
    default BigDecimal betrag(Budget budget, BigDecimal betrag) {
        return betrag;
    }
}
