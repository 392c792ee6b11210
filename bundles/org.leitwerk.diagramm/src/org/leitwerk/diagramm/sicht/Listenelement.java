package org.leitwerk.diagramm.sicht;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Siriusmetamodell;

/** A line of a list. Edges cannot start or end here. */
public final class Listenelement extends Flaechensicht {

    /** A new line, not yet in the diagram. */
    public Listenelement(Diagramm diagramm, Abbildung abbildung, EObject ziel) {
        super(Siriusmetamodell.das().laufzeitklasse("DNodeListElement"), diagramm, abbildung, ziel);
    }
}
