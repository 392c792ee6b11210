package org.leitwerk.diagramm.werkzeug;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Whether an element is of a class as specifications name classes: {@code package::Class}, {@code package.Class} or
 * {@code Class}; {@code EObject} without a package is every class.
 */
public final class Klassenname {

    private Klassenname() {}

    /** Whether an element is an instance of the named class or of one below it; never for an empty name. */
    public static boolean passt(EObject element, String name) {
        if (name.equals("EObject")) {
            return true;
        }
        String[] teile = name.strip().split("::|\\.");
        String klasse = teile[teile.length - 1];
        String paket = teile.length > 1 ? teile[teile.length - 2] : null;
        if (klasse.isEmpty()) {
            return false;
        }
        EClass eigene = element.eClass();
        return heisst(eigene, paket, klasse)
                || eigene.getEAllSuperTypes().stream().anyMatch(ober -> heisst(ober, paket, klasse));
    }

    private static boolean heisst(EClass klasse, String paket, String name) {
        return name.equals(klasse.getName())
                && (paket == null
                        || klasse.getEPackage() != null
                                && paket.equals(klasse.getEPackage().getName()));
    }
}
