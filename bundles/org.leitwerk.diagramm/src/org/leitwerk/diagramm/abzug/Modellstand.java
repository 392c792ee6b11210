package org.leitwerk.diagramm.abzug;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The model at one moment as lines, one an element, for telling what a step changed. */
final class Modellstand {

    private final Map<EObject, String> zeilen = new IdentityHashMap<>();
    private final List<EObject> reihenfolge = new ArrayList<>();
    private final Modellpfad pfade;

    /** The model below a root as it is now. */
    Modellstand(EObject wurzel) {
        pfade = new Modellpfad(wurzel);
        nimm(wurzel);
        for (Iterator<EObject> alle = wurzel.eAllContents(); alle.hasNext(); ) {
            nimm(alle.next());
        }
    }

    private void nimm(EObject element) {
        reihenfolge.add(element);
        zeilen.put(element, pfade.von(element) + merkmale(element));
    }

    private String merkmale(EObject element) {
        StringBuilder zeile = new StringBuilder();
        for (EStructuralFeature merkmal : element.eClass().getEAllStructuralFeatures()) {
            boolean enthaltung =
                    merkmal instanceof EReference verweis && (verweis.isContainment() || verweis.isContainer());
            if (!enthaltung && element.eIsSet(merkmal)) {
                zeile.append(' ').append(merkmal.getName()).append('=').append(wert(element, merkmal));
            }
        }
        return zeile.toString();
    }

    private String wert(EObject element, EStructuralFeature merkmal) {
        Object wert = element.eGet(merkmal);
        if (!merkmal.isMany()) {
            return einzeln(merkmal, wert);
        }
        StringJoiner liste = new StringJoiner(",", "[", "]");
        ((List<?>) wert).forEach(eines -> liste.add(einzeln(merkmal, eines)));
        return liste.toString();
    }

    private String einzeln(EStructuralFeature merkmal, Object wert) {
        if (wert instanceof EObject ziel && !(merkmal instanceof EAttribute)) {
            return pfade.von(ziel);
        }
        return wert == null || wert instanceof String ? Schreibweise.zitat((String) wert) : wert.toString();
    }

    /** What is different from an earlier moment: gone, then new and changed in the order of the tree. */
    List<String> seit(Modellstand frueher) {
        List<String> unterschiede = new ArrayList<>();
        for (EObject element : frueher.reihenfolge) {
            if (!zeilen.containsKey(element)) {
                unterschiede.add("- " + frueher.pfade.von(element));
            }
        }
        for (EObject element : reihenfolge) {
            String vorher = frueher.zeilen.get(element);
            String jetzt = zeilen.get(element);
            if (vorher == null) {
                unterschiede.add("+ " + jetzt);
            } else if (!vorher.equals(jetzt)) {
                unterschiede.add("~ " + jetzt);
            }
        }
        return unterschiede;
    }
}
