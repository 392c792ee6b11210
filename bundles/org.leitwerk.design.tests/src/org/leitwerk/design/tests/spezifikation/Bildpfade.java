package org.leitwerk.design.tests.spezifikation;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Images named in the specification exist: in the bundle of the icons, or in that of the specification. */
final class Bildpfade implements Pruefer {

    @Override
    public void pruefe(Pruefumfeld umfeld) {
        for (EObject objekt : umfeld.alle()) {
            for (EAttribute attribut : Pruefumfeld.attribute(objekt, "ImagePath")) {
                String pfad = String.valueOf(objekt.eGet(attribut));
                int ende = pfad.indexOf('/', 1);
                String bundle = ende < 0 ? "" : pfad.substring(1, ende);
                boolean da = bundle.startsWith("org.leitwerk.")
                        && getClass().getClassLoader().getResource(pfad.substring(ende + 1)) != null;
                if (!da) {
                    umfeld.melde(objekt, "Bild nicht gefunden: " + pfad);
                }
            }
        }
    }
}
