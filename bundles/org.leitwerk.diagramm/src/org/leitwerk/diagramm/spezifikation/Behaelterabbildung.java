package org.leitwerk.diagramm.spezifikation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A mapping of views that contain others. */
public final class Behaelterabbildung extends Flaechenabbildung {

    Behaelterabbildung(Spezifikation spezifikation, EObject objekt) {
        super(spezifikation, objekt);
    }

    /** How the contents of a container are shown. */
    public enum Darstellung {
        /** Placed freely. */
        FreeForm,
        /** Lines of a list. */
        List,
        /** Compartments side by side. */
        HorizontalStack,
        /** Compartments one below the other. */
        VerticalStack
    }

    /** The mappings of the nodes inside: own ones, then reused ones. */
    public List<Knotenabbildung> knotenabbildungen() {
        return eigeneUndWiederverwendete("subNodeMappings", "reusedNodeMappings", Knotenabbildung.class);
    }

    /** The mappings of the containers inside: own ones, then reused ones. */
    public List<Behaelterabbildung> behaelterabbildungen() {
        return eigeneUndWiederverwendete("subContainerMappings", "reusedContainerMappings", Behaelterabbildung.class);
    }

    /** How the contents are shown. */
    public Darstellung darstellung() {
        return Darstellung.valueOf(text("childrenPresentation"));
    }

    /** Whether the contents are compartments beside or below each other. */
    public boolean istStapel() {
        return darstellung() == Darstellung.HorizontalStack || darstellung() == Darstellung.VerticalStack;
    }

    /** Whether the contents are lines of a list. */
    public boolean istListe() {
        return darstellung() == Darstellung.List;
    }
}
