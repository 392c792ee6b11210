package org.leitwerk.diagramm.fremd;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Services of the network. */
public final class Netzdienste {

    /** The machines that the services of a machine need. */
    public Set<EObject> brauchtRechner(EObject rechner) {
        Set<EObject> ergebnis = new LinkedHashSet<>();
        for (EObject dienst : rechner.eContents()) {
            for (Object gebraucht : (List<?>) dienst.eGet(dienst.eClass().getEStructuralFeature("braucht"))) {
                ergebnis.add(((EObject) gebraucht).eContainer());
            }
        }
        return ergebnis;
    }

    /** Whether two elements are different. */
    public boolean nicht(EObject eines, EObject anderes) {
        return eines != anderes;
    }
}
