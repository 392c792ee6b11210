package org.leitwerk.diagramm.abzug;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.leitwerk.diagramm.sicht.Sicht;

/**
 * Views that a tool put into the model by mistake (a reconnection tool's {@code otherEnd} is a view): Sirius takes them
 * out when it deletes the view.
 */
final class Fremdverweise {

    private Fremdverweise() {}

    /** Takes views out of a model that are no longer in their diagram. */
    static void raeumeAuf(EObject wurzel) {
        raeume(wurzel);
        for (Iterator<EObject> alle = wurzel.eAllContents(); alle.hasNext(); ) {
            raeume(alle.next());
        }
    }

    private static void raeume(EObject element) {
        for (EReference verweis : element.eClass().getEAllReferences()) {
            if (!verweis.isContainment() && verweis.isChangeable() && element.eIsSet(verweis)) {
                Object wert = element.eGet(verweis, false);
                if (wert instanceof List<?> liste) {
                    for (Object ziel : new ArrayList<>(liste)) {
                        if (tot(ziel)) {
                            liste.remove(ziel);
                        }
                    }
                } else if (tot(wert)) {
                    element.eUnset(verweis);
                }
            }
        }
    }

    private static boolean tot(Object ziel) {
        return ziel instanceof Sicht sicht && !sicht.imDiagramm();
    }
}
