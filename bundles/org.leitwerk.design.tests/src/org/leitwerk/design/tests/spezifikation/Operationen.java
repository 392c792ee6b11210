package org.leitwerk.design.tests.spezifikation;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** Features named in model operations exist: at the object just created where it is known, else at some class. */
final class Operationen implements Pruefer {

    @Override
    public void pruefe(Pruefumfeld umfeld) {
        Kontextklassen kontext = new Kontextklassen(umfeld);
        for (EObject objekt : umfeld.mit("ModelOperation")) {
            for (EAttribute attribut : Pruefumfeld.attribute(objekt, "FeatureName")) {
                String name = String.valueOf(objekt.eGet(attribut));
                List<EClass> klassen = kontext.von(objekt, attribut.getName());
                boolean da = klassen.isEmpty()
                        ? umfeld.kenntMerkmal(klasse -> klasse.getEStructuralFeature(name) != null)
                        : klassen.stream().allMatch(klasse -> klasse.getEStructuralFeature(name) != null);
                if (!da) {
                    umfeld.melde(objekt, "Unbekanntes Merkmal: " + name);
                } else if (Merkmale.ist(objekt, "CreateInstance")) {
                    passt(umfeld, objekt, name);
                }
            }
        }
    }

    /** Some reference of that name takes objects of the class that is created. */
    private static void passt(Pruefumfeld umfeld, EObject objekt, String verweis) {
        umfeld.klasse(Merkmale.text(objekt, "typeName")).ifPresent(neu -> {
            boolean nimmt = umfeld.kenntMerkmal(klasse -> klasse.getEAllContainments().stream()
                    .anyMatch(enthaltung -> enthaltung.getName().equals(verweis)
                            && enthaltung.getEReferenceType().isSuperTypeOf(neu)));
            if (!nimmt) {
                umfeld.melde(objekt, "Nichts enthält unter " + verweis + " ein " + neu.getName() + ".");
            }
        });
    }
}
