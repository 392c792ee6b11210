package org.leitwerk.diagramm.spezifikation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A section of the palette. */
public final class Werkzeugabschnitt extends Beschreibung {

    Werkzeugabschnitt(Spezifikation spezifikation, EObject objekt) {
        super(spezifikation, objekt);
    }

    /** The tools written in the section. */
    public List<Werkzeug> werkzeuge() {
        return alle("ownedTools", Werkzeug.class);
    }

    /** The tools of other sections that this one shows too. */
    public List<Werkzeug> wiederverwendete() {
        return alle("reusedTools", Werkzeug.class);
    }

    /** The sections inside. */
    public List<Werkzeugabschnitt> unterabschnitte() {
        return alle("subSections", Werkzeugabschnitt.class);
    }

    /** The description objects of the additions to tool groups. */
    public List<EObject> gruppenerweiterungen() {
        return Merkmale.alle(beschreibung(), "groupExtensions");
    }

    /** Path of the icon in the notation of the specification, empty for none. */
    public String symbolpfad() {
        return text("icon");
    }
}
