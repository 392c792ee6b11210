package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds which object of a changed model is which of the model as it was read: by name wherever it is now, else among
 * the parts of the same whole by equal content, by title, by likeness, and at last by position.
 */
final class Zuordnung {

    private final Abdruck abdruck;
    private final Map<EObject, EObject> gelesene = new HashMap<>();
    private final Map<EObject, EObject> geaenderte = new HashMap<>();

    Zuordnung(Abdruck abdruck, EObject gelesen, EObject geaendert) {
        this.abdruck = abdruck;
        ordneZu(gelesen, geaendert);
        Map<String, EObject> nachName = new HashMap<>();
        for (TreeIterator<EObject> i = gelesen.eAllContents(); i.hasNext(); ) {
            EObject objekt = i.next();
            nachName.putIfAbsent(Objects.toString(Benennung.name(objekt)), objekt);
        }
        for (TreeIterator<EObject> i = geaendert.eAllContents(); i.hasNext(); ) {
            EObject objekt = i.next();
            EObject gleichnamiges = Benennung.name(objekt) == null ? null : nachName.get(Benennung.name(objekt));
            if (gleichnamiges != null
                    && gleichnamiges.eClass() == objekt.eClass()
                    && !geaenderte.containsKey(gleichnamiges)) {
                ordneZu(gleichnamiges, objekt);
            }
        }
        ordneTeileZu(gelesen, geaendert);
    }

    /** The object as it was read for one of the changed model, or null if it is new. */
    EObject gelesenes(EObject geaendertes) {
        return gelesene.get(geaendertes);
    }

    private void ordneZu(EObject gelesenes, EObject geaendertes) {
        gelesene.put(geaendertes, gelesenes);
        geaenderte.put(gelesenes, geaendertes);
    }

    private void ordneTeileZu(EObject gelesenes, EObject geaendertes) {
        for (EReference merkmal : geaendertes.eClass().getEAllContainments()) {
            List<EObject> alt = freie(gelesenes, merkmal, geaenderte);
            List<EObject> neu = freie(geaendertes, merkmal, gelesene);
            if (!alt.isEmpty() && !neu.isEmpty()) {
                Map<EObject, String> inhalt = new HashMap<>();
                paare(alt, neu, (a, n) -> inhalt.computeIfAbsent(a, abdruck::von)
                        .equals(inhalt.computeIfAbsent(n, abdruck::von)));
                paare(alt, neu, (a, n) -> a.eClass() == n.eClass() && titel(a) != null && titel(a).equals(titel(n)));
                paare(alt, neu, (a, n) -> a.eClass() == n.eClass() && aehnlich(a, n));
                paare(alt, neu, (a, n) -> a.eClass() == n.eClass());
            }
        }
        for (EObject teil : geaendertes.eContents()) {
            EObject partner = gelesene.get(teil);
            if (partner != null) {
                ordneTeileZu(partner, teil);
            }
        }
        // elements inside a new object can still be old ones: they are found by name, and so are their parts
        for (EObject teil : geaendertes.eContents()) {
            if (!gelesene.containsKey(teil)) {
                ordneInnenZu(teil);
            }
        }
    }

    private void ordneInnenZu(EObject neues) {
        for (EObject teil : neues.eContents()) {
            EObject partner = gelesene.get(teil);
            if (partner != null) {
                ordneTeileZu(partner, teil);
            } else {
                ordneInnenZu(teil);
            }
        }
    }

    private void paare(List<EObject> alt, List<EObject> neu, BiPredicate<EObject, EObject> gleich) {
        int[] partner = Folgenabgleich.partner(alt, neu, gleich);
        for (int j = neu.size() - 1; j >= 0; j--) {
            if (partner[j] >= 0) {
                ordneZu(alt.get(partner[j]), neu.get(j));
                alt.remove(partner[j]);
                neu.remove(j);
            }
        }
    }

    private static List<EObject> freie(EObject objekt, EReference merkmal, Map<EObject, EObject> vergeben) {
        List<EObject> freie = new ArrayList<>();
        if (objekt.eClass().getFeatureID(merkmal) >= 0) {
            for (Object teil : Zielstand.lies(objekt, merkmal)) {
                if (!vergeben.containsKey(teil)) {
                    freie.add((EObject) teil);
                }
            }
        }
        return freie;
    }

    private static Object titel(EObject objekt) {
        EStructuralFeature titel = objekt.eClass().getEStructuralFeature("titel");
        return titel == null ? null : objekt.eGet(titel);
    }

    private boolean aehnlich(EObject a, EObject b) {
        int gleiche = 0;
        int gesetzte = 0;
        for (EStructuralFeature merkmal : a.eClass().getEAllStructuralFeatures()) {
            String inhalt = abdruck.von(a, merkmal);
            if (!inhalt.isEmpty() || b.eIsSet(merkmal)) {
                gesetzte++;
                gleiche += inhalt.equals(abdruck.von(b, merkmal)) ? 1 : 0;
            }
        }
        return gleiche * 2 >= gesetzte;
    }
}
