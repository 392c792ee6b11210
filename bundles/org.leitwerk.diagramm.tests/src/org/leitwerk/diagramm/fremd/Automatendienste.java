package org.leitwerk.diagramm.fremd;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Services of the state machine. */
public final class Automatendienste {

    /** The transitions that lead into a state. */
    public List<EObject> entering(EObject zustand) {
        return EcoreUtil.getRootContainer(zustand).eContents().stream()
                .filter(element -> element.eClass().getName().equals("Transition"))
                .filter(element -> element.eGet(element.eClass().getEStructuralFeature("target")) == zustand)
                .toList();
    }
}
