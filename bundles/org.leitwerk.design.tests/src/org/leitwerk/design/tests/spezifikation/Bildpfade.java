package org.leitwerk.design.tests.spezifikation;

import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Spezifikationsort;
import org.leitwerk.steuerung.beschriftung.Symbole;

/** Images named in the specification exist: in the bundle of the icons, or in that of the specification. */
final class Bildpfade implements Pruefer {

    /** A class of each bundle that may hold images; a bundle finds its own files through its own classes. */
    private static final Map<String, Class<?>> BUNDLES =
            Map.of("org.leitwerk.steuerung.edit", Symbole.class, "org.leitwerk.design", Spezifikationsort.class);

    @Override
    public void pruefe(Pruefumfeld umfeld) {
        for (EObject objekt : umfeld.alle()) {
            for (EAttribute attribut : Pruefumfeld.attribute(objekt, "ImagePath")) {
                String pfad = String.valueOf(objekt.eGet(attribut));
                int ende = pfad.indexOf('/', 1);
                Class<?> bundle = ende < 0 ? null : BUNDLES.get(pfad.substring(1, ende));
                if (bundle == null || bundle.getResource(pfad.substring(ende)) == null) {
                    umfeld.melde(objekt, "Bild nicht gefunden: " + pfad);
                }
            }
        }
    }
}
