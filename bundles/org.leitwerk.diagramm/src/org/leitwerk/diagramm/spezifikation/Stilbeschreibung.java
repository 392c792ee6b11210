package org.leitwerk.diagramm.spezifikation;

import org.eclipse.emf.ecore.EObject;

/** How views look: a class of style with fixed values, colours and expressions. */
public final class Stilbeschreibung extends Beschreibung {

    Stilbeschreibung(Spezifikation spezifikation, EObject objekt) {
        super(spezifikation, objekt);
    }

    /** Name of the description class, such as {@code SquareDescription}. */
    public String klasse() {
        return beschreibung().eClass().getName();
    }

    /** An attribute as text, empty if it is unset or not known to this class of style. */
    public String attribut(String merkmal) {
        return text(merkmal);
    }

    /** Expression of the label; nodes and containers show their name if none is written, edges nothing. */
    public String beschriftungsausdruck() {
        Object ausdruck = Merkmale.wert(beschreibung(), "labelExpression");
        boolean flaeche = Merkmale.ist(beschreibung(), "LabelStyleDescription");
        return ausdruck == null ? (flaeche ? "feature:name" : "") : ausdruck.toString();
    }

    /** The label at the start, in the middle, at the end of an edge; {@code null} if there is none. */
    public Stilbeschreibung kantentext(String merkmal) {
        return eins(merkmal, Stilbeschreibung.class);
    }
}
