package org.leitwerk.app.auswertung;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be evaluated of each plan.
 *
 * @param stichtag the day as known on which it is evaluated; null leaves it to the plan
 * @param szenario name of a scenario; empty for the plan as it is
 * @param vergleich the two sides to compare, each the name of a scenario or {@link #PLAN}; empty for no comparison
 */
public record Auftrag(LocalDate stichtag, String szenario, List<String> vergleich) {

    /** The name of the plan as it is, without any scenario. */
    public static final String PLAN = "plan";

    /** Takes a copy of the list. */
    public Auftrag {
        vergleich = List.copyOf(vergleich);
    }
}
