package org.leitwerk.design.tests;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Views as services see them: objects with the features {@code target}, {@code targetNode} and children. */
final class Sichtprobe {

    private static final EClass SICHT = klasse();

    private Sichtprobe() {}

    /** A view, or diagram, of an element. */
    static EObject von(EObject element) {
        EObject sicht = EcoreUtil.create(SICHT);
        sicht.eSet(SICHT.getEStructuralFeature("target"), element);
        return sicht;
    }

    /** A view of an element inside another one. */
    static EObject in(EObject behaelter, EObject element) {
        EObject sicht = von(element);
        behaelter.eSet(SICHT.getEStructuralFeature("ownedElement"), sicht);
        return sicht;
    }

    /** The view of a line that ends at the view of an element. */
    static EObject kante(EObject von, EObject nach) {
        EObject kante = von(von);
        kante.eSet(SICHT.getEStructuralFeature("targetNode"), von(nach));
        return kante;
    }

    private static EClass klasse() {
        EPackage paket = EcoreFactory.eINSTANCE.createEPackage();
        paket.setName("probe");
        EClass klasse = EcoreFactory.eINSTANCE.createEClass();
        klasse.setName("Sicht");
        paket.getEClassifiers().add(klasse);
        verweis(klasse, "target", EcorePackage.Literals.EOBJECT, false);
        verweis(klasse, "targetNode", EcorePackage.Literals.EOBJECT, false);
        verweis(klasse, "ownedElement", klasse, true);
        return klasse;
    }

    private static void verweis(EClass klasse, String name, EClass typ, boolean enthaltung) {
        EReference verweis = EcoreFactory.eINSTANCE.createEReference();
        verweis.setName(name);
        verweis.setEType(typ);
        verweis.setContainment(enthaltung);
        klasse.getEStructuralFeatures().add(verweis);
    }
}
