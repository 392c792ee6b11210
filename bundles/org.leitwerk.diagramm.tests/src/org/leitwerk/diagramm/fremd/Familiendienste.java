package org.leitwerk.diagramm.fremd;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Services of the family tree. */
public final class Familiendienste {

    /** Mother and father, as far as known. */
    public List<EObject> eltern(EObject person) {
        List<EObject> eltern = new ArrayList<>();
        for (String merkmal : new String[] {"mutter", "vater"}) {
            Object wert = person.eGet(person.eClass().getEStructuralFeature(merkmal));
            if (wert != null) {
                eltern.add((EObject) wert);
            }
        }
        return eltern;
    }
}
