package org.leitwerk.ui.cockpit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.ui.plan.Plansitzung;

/**
 * How a plan stands: everything the cockpit shows, free of objects of the model.
 *
 * @param sitzung the plan
 * @param frage what was asked
 * @param stichtag the day on which it was looked at, as text; empty if the plan has no values at all
 * @param ziele the lines at the top of the goal tree
 * @param abweichungen what is not as planned, the worst first
 * @param gegenstueck what differs from the evaluation put beside it; null if none was asked for
 * @param angebot what the fields above the lists offer
 * @param hinweis a sentence instead of an empty tree; empty if there is something to show
 * @param begruendungen gives the explanation of an element
 */
record Lage(
        Plansitzung sitzung,
        Frage frage,
        String stichtag,
        List<Zeile> ziele,
        List<Abweichung> abweichungen,
        Vergleichsbild gegenstueck,
        Angebot angebot,
        String hinweis,
        Begruendungsquelle begruendungen) {

    /** Copies the lists. */
    Lage {
        ziele = List.copyOf(ziele);
        abweichungen = List.copyOf(abweichungen);
    }

    /** Explanations by element. */
    interface Begruendungsquelle {

        /**
         * Why an element stands as it does.
         *
         * @param adresse the element
         */
        Optional<Begruendung> zu(URI adresse);
    }

    /**
     * What one can choose from.
     *
     * @param stellen titles of responsible organisations and units
     * @param gremien titles of bodies
     * @param raeume titles of areas
     * @param szenarien the scenarios of the plan
     * @param jahre years with values, the last one first
     */
    record Angebot(
            List<String> stellen,
            List<String> gremien,
            List<String> raeume,
            List<Szenario> szenarien,
            List<Integer> jahre) {

        /** Nothing. */
        static final Angebot LEER = new Angebot(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A scenario.
     *
     * @param name its name in the plan, by which it is asked for
     * @param titel what people read
     */
    record Szenario(String name, String titel) {}
}
