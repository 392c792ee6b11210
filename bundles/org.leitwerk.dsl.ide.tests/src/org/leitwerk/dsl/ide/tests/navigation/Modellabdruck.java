package org.leitwerk.dsl.ide.tests.navigation;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;

/** The content of a plan as text, whatever the order and the files of its top elements. */
final class Modellabdruck {

    private Modellabdruck() {}

    static List<String> von(Stand stand) {
        return stand.inhalte().stream()
                .flatMap(inhalt -> inhalt.getElemente().stream())
                .map(Modellabdruck::abdruck)
                .sorted()
                .toList();
    }

    private static String abdruck(EObject objekt) {
        StringBuilder text = new StringBuilder(objekt.eClass().getName()).append('(');
        for (EStructuralFeature merkmal : objekt.eClass().getEAllStructuralFeatures()) {
            if (objekt.eIsSet(merkmal)) {
                Object wert = objekt.eGet(merkmal);
                List<?> werte = wert instanceof List<?> liste ? liste : List.of(wert);
                text.append(merkmal.getName())
                        .append('=')
                        .append(werte.stream().map(w -> wert(merkmal, w)).collect(Collectors.joining(",")))
                        .append(';');
            }
        }
        return text.append(')').toString();
    }

    private static String wert(EStructuralFeature merkmal, Object wert) {
        if (!(wert instanceof EObject objekt)) {
            return String.valueOf(wert);
        }
        return merkmal instanceof EReference verweis && verweis.isContainment()
                ? abdruck(objekt)
                : objekt instanceof Planelement element ? String.valueOf(element.getName()) : "?";
    }
}
