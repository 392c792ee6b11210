package org.leitwerk.ui.gliederung;

import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.sicht.Auswahlgeber;

/** Tells the other views the element that is selected in the outline. */
final class Knotenwahl {

    private final Auswahlgeber geber = new Auswahlgeber();

    Knotenwahl(Gliederungsbaum baum) {
        baum.viewer()
                .addPostSelectionChangedListener(e -> geber.setSelection(baum.gewaehlter()
                        .filter(knoten -> baum.gliederung().sitzung() != null)
                        .map(knoten -> new StructuredSelection(
                                new Planelementwahl(baum.gliederung().sitzung(), knoten.adresse())))
                        .orElse(StructuredSelection.EMPTY)));
    }

    IPostSelectionProvider geber() {
        return geber;
    }
}
