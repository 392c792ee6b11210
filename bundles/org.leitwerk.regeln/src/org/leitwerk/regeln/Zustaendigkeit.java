package org.leitwerk.regeln;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Verantwortbar;

/** Who answers for an element. */
public final class Zustaendigkeit {

    private Zustaendigkeit() {}

    /** Whether somebody answers for an element: named at the element itself or at something that contains it. */
    public static boolean geklaert(EObject element) {
        for (EObject ort = element; ort != null; ort = ort.eContainer()) {
            if (ort instanceof Verantwortbar stelle
                    && (stelle.getFederfuehrend() != null
                            || !stelle.getVerantwortlich().isEmpty())) {
                return true;
            }
        }
        return false;
    }
}
