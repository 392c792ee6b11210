package org.leitwerk.design;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.SteuerungPackage;

/**
 * What a view of a diagram stands for. Services get views as plain objects and read them by the names of their
 * features, so that they know neither Sirius nor Leitwerk's own runtime.
 */
final class Sichten {

    private Sichten() {}

    /**
     * The element a view shows.
     *
     * @param stelle a view, a diagram or a model element
     * @return the element; the object itself if it is no view
     */
    static EObject element(EObject stelle) {
        EObject ziel = verweis(stelle, "target");
        return ziel == null ? stelle : ziel;
    }

    /** The element at the target end of the view of an edge; {@code null} if the object is no such view. */
    static EObject kantenziel(EObject stelle) {
        EObject ende = verweis(stelle, "targetNode");
        return ende == null ? null : element(ende);
    }

    /** An object that stands in the plan: the element itself or, for a view of something else, the diagram's target. */
    static EObject planstelle(EObject stelle) {
        EObject ort = stelle;
        while (ort != null) {
            EObject element = element(ort);
            if (element.eClass().getEPackage() == SteuerungPackage.eINSTANCE) {
                return element;
            }
            ort = ort.eContainer();
        }
        return stelle;
    }

    private static EObject verweis(EObject stelle, String name) {
        if (stelle.eClass().getEPackage() == SteuerungPackage.eINSTANCE) {
            return null;
        }
        EStructuralFeature merkmal = stelle.eClass().getEStructuralFeature(name);
        return merkmal != null && stelle.eGet(merkmal) instanceof EObject ziel ? ziel : null;
    }
}
