package org.leitwerk.ui.cockpit;

import java.util.Comparator;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Plansitzung;

/**
 * Something that is not as planned.
 *
 * @param sitzung the plan
 * @param adresse the element
 * @param art name of its class
 * @param titel its title
 * @param status its state
 * @param umWieviel how far it is from what was planned; may be empty
 * @param rueckstand the same as a share, for sorting among equal states: the larger the worse
 * @param warum gives one sentence with its numbers
 * @param zuordnung who is responsible, and where
 */
record Abweichung(
        Plansitzung sitzung,
        URI adresse,
        String art,
        String titel,
        Anzeige status,
        String umWieviel,
        double rueckstand,
        Supplier<String> warum,
        Zuordnung zuordnung)
        implements IAdaptable {

    /** The worst first; what is equally bad in the order of the plan, which a stable sort keeps. */
    static final Comparator<Abweichung> SCHLIMMSTE_ZUERST = Comparator.comparingInt(
                    (Abweichung abweichung) -> -abweichung.status.schwere())
            .thenComparingDouble(abweichung -> -abweichung.rueckstand);

    @Override
    public <T> T getAdapter(Class<T> klasse) {
        return klasse == Planelementwahl.class ? klasse.cast(new Planelementwahl(sitzung, adresse)) : null;
    }

    @Override
    public boolean equals(Object andere) {
        return andere instanceof Abweichung abweichung
                && abweichung.sitzung == sitzung
                && abweichung.adresse.equals(adresse);
    }

    @Override
    public int hashCode() {
        return adresse.hashCode();
    }
}
