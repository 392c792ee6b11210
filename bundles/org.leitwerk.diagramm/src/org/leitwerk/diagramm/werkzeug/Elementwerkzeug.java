package org.leitwerk.diagramm.werkzeug;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Werkzeug;

/** Tools on one element: the generic tool, double click, making another diagram. */
final class Elementwerkzeug {

    private final Werkzeugumgebung rahmen;

    Elementwerkzeug(Werkzeugumgebung rahmen) {
        this.rahmen = rahmen;
    }

    Vorhaben plane(Werkzeug werkzeug, Sichtobjekt wo) {
        EObject element = wo.ziel();
        Umgebung fest = rahmen.auf(element)
                .mit("element", element)
                .mit("elementView", wo)
                .mit("container", element)
                .mit("containerView", wo);
        Umgebung mitElement = rahmen.setze(fest, werkzeug, "element", "element", element);
        Umgebung ablauf = rahmen.setze(mitElement, werkzeug, "elementView", "elementView", wo);
        return Werkzeugumgebung.vorhaben(werkzeug, fest, ablauf);
    }
}
