package org.leitwerk.diagramm.spezifikation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A layer: mappings, tools and style customisations that are shown and hidden together. */
public final class Ebene extends Beschreibung {

    Ebene(Spezifikation spezifikation, EObject objekt) {
        super(spezifikation, objekt);
    }

    /** Whether this is an additional layer and not the default one. */
    public boolean istZusatz() {
        return Merkmale.ist(beschreibung(), "AdditionalLayer");
    }

    /** Whether a person may switch the layer off. */
    public boolean waehlbar() {
        return istZusatz() && wahr("optional");
    }

    /** Whether a new diagram shows the layer. */
    public boolean vonAnfangAktiv() {
        return !waehlbar() || wahr("activeByDefault");
    }

    /**
     * Whether the layer has nothing but tools or decorations: Sirius calls it transient and does not keep with the
     * diagram whether it is on.
     */
    public boolean voruebergehend() {
        return istZusatz()
                && abbildungen().isEmpty()
                && Merkmale.alle(beschreibung(), "reusedMappings").isEmpty()
                && Merkmale.eins(beschreibung(), "customization") == null;
    }

    /** The mappings of the layer: nodes, containers, edges, edge imports, then those it reuses of other layers. */
    public List<Abbildung> abbildungen() {
        return Abbildung.aller(this);
    }

    /** The palette sections of the layer. */
    public List<Werkzeugabschnitt> werkzeugabschnitte() {
        return alle("toolSections", Werkzeugabschnitt.class);
    }

    /** The description objects of the layer's style customisations. */
    public List<EObject> anpassungen() {
        return Merkmale.alle(Merkmale.eins(beschreibung(), "customization"), "vsmElementCustomizations");
    }
}
