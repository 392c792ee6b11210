package org.leitwerk.ui.uebersicht;

import java.util.List;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.dsl.ide.gliederung.Uebersicht;
import org.leitwerk.dsl.ide.gliederung.Zweig;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Plansitzung;

/**
 * A line of the tree. Lines of two states of a plan are equal if they stand for the same thing.
 *
 * @param sitzung the plan
 * @param uebersicht the state of the plan
 * @param zweig what the line shows; null for the plan itself
 */
record Planzeile(Plansitzung sitzung, Uebersicht uebersicht, Zweig zweig) implements IAdaptable {

    /** Whether this is the line of a plan. */
    boolean istPlan() {
        return zweig == null;
    }

    /** Address of the element, null if the line stands for something else. */
    URI adresse() {
        return zweig == null ? null : zweig.adresse();
    }

    /** The title that is shown. */
    String titel() {
        if (zweig != null) {
            return zweig.titel();
        }
        return uebersicht.titel().isEmpty() ? sitzung.name() : uebersicht.titel();
    }

    /** The lines below. */
    List<Planzeile> kinder() {
        List<Zweig> kinder = zweig == null ? uebersicht.teile() : zweig.kinder();
        return kinder.stream()
                .map(kind -> new Planzeile(sitzung, uebersicht, kind))
                .toList();
    }

    @Override
    public <T> T getAdapter(Class<T> art) {
        return art == Planelementwahl.class && adresse() != null
                ? art.cast(new Planelementwahl(sitzung, adresse()))
                : null;
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Planzeile zeile
                && zeile.sitzung == sitzung
                && (zweig == null ? zeile.zweig == null : zweig.equals(zeile.zweig));
    }

    @Override
    public int hashCode() {
        return 31 * sitzung.hashCode() + (zweig == null ? 0 : zweig.hashCode());
    }
}
