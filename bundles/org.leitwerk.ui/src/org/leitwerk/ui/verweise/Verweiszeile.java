package org.leitwerk.ui.verweise;

import org.eclipse.core.runtime.IAdaptable;
import org.leitwerk.dsl.ide.fundort.Verweisstelle;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Plansitzung;

/**
 * A place that refers to the element. Selecting it means the element that refers.
 *
 * @param sitzung the plan
 * @param verweis the place
 */
record Verweiszeile(Plansitzung sitzung, Verweisstelle verweis) implements IAdaptable {

    /** File and line. */
    String ort() {
        return verweis.stelle().dateiname() + ":" + verweis.stelle().zeile();
    }

    /** Whether another line stands for the same reference, though it may be at another place by now. */
    boolean meintDasselbeWie(Verweiszeile andere) {
        return verweis.von().equals(andere.verweis.von())
                && verweis.merkmal().equals(andere.verweis.merkmal())
                && verweis.stelle().zeilentext().equals(andere.verweis.stelle().zeilentext());
    }

    /** The place as a line of text. */
    String alsText() {
        return String.join(
                "\t",
                ort(),
                verweis.titel(),
                verweis.merkmal(),
                verweis.stelle().zeilentext());
    }

    @Override
    public <T> T getAdapter(Class<T> art) {
        return art == Planelementwahl.class ? art.cast(new Planelementwahl(sitzung, verweis.von())) : null;
    }
}
