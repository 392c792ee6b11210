package org.leitwerk.dsl.aenderung;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.SteuerungPackage;

/** What an object is called in the text of a plan and in messages. */
final class Benennung {

    private Benennung() {}

    /** The feature that holds an object's name in the plan, or null if its class has none. */
    static EStructuralFeature namensmerkmal(EObject objekt) {
        EStructuralFeature name = SteuerungPackage.Literals.PLANELEMENT__NAME;
        return name.getEContainingClass().isInstance(objekt) ? name : null;
    }

    /** The name in the plan, or null if the object has none. */
    static String name(EObject objekt) {
        EStructuralFeature merkmal = namensmerkmal(objekt);
        return merkmal == null ? null : (String) objekt.eGet(merkmal);
    }

    /**
     * The object as a message names it, such as "Ziel 'A2'"; capital at the start of a sentence or not, the class
     * always is.
     */
    static String von(EObject objekt) {
        String klasse = objekt.eClass().getName();
        EStructuralFeature titel = objekt.eClass().getEStructuralFeature("titel");
        String name = name(objekt);
        if (name == null && titel != null) {
            name = (String) objekt.eGet(titel);
        }
        return name == null ? klasse : klasse + " '" + name + "'";
    }
}
