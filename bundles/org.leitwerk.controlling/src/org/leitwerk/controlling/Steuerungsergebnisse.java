package org.leitwerk.controlling;

import java.util.List;

/**
 * What is evaluated besides the indicators, each in the order of the plan.
 *
 * @param ziele goals
 * @param massnahmen measures
 * @param budgets budgets
 * @param produkte products with rows of the budget
 * @param analysen analyses
 */
record Steuerungsergebnisse(
        List<Zielergebnis> ziele,
        List<Massnahmenergebnis> massnahmen,
        List<Budgetergebnis> budgets,
        List<Produktergebnis> produkte,
        List<Analyseergebnis> analysen) {

    /** Nothing. */
    static final Steuerungsergebnisse KEINE =
            new Steuerungsergebnisse(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Takes copies of the lists. */
    Steuerungsergebnisse {
        ziele = List.copyOf(ziele);
        massnahmen = List.copyOf(massnahmen);
        budgets = List.copyOf(budgets);
        produkte = List.copyOf(produkte);
        analysen = List.copyOf(analysen);
    }
}
