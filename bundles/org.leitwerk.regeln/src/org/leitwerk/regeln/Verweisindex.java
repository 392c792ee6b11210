package org.leitwerk.regeln;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Who refers to whom, read backwards. Built once over all references that are written in the plan (not derived, not
 * containment).
 */
final class Verweisindex {

    /**
     * A reference in the model.
     *
     * @param von the object that refers
     * @param merkmal the reference it uses
     */
    record Verweis(EObject von, EReference merkmal) {}

    private final Map<EObject, List<Verweis>> eingehend = new IdentityHashMap<>();
    private final Map<EClass, List<EReference>> merkmale = new IdentityHashMap<>();

    Verweisindex(List<EObject> objekte) {
        for (EObject objekt : objekte) {
            for (EReference merkmal : merkmale.computeIfAbsent(objekt.eClass(), Verweisindex::geschriebene)) {
                if (objekt.eIsSet(merkmal)) {
                    nimmAuf(objekt, merkmal);
                }
            }
        }
    }

    List<Verweis> auf(EObject ziel) {
        return eingehend.getOrDefault(ziel, List.of());
    }

    private void nimmAuf(EObject objekt, EReference merkmal) {
        if (merkmal.isMany()) {
            for (Object ziel : Werteliste.von(objekt, merkmal)) {
                nimmAuf(objekt, merkmal, ziel);
            }
        } else {
            nimmAuf(objekt, merkmal, objekt.eGet(merkmal));
        }
    }

    private void nimmAuf(EObject objekt, EReference merkmal, Object ziel) {
        if (ziel instanceof EObject bekannt && !bekannt.eIsProxy()) {
            eingehend.computeIfAbsent(bekannt, neu -> new ArrayList<>(2)).add(new Verweis(objekt, merkmal));
        }
    }

    private static List<EReference> geschriebene(EClass klasse) {
        List<EReference> ergebnis = new ArrayList<>();
        for (EStructuralFeature merkmal : klasse.getEAllStructuralFeatures()) {
            if (merkmal instanceof EReference verweis
                    && !verweis.isContainment()
                    && !verweis.isContainer()
                    && !verweis.isDerived()
                    && !verweis.isTransient()) {
                ergebnis.add(verweis);
            }
        }
        return ergebnis;
    }
}
