package org.leitwerk.regeln;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The live list of a many-valued feature. */
final class Werteliste {

    private Werteliste() {}

    // The reflective API of EMF promises an EList for every many-valued feature, but cannot say so in its type.
    @SuppressWarnings("unchecked")
    static EList<Object> von(EObject objekt, EStructuralFeature merkmal) {
        return (EList<Object>) objekt.eGet(merkmal);
    }
}
