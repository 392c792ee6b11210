package org.leitwerk.dsl.aenderung;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.steuerung.SteuerungPackage;

/**
 * Makes small detached copies of what is to be written, in the planned state. Targets of references are stand-ins that have nothing but the
 * name, so that neither scope nor resource is needed.
 */
@Singleton
final class Abbild {

    @Inject
    private Zielnamen namen;

    /** A copy of a part of a statement with all it contains. */
    EObject teil(EObject objekt, Zielstand stand) {
        EObject kopie = EcoreUtil.create(objekt.eClass());
        for (EStructuralFeature merkmal : objekt.eClass().getEAllStructuralFeatures()) {
            setze(kopie, merkmal, stand.werte(objekt, merkmal), objekt, stand);
        }
        return kopie;
    }

    /** A copy of an element that has nothing but these values, and a name if it has none of its own. */
    EObject element(EObject objekt, Map<String, ? extends Collection<?>> werte, Zielstand stand) {
        EObject kopie = EcoreUtil.create(objekt.eClass());
        werte.forEach((name, w) -> setze(kopie, objekt.eClass().getEStructuralFeature(name), w, objekt, stand));
        EStructuralFeature name = Benennung.namensmerkmal(kopie);
        if (name != null && !werte.containsKey(name.getName())) {
            kopie.eSet(name, "x");
        }
        return kopie;
    }

    private void setze(EObject kopie, EStructuralFeature merkmal, Collection<?> werte, EObject von, Zielstand stand) {
        if (werte.isEmpty()) {
            return;
        }
        List<Object> neu = new ArrayList<>();
        for (Object wert : werte) {
            if (merkmal instanceof EReference verweis) {
                neu.add(verweis.isContainment() ? teil((EObject) wert, stand) : platzhalter(verweis, (EObject) wert, von, stand));
            } else {
                neu.add(wert);
            }
        }
        if (merkmal.isMany()) {
            @SuppressWarnings("unchecked")
            EList<Object> liste = (EList<Object>) kopie.eGet(merkmal);
            liste.addAll(new BasicEList<>(neu));
        } else {
            kopie.eSet(merkmal, neu.get(0));
        }
    }

    private EObject platzhalter(EReference verweis, EObject ziel, EObject von, Zielstand stand) {
        return stellvertreter(verweis, ziel, zielname(ziel, von, stand), von);
    }

    /** A detached object with nothing but the name of a target, to stand for it in a reference. */
    EObject stellvertreter(EReference verweis, EObject ziel, String name, EObject von) {
        if (name == null) {
            throw new Aenderungsfehler(Benennung.von(ziel) + " hat keinen Namen; deshalb kann " + Benennung.von(von)
                + " nicht darauf verweisen. Bitte zuerst einen Namen geben.");
        }
        EObject stellvertreter = EcoreUtil.create(ziel.eIsProxy() ? konkret(verweis.getEReferenceType()) : ziel.eClass());
        stellvertreter.eSet(Benennung.namensmerkmal(stellvertreter), name);
        return stellvertreter;
    }

    /** The name by which a target will be referred to; of one that was never found what stands in the text. Null if it has none. */
    String zielname(EObject ziel, EObject von, Zielstand stand) {
        return ziel.eIsProxy() ? namen.name(ziel, von) : stand.name(ziel);
    }

    private static EClass konkret(EClass typ) {
        if (!typ.isAbstract()) {
            return typ;
        }
        for (EClassifier klasse : SteuerungPackage.eINSTANCE.getEClassifiers()) {
            if (klasse instanceof EClass k && !k.isAbstract() && typ.isSuperTypeOf(k)) {
                return k;
            }
        }
        throw new IllegalStateException(typ.getName() + " has no concrete class");
    }
}
