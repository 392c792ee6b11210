package org.leitwerk.dsl.aenderung;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.steuerung.SteuerungPackage;

/**
 * Detached objects that have nothing but a name, to stand for the target of a reference in a model that does not hold
 * the target.
 */
final class Stellvertreter {

    private Stellvertreter() {}

    /**
     * An object that stands for a target.
     *
     * @param verweis the reference
     * @param ziel the target; it may be one that was never found
     * @param name the name by which the target is referred to
     * @param von who refers
     * @throws Aenderungsfehler if there is no name
     */
    static EObject fuer(EReference verweis, EObject ziel, String name, EObject von) {
        if (name == null) {
            throw new Aenderungsfehler(Benennung.von(ziel) + " hat keinen Namen; deshalb kann " + Benennung.von(von)
                    + " nicht darauf verweisen. Bitte zuerst einen Namen geben.");
        }
        EObject stellvertreter =
                EcoreUtil.create(ziel.eIsProxy() ? konkret(verweis.getEReferenceType()) : ziel.eClass());
        stellvertreter.eSet(Benennung.namensmerkmal(stellvertreter), name);
        return stellvertreter;
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
