package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Detached copies of what a tool created, so that taking the tool back does not touch them. Elements of the plan a tool
 * put into something new are not copied; they are named as {@link #umzuege()}.
 */
final class Neubau {

    /**
     * A containment of something new that holds elements of the plan.
     *
     * @param neues the copy
     * @param merkmal its containment
     * @param werte all it holds: copies and elements of the plan, in order
     */
    record Umzug(EObject neues, EStructuralFeature merkmal, List<Object> werte) {}

    private final Planspur spur;
    private final Map<EObject, EObject> kopien = new IdentityHashMap<>();
    private final List<EObject> benannte = new ArrayList<>();
    private final List<Umzug> umzuege = new ArrayList<>();

    /** Copies everything new; call it before the tool is taken back. */
    Neubau(Planspur spur) {
        this.spur = spur;
        for (Planspur.Wertwechsel wechsel : spur.wechsel()) {
            if (wechsel.merkmal() instanceof EReference verweis && verweis.isContainment()) {
                wechsel.werte().stream().filter(spur::neu).forEach(neues -> kopiere((EObject) neues));
            }
        }
        List.copyOf(kopien.keySet()).forEach(this::verweise);
    }

    private EObject kopiere(EObject original) {
        EObject kopie = EcoreUtil.create(original.eClass());
        kopien.put(original, kopie);
        benannte.add(kopie);
        for (EStructuralFeature merkmal : original.eClass().getEAllStructuralFeatures()) {
            if (!Planspur.geschrieben(merkmal) || !original.eIsSet(merkmal)) {
                continue;
            }
            if (!(merkmal instanceof EReference verweis)) {
                setze(kopie, merkmal, Planspur.lies(original, merkmal));
            } else if (verweis.isContainment()) {
                kopiereTeile(original, kopie, verweis);
            }
        }
        return kopie;
    }

    private void kopiereTeile(EObject original, EObject kopie, EReference merkmal) {
        List<Object> eigene = new ArrayList<>();
        List<Object> alle = new ArrayList<>();
        for (Object teil : Planspur.lies(original, merkmal)) {
            if (spur.neu(teil)) {
                EObject teilkopie = kopiere((EObject) teil);
                eigene.add(teilkopie);
                alle.add(teilkopie);
            } else {
                alle.add(teil);
            }
        }
        setze(kopie, merkmal, eigene);
        if (alle.size() > eigene.size()) {
            umzuege.add(new Umzug(kopie, merkmal, alle));
        }
    }

    private void verweise(EObject original) {
        for (EReference verweis : original.eClass().getEAllReferences()) {
            if (!verweis.isContainment() && Planspur.geschrieben(verweis) && original.eIsSet(verweis)) {
                List<Object> ziele = new ArrayList<>();
                for (Object ziel : Planspur.lies(original, verweis)) {
                    if (spur.neu(ziel)) {
                        ziele.add(kopien.get(ziel));
                    } else if (spur.alt(ziel) && !spur.weg(ziel)) {
                        ziele.add(ziel);
                    }
                }
                setze(kopien.get(original), verweis, ziele);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void setze(EObject kopie, EStructuralFeature merkmal, List<Object> werte) {
        if (merkmal.isMany()) {
            ((List<Object>) kopie.eGet(merkmal)).addAll(werte);
        } else if (!werte.isEmpty()) {
            kopie.eSet(merkmal, werte.get(0));
        }
    }

    /** The copy of something new, anything else itself. */
    Object fuer(Object wert) {
        EObject kopie = wert instanceof EObject objekt ? kopien.get(objekt) : null;
        return kopie == null ? wert : kopie;
    }

    /** All copies, containers before their contents. */
    List<EObject> kopien() {
        return benannte;
    }

    /** Where elements of the plan went into something new. */
    List<Umzug> umzuege() {
        return umzuege;
    }
}
