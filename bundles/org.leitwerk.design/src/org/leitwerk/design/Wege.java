package org.leitwerk.design;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Plandatei;

/** Ways from views to elements, and from one picture to another. */
public final class Wege {

    /**
     * The file on which the pictures of the whole plan stand: the one with the head of the plan, else the first one.
     */
    public Plandatei hauptdatei(EObject stelle) {
        return Plan.hauptdatei(stelle);
    }

    /** The element a view shows. */
    public EObject gezeigtes(EObject sicht) {
        return Sichten.element(sicht);
    }

    /** The element at the target end of the view of a line. */
    public EObject kantenende(EObject kante) {
        return Sichten.kantenziel(kante);
    }

    /** The element shown by what contains a view. */
    public EObject gezeigterBehaelter(EObject sicht) {
        return sicht.eContainer() == null ? sicht : Sichten.element(sicht.eContainer());
    }
}
