package org.leitwerk.diagramm.sicht;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Behaelterabbildung;
import org.leitwerk.diagramm.spezifikation.Siriusmetamodell;

/** A container whose contents are the lines of a list. */
public final class Liste extends Behaeltersicht {

    /** A new list, not yet in the diagram. */
    public Liste(Diagramm diagramm, Behaelterabbildung abbildung, EObject ziel) {
        super(Siriusmetamodell.das().laufzeitklasse("DNodeList"), diagramm, abbildung, ziel);
    }

    @Override
    protected Object merkmal(String name) {
        return name.equals("ownedElements") ? kinder() : super.merkmal(name);
    }
}
