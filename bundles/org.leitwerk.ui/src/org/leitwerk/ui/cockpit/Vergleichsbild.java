package org.leitwerk.ui.cockpit;

import java.util.List;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Plansitzung;

/**
 * Two evaluations of a plan side by side.
 *
 * @param links what the first one is, for instance the title of a scenario
 * @param rechts what the second one is
 * @param zeilen what differs, in the order of the plan
 * @param gleiche how many results are the same in both
 */
record Vergleichsbild(String links, String rechts, List<Vergleichszeile> zeilen, int gleiche) {

    /** Copies the list. */
    Vergleichsbild {
        zeilen = List.copyOf(zeilen);
    }

    /**
     * An element that stands differently.
     *
     * @param sitzung the plan
     * @param adresse the element
     * @param art name of its class
     * @param titel its title
     * @param vorher its state in the first evaluation
     * @param nachher its state in the second one
     * @param vorherWert value, fulfilment or sum in the first one
     * @param nachherWert the same in the second one
     * @param warum what is assumed or measured differently, in sentences
     */
    record Vergleichszeile(
            Plansitzung sitzung,
            URI adresse,
            String art,
            String titel,
            Anzeige vorher,
            Anzeige nachher,
            String vorherWert,
            String nachherWert,
            String warum)
            implements IAdaptable {

        @Override
        public <T> T getAdapter(Class<T> klasse) {
            return klasse == Planelementwahl.class ? klasse.cast(new Planelementwahl(sitzung, adresse)) : null;
        }

        @Override
        public boolean equals(Object anderer) {
            return anderer instanceof Vergleichszeile zeile
                    && zeile.sitzung == sitzung
                    && zeile.adresse.equals(adresse);
        }

        @Override
        public int hashCode() {
            return adresse.hashCode();
        }
    }
}
