package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * The model as it will be: what has changed, laid over the parsed model, which stays as it is. Values of a feature are
 * always a list, empty if the feature is unset or has its default (the first value of an enumeration, false).
 */
final class Zielstand {

    private final Plangrammatik grammatik;
    private final Collection<? extends Resource> plan;
    private final Map<EObject, Map<EStructuralFeature, List<Object>>> neueWerte = new LinkedHashMap<>();
    private final Map<EObject, EObject> neueVaeter = new LinkedHashMap<>();
    private final Map<EObject, EStructuralFeature> neuePlaetze = new LinkedHashMap<>();
    private Verweise verweise;

    /** An unchanged state of the plan that consists of these resources. */
    Zielstand(Plangrammatik grammatik, Collection<? extends Resource> plan) {
        this.grammatik = grammatik;
        this.plan = plan;
    }

    /** All resources of the plan an object belongs to: those of its resource set. */
    static Collection<Resource> plan(EObject objekt) {
        Resource resource = objekt.eResource();
        ResourceSet menge = resource == null ? null : resource.getResourceSet();
        return menge != null ? List.copyOf(menge.getResources()) : resource == null ? List.of() : List.of(resource);
    }

    /** The values of a feature as they are in a model, without any plan. */
    static List<Object> lies(EObject objekt, EStructuralFeature merkmal) {
        if (!objekt.eIsSet(merkmal)) {
            return List.of();
        }
        Object wert = objekt.eGet(merkmal);
        if (merkmal.isMany()) {
            return new ArrayList<>((Collection<?>) wert);
        }
        return wert == null ? List.of() : List.of(wert);
    }

    /** The planned values of a feature. */
    List<Object> werte(EObject objekt, EStructuralFeature merkmal) {
        Map<EStructuralFeature, List<Object>> werte = neueWerte.get(objekt);
        List<Object> neu = werte == null ? null : werte.get(merkmal);
        return neu != null ? neu : lies(objekt, merkmal);
    }

    /** Plans the values of a feature; parts that come into the object leave where they were. */
    void setze(EObject objekt, EStructuralFeature merkmal, List<?> werte) {
        pruefe(objekt, merkmal, werte);
        List<Object> bisher = werte(objekt, merkmal);
        List<Object> neu = new ArrayList<>(werte);
        if (!merkmal.isMany()) {
            neu.removeIf(w -> w.equals(merkmal.getDefaultValue()));
        }
        if (merkmal instanceof EReference r && r.isContainment()) {
            for (Object teil : bisher) {
                if (!neu.contains(teil)) {
                    neueVaeter.put((EObject) teil, null);
                }
            }
            for (Object teil : neu) {
                if (!bisher.contains(teil)) {
                    nimmHeraus((EObject) teil);
                    neueVaeter.put((EObject) teil, objekt);
                    neuePlaetze.put((EObject) teil, merkmal);
                }
            }
        }
        neueWerte.computeIfAbsent(objekt, o -> new LinkedHashMap<>()).put(merkmal, List.copyOf(neu));
        nimmAnhangMit(objekt, merkmal, neu);
    }

    private void pruefe(EObject objekt, EStructuralFeature merkmal, List<?> werte) {
        if (objekt.eClass().getFeatureID(merkmal) < 0) {
            throw new Aenderungsfehler("'" + merkmal.getName() + "' gibt es in " + Benennung.von(objekt) + " nicht.");
        }
        if (!merkmal.isMany() && werte.size() > 1) {
            throw new Aenderungsfehler(
                    "'" + merkmal.getName() + "' nimmt nur einen Wert auf, nicht " + werte.size() + ".");
        }
        for (Object wert : werte) {
            if (!merkmal.getEType().isInstance(wert)) {
                throw new Aenderungsfehler("'" + wert + "' passt nicht zu '" + merkmal.getName() + "'; erwartet wird "
                        + merkmal.getEType().getName() + ".");
            }
        }
    }

