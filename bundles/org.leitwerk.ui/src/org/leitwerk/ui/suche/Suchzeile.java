package org.leitwerk.ui.suche;

import org.eclipse.core.runtime.IAdaptable;
import org.leitwerk.dsl.ide.suche.Suchtreffer;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Plansitzung;

/**
 * A line of the view.
 *
 * @param sitzung the plan
 * @param treffer what was found there
 */
record Suchzeile(Plansitzung sitzung, Suchtreffer treffer) implements IAdaptable {

    /** File and line. */
    String ort() {
        return treffer.dateiname() + ":" + treffer.zeile();
    }

    /** Where the words were found. */
    String fund() {
        return treffer.merkmal().isEmpty() ? "" : treffer.merkmal() + ": " + treffer.ausschnitt();
    }

    /** The hit as a line of text. */
    String alsText() {
        return String.join("\t", ort(), treffer.artwort(), treffer.titel(), treffer.status(), fund());
    }

    @Override
    public <T> T getAdapter(Class<T> art) {
        return art == Planelementwahl.class ? art.cast(new Planelementwahl(sitzung, treffer.adresse())) : null;
    }
}
