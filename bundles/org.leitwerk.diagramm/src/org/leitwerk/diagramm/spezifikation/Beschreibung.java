package org.leitwerk.diagramm.spezifikation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * A part of a specification under a name of ours. There is exactly one facade for a description object of a
 * specification, so facades may be compared by identity. What a facade does not offer stays readable through
 * {@link #beschreibung()} and {@link Merkmale}.
 */
public abstract class Beschreibung {

    private final Spezifikation spezifikation;
    private final EObject objekt;

    Beschreibung(Spezifikation spezifikation, EObject objekt) {
        this.spezifikation = spezifikation;
        this.objekt = objekt;
    }

    /** The description object itself, of one of Sirius' description classes. */
    public EObject beschreibung() {
        return objekt;
    }

    /** The specification this is a part of. */
    public Spezifikation spezifikation() {
        return spezifikation;
    }

    /** The technical name, never {@code null}. */
    public String name() {
        return text("name");
    }

    /** The text for people: the label, translated if it is a {@code %key}, otherwise the name. */
    public String beschriftung() {
        String label = text("label");
        return label.isEmpty() ? name() : spezifikation.uebersetzt(label);
    }

    /** Where this stands in the file, readable, such as {@code Viewpoint V/DiagramDescription D/Layer Grund}. */
    public String pfad() {
        return Beschreibungspfad.von(objekt);
    }

    /** The text of an attribute, never {@code null}. */
    protected String text(String merkmal) {
        return Merkmale.text(objekt, merkmal);
    }

    /** Whether a boolean attribute is true. */
    protected boolean wahr(String merkmal) {
        return Merkmale.wahr(objekt, merkmal);
    }

    /** The facades of the objects in a reference that are of the given kind. */
    protected <T extends Beschreibung> List<T> alle(String merkmal, Class<T> art) {
        return spezifikation.fassaden(Merkmale.alle(objekt, merkmal), art);
    }

    /** The facade of the object in a single-valued reference, {@code null} if there is none of the given kind. */
    protected <T extends Beschreibung> T eins(String merkmal, Class<T> art) {
        return spezifikation.fassade(Merkmale.eins(objekt, merkmal), art);
    }

    @Override
    public String toString() {
        return objekt.eClass().getName() + " " + name();
    }
}
