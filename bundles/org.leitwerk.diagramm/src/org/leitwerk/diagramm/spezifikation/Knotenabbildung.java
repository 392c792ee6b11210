package org.leitwerk.diagramm.spezifikation;

import org.eclipse.emf.ecore.EObject;

/** A mapping of nodes, of nodes on a border, or of the entries of a list. */
public final class Knotenabbildung extends Flaechenabbildung {

    Knotenabbildung(Spezifikation spezifikation, EObject objekt) {
        super(spezifikation, objekt);
    }

    /** Whether its views stand on the border of another view. */
    public boolean amRand() {
        return beschreibung().eContainingFeature() != null
                && beschreibung().eContainingFeature().getName().equals("borderedNodeMappings");
    }
}
