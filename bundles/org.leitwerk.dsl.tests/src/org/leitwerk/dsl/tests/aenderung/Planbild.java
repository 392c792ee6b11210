package org.leitwerk.dsl.tests.aenderung;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.Planelement;

/** A model as text, one line an object, so that two models can be compared and the difference is seen. */
final class Planbild {

    private Planbild() {}

    /** Some roots with all they contain. */
    static String von(Collection<? extends EObject> wurzeln) {
        StringBuilder bild = new StringBuilder();
        wurzeln.forEach(wurzel -> schreibe(wurzel, "", "", bild));
        return bild.toString();
    }

    private static void schreibe(EObject objekt, String platz, String einzug, StringBuilder bild) {
        bild.append(einzug).append(platz).append(objekt.eClass().getName());
        for (EStructuralFeature merkmal : objekt.eClass().getEAllStructuralFeatures()) {
            boolean teil = merkmal instanceof EReference verweis && verweis.isContainment();
            if (!teil && objekt.eIsSet(merkmal)) {
                bild.append(' ').append(merkmal.getName()).append('=');
                werte(objekt, merkmal).forEach(w -> bild.append(wert(w)).append('|'));
            }
        }
        bild.append('\n');
        for (EReference merkmal : objekt.eClass().getEAllContainments()) {
            werte(objekt, merkmal)
                    .forEach(teil -> schreibe((EObject) teil, merkmal.getName() + ": ", einzug + "  ", bild));
        }
    }

    private static Collection<?> werte(EObject objekt, EStructuralFeature merkmal) {
        Object wert = objekt.eGet(merkmal);
        return merkmal.isMany() ? (Collection<?>) wert : wert == null ? List.of() : List.of(wert);
    }

    private static String wert(Object wert) {
        if (wert instanceof Planelement ziel) {
            return ziel.eIsProxy() ? "?" : "@" + ziel.getName();
        }
        return wert instanceof EObject ? "?" : String.valueOf(wert).replace("\n", "\\n");
    }
}
