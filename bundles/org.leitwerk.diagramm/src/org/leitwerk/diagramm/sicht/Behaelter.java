package org.leitwerk.diagramm.sicht;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Behaelterabbildung;
import org.leitwerk.diagramm.spezifikation.Siriusmetamodell;

/** A container whose contents are nodes and containers, placed freely or stacked. */
public final class Behaelter extends Behaeltersicht {

    /** A new container, not yet in the diagram. */
    public Behaelter(Diagramm diagramm, Behaelterabbildung abbildung, EObject ziel) {
        super(Siriusmetamodell.das().laufzeitklasse("DNodeContainer"), diagramm, abbildung, ziel);
    }

    /** How the contents are shown. */
    public Behaelterabbildung.Darstellung anordnung() {
        return ((Behaelterabbildung) abbildung()).darstellung();
    }

    @Override
    protected Object merkmal(String name) {
        return switch (name) {
            case "ownedDiagramElements" -> kinder();
            case "childrenPresentation" -> anordnung().name();
            default -> super.merkmal(name);
        };
    }
}
