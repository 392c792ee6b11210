package org.leitwerk.diagramm.plan;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.dsl.ide.arbeit.Stand;

/**
 * Carries views over to the objects of a text that was parsed anew: by the element's name, and if it was renamed by its
 * place. What is found nowhere keeps its old object and disappears with the next refresh.
 */
final class Nachfuehrung {

    /** Where an element was: its name, and its container's name with its place there. */
    private record Spur(String name, String behaelter, String merkmal, int stelle) {}

    private final Map<EObject, Spur> spuren = new IdentityHashMap<>();

    /** Remembers where the elements of all views are. */
    void merke(Diagramm diagramm, Stand stand) {
        spuren.clear();
        diagramm.fuerAlle(sicht -> {
            if (sicht.ziel() != null) {
                spuren.computeIfAbsent(sicht.ziel(), Nachfuehrung::spur);
            }
        });
    }

    private static Spur spur(EObject element) {
        EObject behaelter = element.eContainer();
        if (behaelter == null) {
            return new Spur(Elementname.von(element), null, null, -1);
        }
        EReference merkmal = element.eContainmentFeature();
        int stelle = merkmal.isMany() ? ((List<?>) behaelter.eGet(merkmal)).indexOf(element) : -1;
        return new Spur(Elementname.von(element), Elementname.von(behaelter), merkmal.getName(), stelle);
    }

    /** Carries all views over whose elements are no longer in the plan. */
    void fuehreNach(Diagramm diagramm, EObject neuesZiel, Stand stand) {
        diagramm.setZiel(neuesZiel);
        Elementsuche suche = new Elementsuche(stand);
        Set<EObject> gebunden = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<EObject, EObject> neue = new IdentityHashMap<>();
        List<Sicht> alle = diagramm.alle();
        for (Sicht sicht : alle) {
            EObject alt = sicht.ziel();
            if (alt == null || suche.lebt(alt)) {
                gebunden.add(alt);
            } else if (!neue.containsKey(alt)) {
                EObject neu = passend(suche.mitName(spuren.containsKey(alt) ? spuren.get(alt).name() : ""), alt);
                neue.put(alt, neu);
                gebunden.add(neu);
            }
        }
        for (Sicht sicht : alle) {
            EObject alt = sicht.ziel();
            if (alt != null && neue.containsKey(alt) && neue.get(alt) == null) {
                EObject amPlatz = passend(amPlatz(suche, spuren.get(alt)), alt);
                if (amPlatz != null && gebunden.add(amPlatz)) {
                    neue.put(alt, amPlatz);
                }
            }
        }
        for (Sicht sicht : alle) {
            EObject neu = sicht.ziel() == null ? null : neue.get(sicht.ziel());
            if (neu != null) {
                diagramm.binde(sicht, neu);
            }
        }
    }

    private static EObject passend(EObject kandidat, EObject alt) {
        return kandidat != null && kandidat.eClass() == alt.eClass() ? kandidat : null;
    }

    private static EObject amPlatz(Elementsuche suche, Spur spur) {
        EObject behaelter = spur == null || spur.behaelter() == null ? null : suche.mitName(spur.behaelter());
        EStructuralFeature merkmal =
                behaelter == null ? null : behaelter.eClass().getEStructuralFeature(spur.merkmal());
        if (merkmal == null) {
            return null;
        }
        Object wert = behaelter.eGet(merkmal);
        if (wert instanceof List<?> liste) {
            return spur.stelle() < liste.size() && spur.stelle() >= 0 ? (EObject) liste.get(spur.stelle()) : null;
        }
        return (EObject) wert;
    }
}
