package org.leitwerk.diagramm.spezifikation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Names the place of a description object in its file so that a person finds it in any editor. */
final class Beschreibungspfad {

    private Beschreibungspfad() {}

    /** Class and name of each object from the outermost to the given one; unnamed ones with their feature. */
    static String von(EObject objekt) {
        Deque<String> teile = new ArrayDeque<>();
        for (EObject stufe = objekt; stufe != null; stufe = stufe.eContainer()) {
            teile.addFirst(teil(stufe));
        }
        return String.join("/", teile);
    }

    private static String teil(EObject stufe) {
        String name = Merkmale.text(stufe, "name");
        if (!name.isEmpty()) {
            return stufe.eClass().getName() + " „" + name + "“";
        }
        if (stufe.eContainer() == null || stufe.eContainingFeature() == null) {
            return stufe.eClass().getName();
        }
        String merkmal = stufe.eContainingFeature().getName();
        Object geschwister = stufe.eContainer().eGet(stufe.eContainingFeature());
        return geschwister instanceof List<?> liste && liste.size() > 1
                ? merkmal + "[" + (liste.indexOf(stufe) + 1) + "]"
                : merkmal;
    }
}
