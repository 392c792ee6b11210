package org.leitwerk.design.tests.spezifikation;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** Class names are qualified, known, and declared by a metamodel of their diagram; what is created is concrete. */
final class Klassennamen implements Pruefer {

    @Override
    public void pruefe(Pruefumfeld umfeld) {
        for (EObject objekt : umfeld.alle()) {
            for (EAttribute attribut : Pruefumfeld.attribute(objekt, "TypeName")) {
                String name = String.valueOf(objekt.eGet(attribut));
                if (!name.contains("::") && !name.contains(".")) {
                    umfeld.melde(objekt, "Klasse ohne Paket: " + name + ".");
                } else if (umfeld.klasse(name).isEmpty()) {
                    umfeld.melde(objekt, "Unbekannte Klasse: " + name + ".");
                } else if (Merkmale.ist(objekt, "CreateInstance")
                        && umfeld.klasse(name).get().isAbstract()) {
                    umfeld.melde(objekt, "Abstrakte Klasse kann nicht angelegt werden: " + name + ".");
                } else if (!erklaert(
                        objekt, umfeld.klasse(name).get().getEPackage().getNsURI())) {
                    umfeld.melde(objekt, "Das Diagramm nennt das Metamodell nicht, aus dem " + name + " stammt.");
                }
            }
        }
    }

    private static boolean erklaert(EObject objekt, String nsUri) {
        EObject diagramm = Pruefumfeld.innerhalb(objekt, "DiagramDescription");
        return diagramm == null
                || Merkmale.wert(diagramm, "metamodel") instanceof List<?> pakete
                        && pakete.stream()
                                .anyMatch(paket -> String.valueOf(paket).contains(nsUri)
                                        || paket instanceof EPackage p
                                                && p.getNsURI() != null
                                                && p.getNsURI().equals(nsUri));
    }
}
