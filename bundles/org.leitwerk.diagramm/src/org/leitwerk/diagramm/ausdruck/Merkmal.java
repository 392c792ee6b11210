package org.leitwerk.diagramm.ausdruck;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * {@code feature:name}: the value of a feature of the element, or one of EMF's own relations (eContainer, eContents …).
 */
final class Merkmal extends Ausdruck {

    static final String PRAEFIX = "feature:";

    private final String name;

    Merkmal(String text) {
        super(text);
        // a blank belongs to the name: Sirius does not find "feature: name" either
        name = text.substring(PRAEFIX.length());
    }

    @Override
    public Object wert(Umgebung umgebung) {
        Object self = umgebung.self();
        if (self == null) {
            return null;
        }
        if (!(self instanceof EObject element)) {
            throw new Ausdrucksfehler("„" + text() + "“ braucht ein Modellelement.");
        }
        return lies(element, name);
    }

    /**
     * Reads a feature or one of EMF's relations.
     *
     * @throws Ausdrucksfehler when the class has no such feature
     */
    static Object lies(EObject element, String name) {
        EStructuralFeature merkmal = element.eClass().getEStructuralFeature(name);
        if (merkmal != null) {
            return element.eGet(merkmal);
        }
        return switch (name) {
            case "eContainer" -> element.eContainer();
            case "eContents" -> element.eContents();
            case "eAllContents" -> alleInhalte(element);
            case "eClass" -> element.eClass();
            case "eCrossReferences" -> element.eCrossReferences();
            default ->
                throw new Ausdrucksfehler(
                        "Die Klasse „" + element.eClass().getName() + "“ hat kein Merkmal „" + name + "“.");
        };
    }

    /** Everything below the element, in the order of the tree. */
    static List<EObject> alleInhalte(EObject element) {
        List<EObject> alle = new ArrayList<>();
        element.eAllContents().forEachRemaining(alle::add);
        return alle;
    }
}