    /** Whoever loses what its statement cannot do without loses the rest of the statement. */
    private void nimmAnhangMit(EObject objekt, EStructuralFeature merkmal, List<?> werte) {
        Elementregel regel = grammatik.element(objekt.eClass());
        Satzart art = werte.isEmpty() && regel != null ? regel.satzart(merkmal.getName()) : null;
        if (art == null || art.kind() || art.merkmale().size() == 1) {
            return;
        }
        Set<String> gesetzt = new LinkedHashSet<>();
        for (String name : art.merkmale()) {
            if (!werte(objekt, objekt.eClass().getEStructuralFeature(name)).isEmpty()) {
                gesetzt.add(name);
            }
        }
        if (!gesetzt.isEmpty() && !art.moeglich(gesetzt)) {
            for (String name : gesetzt) {
                neueWerte.get(objekt).put(objekt.eClass().getEStructuralFeature(name), List.of());
            }
        }
    }

    /** Marks a feature whose values stay but whose text may not, such as a reference to something renamed. */
    void beruehre(EObject objekt, EStructuralFeature merkmal) {
        neueWerte
                .computeIfAbsent(objekt, o -> new LinkedHashMap<>())
                .putIfAbsent(merkmal, List.copyOf(werte(objekt, merkmal)));
    }

    /** Takes an object out of where it is planned to be. */
    void nimmHeraus(EObject objekt) {
        EObject vater = vater(objekt);
        if (vater == null) {
            return;
        }
        EStructuralFeature platz = platz(objekt);
        List<Object> rest = new ArrayList<>(werte(vater, platz));
        rest.remove(objekt);
        neueWerte.computeIfAbsent(vater, o -> new LinkedHashMap<>()).put(platz, List.copyOf(rest));
        neueVaeter.put(objekt, null);
    }

    /** The planned container of an object, or null if it has none. */
    EObject vater(EObject objekt) {
        return neueVaeter.containsKey(objekt) ? neueVaeter.get(objekt) : objekt.eContainer();
    }

    /** The feature of the planned container that holds an object. */
    EStructuralFeature platz(EObject objekt) {
        EStructuralFeature neu = neuePlaetze.get(objekt);
        return neu != null ? neu : objekt.eContainingFeature();
    }

    /** Whether an object belongs to the plan in the planned state. */
    boolean lebt(EObject objekt) {
        EObject oben = objekt;
        for (EObject vater = vater(oben); vater != null; vater = vater(oben)) {
            oben = vater;
        }
        return oben.eContainer() == null && oben.eResource() != null;
    }

    /** The planned name of an object, or null. */
    String name(EObject objekt) {
        EStructuralFeature merkmal = Benennung.namensmerkmal(objekt);
        List<Object> werte = merkmal == null ? List.of() : werte(objekt, merkmal);
        return werte.isEmpty() ? null : (String) werte.get(0);
    }

    /** Whether another living object of the plan has this name. */
    boolean vergeben(String name, EObject ausser) {
        for (Resource resource : plan) {
            for (var i = resource.getAllContents(); i.hasNext(); ) {
                EObject anderes = i.next();
                if (anderes != ausser && name.equals(name(anderes)) && lebt(anderes)) {
                    return true;
                }
            }
        }
        return neue().stream().anyMatch(o -> o != ausser && name.equals(name(o)));
    }

    /** Who refers to whom. */
    Verweise verweise() {
        if (verweise == null) {
            verweise = new Verweise(this, plan);
        }
        return verweise;
    }

    /** What the language asks of each class. */
    Plangrammatik grammatik() {
        return grammatik;
    }

    /** The objects with planned values, in the order in which they were first touched. */
    Set<EObject> beruehrte() {
        return neueWerte.keySet();
    }

    /** The features of an object with planned values. */
    Set<EStructuralFeature> beruehrte(EObject objekt) {
        Map<EStructuralFeature, List<Object>> werte = neueWerte.get(objekt);
        return werte == null ? Set.of() : werte.keySet();
    }

    /** The objects that come into the plan from outside. */
    List<EObject> neue() {
        return neueVaeter.entrySet().stream()
                .filter(e -> e.getValue() != null && !istVorhanden(e.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether an object is part of the parsed model, and so has a text. */
    boolean istVorhanden(EObject objekt) {
        Resource resource = objekt.eResource();
        return resource != null && plan.contains(resource);
    }
}
