package org.leitwerk.diagramm.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.FeatureChange;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.diagramm.werkzeug.Aenderung;

/**
 * What a tool did to the model of a plan, read off before it is taken back: the new values of the changed elements,
 * what is new, what is gone.
 */
public final class Planspur {

    /**
     * A changed feature of an element that was there before.
     *
     * @param element the element
     * @param merkmal its feature
     * @param werte the values afterwards
     */
    record Wertwechsel(EObject element, EStructuralFeature merkmal, List<Object> werte) {}

    private final List<Wertwechsel> wechsel = new ArrayList<>();
    private final Set<EObject> vorher;
    private final Set<EObject> nachher;
    private final List<EObject> reihenfolge;

    private Planspur(List<EObject> reihenfolge, Set<EObject> vorher, Set<EObject> nachher) {
        this.reihenfolge = reihenfolge;
        this.vorher = vorher;
        this.nachher = nachher;
    }

    /** All objects of a plan, in the order of files and texts. */
    static List<EObject> alle(Collection<Resource> dateien) {
        List<EObject> alle = new ArrayList<>();
        for (Resource datei : dateien) {
            datei.getAllContents().forEachRemaining(alle::add);
        }
        return alle;
    }

    /**
     * Reads off what happened.
     *
     * @param vorher all objects before, in order
     * @param dateien the plan as it is after the tool
     * @param aenderung what was recorded
     */
    static Planspur von(List<EObject> vorher, Collection<Resource> dateien, Aenderung aenderung) {
        Planspur spur = new Planspur(vorher, menge(vorher), menge(alle(dateien)));
        Map<EObject, List<EStructuralFeature>> geaendert = new LinkedHashMap<>();
        for (Map.Entry<EObject, ? extends List<FeatureChange>> eintrag :
                aenderung.beschreibung().getObjectChanges()) {
            List<EStructuralFeature> merkmale = new ArrayList<>();
            eintrag.getValue().forEach(einer -> merkmale.add(einer.getFeature()));
            geaendert.put(eintrag.getKey(), merkmale);
        }
        for (EObject element : vorher) {
            if (spur.nachher.contains(element) && geaendert.containsKey(element)) {
                for (EStructuralFeature merkmal : element.eClass().getEAllStructuralFeatures()) {
                    if (geaendert.get(element).contains(merkmal) && geschrieben(merkmal)) {
                        spur.wechsel.add(new Wertwechsel(element, merkmal, lies(element, merkmal)));
                    }
                }
            }
        }
        return spur;
    }

    private static Set<EObject> menge(Collection<EObject> objekte) {
        Set<EObject> menge = Collections.newSetFromMap(new IdentityHashMap<>(objekte.size() * 2));
        menge.addAll(objekte);
        return menge;
    }

    /**
     * Whether a feature has a text of its own.
     *
     * @param merkmal a feature of an element
     */
    public static boolean geschrieben(EStructuralFeature merkmal) {
        return !merkmal.isDerived()
                && !merkmal.isTransient()
                && !merkmal.isVolatile()
                && !(merkmal instanceof EReference verweis && verweis.isContainer());
    }

    /**
     * The values of a feature.
     *
     * @param element the element
     * @param merkmal its feature, single or many-valued
     * @return a copy of the values in order, none if the feature is unset
     */
    public static List<Object> lies(EObject element, EStructuralFeature merkmal) {
        if (!element.eIsSet(merkmal)) {
            return List.of();
        }
        Object wert = element.eGet(merkmal);
        if (wert instanceof Collection<?> viele) {
            return new ArrayList<>(viele);
        }
        return wert == null ? List.of() : List.of(wert);
    }

    /** The changed features, in the order of the plan. */
    List<Wertwechsel> wechsel() {
        return wechsel;
    }

    /** Whether an object came into the plan. */
    boolean neu(Object objekt) {
        return objekt instanceof EObject element && !vorher.contains(element) && nachher.contains(element);
    }

    /** Whether an object was in the plan before. */
    boolean alt(Object objekt) {
        return objekt instanceof EObject element && vorher.contains(element);
    }

    /** Whether an object left the plan. */
    boolean weg(Object objekt) {
        return objekt instanceof EObject element && vorher.contains(element) && !nachher.contains(element);
    }

    /** What left the plan, without what went with its container; call it when all is taken back. */
    List<EObject> weggefallene() {
        return reihenfolge.stream()
                .filter(element -> weg(element) && !weg(element.eContainer()))
                .toList();
    }
}
