package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;

/**
 * The model of a plan as sorted lines, without what only the text decides: in which file and where among its siblings
 * an element stands, and what a new element is called.
 */
final class Modellzeilen {

    private final Collection<String> bekannte;
    private final Map<EObject, String> namen = new IdentityHashMap<>();

    private Modellzeilen(Collection<String> bekannte) {
        this.bekannte = bekannte;
    }

    /**
     * The lines of a plan.
     *
     * @param bekannte names that were there before; others are written as new
     */
    static List<String> von(Collection<? extends Plandatei> dateien, Collection<String> bekannte) {
        Modellzeilen zeilen = new Modellzeilen(bekannte);
        List<String> ergebnis = new ArrayList<>();
        dateien.forEach(datei -> datei.getElemente().forEach(element -> ergebnis.add(zeilen.zeile(element))));
        ergebnis.sort(null);
        return ergebnis;
    }

    private String zeile(EObject objekt) {
        Map<String, String> merkmale = new TreeMap<>();
        for (EStructuralFeature merkmal : objekt.eClass().getEAllStructuralFeatures()) {
            if (!objekt.eIsSet(merkmal) || !Planspur.geschrieben(merkmal)) {
                continue;
            }
            List<String> werte = new ArrayList<>();
            for (Object wert : Planspur.lies(objekt, merkmal)) {
                werte.add(wert(merkmal, wert));
            }
            boolean teile = merkmal instanceof EReference verweis && verweis.isContainment();
            if (teile) {
                werte.sort(null);
            }
            if (!werte.isEmpty() && !merkmal.getName().equals("name")) {
                merkmale.put(merkmal.getName(), werte.toString());
            }
        }
        return objekt.eClass().getName() + " " + name(objekt) + " " + merkmale;
    }

    private String wert(EStructuralFeature merkmal, Object wert) {
        if (!(wert instanceof EObject ziel)) {
            return String.valueOf(wert);
        }
        return ((EReference) merkmal).isContainment() ? zeile(ziel) : name(ziel);
    }

    private String name(EObject objekt) {
        return namen.computeIfAbsent(objekt, o -> {
            if (!(o instanceof Planelement element)) {
                return "";
            }
            return element.getName() != null && bekannte.contains(element.getName()) ? element.getName() : "neu";
        });
    }
}
