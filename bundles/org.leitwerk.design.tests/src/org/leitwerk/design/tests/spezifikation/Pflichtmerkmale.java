package org.leitwerk.design.tests.spezifikation;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Everything the description metamodel requires is written: colours, variables, operations, names. */
final class Pflichtmerkmale implements Pruefer {

    /** Required by the metamodel, but always filled by Sirius itself. */
    private static final Set<String> GEFUELLT = Set.of("systemColorsPalette", "windowImagePath");

    @Override
    public void pruefe(Pruefumfeld umfeld) {
        for (EObject objekt : umfeld.alle()) {
            for (EStructuralFeature merkmal : objekt.eClass().getEAllStructuralFeatures()) {
                if (merkmal.isRequired()
                        && !merkmal.isDerived()
                        && !GEFUELLT.contains(merkmal.getName())
                        && leer(objekt.eGet(merkmal))) {
                    umfeld.melde(
                            objekt,
                            "Pflichtangabe fehlt: " + merkmal.getName() + " an "
                                    + objekt.eClass().getName() + ".");
                }
            }
        }
    }

    private static boolean leer(Object wert) {
        return wert == null
                || wert instanceof List<?> liste && liste.isEmpty()
                || wert instanceof String text && text.isBlank();
    }
}
