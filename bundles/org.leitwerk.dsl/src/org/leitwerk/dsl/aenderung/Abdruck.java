package org.leitwerk.dsl.aenderung;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Describes all that an object holds, so that two objects of two models can be compared: equal text, equal content. */
@Singleton
final class Abdruck {

    @Inject
    private Zielnamen namen;

    /** The content of an object with all its parts. */
    String von(EObject objekt) {
        StringBuilder text = new StringBuilder();
        schreibe(objekt, text);
        return text.toString();
    }

    /** The content of one feature. */
    String von(EObject objekt, EStructuralFeature merkmal) {
        StringBuilder text = new StringBuilder();
        schreibe(objekt, merkmal, text);
        return text.toString();
    }

    private void schreibe(EObject objekt, StringBuilder text) {
        text.append(objekt.eClass().getName()).append('(');
        for (EStructuralFeature merkmal : objekt.eClass().getEAllStructuralFeatures()) {
            schreibe(objekt, merkmal, text);
        }
        text.append(')');
    }

    private void schreibe(EObject objekt, EStructuralFeature merkmal, StringBuilder text) {
        List<Object> werte = merkmal.isDerived() || merkmal.isTransient() ? List.of() : Zielstand.lies(objekt, merkmal);
        if (werte.isEmpty()) {
            return;
        }
        text.append(merkmal.getName());
        for (Object wert : werte) {
            text.append('=');
            if (!(merkmal instanceof EReference verweis)) {
                text.append('\'').append(wert).append('\'');
            } else if (verweis.isContainment()) {
                schreibe((EObject) wert, text);
            } else {
                text.append('@').append(namen.name((EObject) wert, objekt));
            }
        }
        text.append(' ');
    }
}
