package org.leitwerk.diagramm.spezifikation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A viewpoint: diagrams that belong together, and the Java classes whose methods their expressions call. */
public final class Gesichtspunkt extends Beschreibung {

    Gesichtspunkt(Spezifikation spezifikation, EObject objekt) {
        super(spezifikation, objekt);
    }

    /** The diagrams in the order of the file. */
    public List<Diagrammart> diagrammarten() {
        return alle("ownedRepresentations", Diagrammart.class);
    }

    /** Fully qualified names of the classes with the services, in the order of the file. */
    public List<String> dienstklassen() {
        List<String> ergebnis = new ArrayList<>();
        for (EObject erweiterung : Merkmale.alle(beschreibung(), "ownedJavaExtensions")) {
            ergebnis.add(Merkmale.text(erweiterung, "qualifiedClassName"));
        }
        return ergebnis;
    }

    /** The validation rules that hold for all diagrams of the viewpoint. */
    public List<Regelbeschreibung> regeln() {
        return Regelbeschreibung.aus(spezifikation(), Merkmale.eins(beschreibung(), "validationSet"));
    }
}
