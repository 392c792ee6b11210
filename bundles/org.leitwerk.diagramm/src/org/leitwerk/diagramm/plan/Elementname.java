package org.leitwerk.diagramm.plan;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Planelement;

/**
 * Names of model objects that stay the same over edits elsewhere in the file: the element's own name, for what has none
 * that of the next named container and the way from there. Without the file, so that moving text does not matter.
 */
public final class Elementname {

    private Elementname() {}

    /** The name of an object, without blanks. */
    public static String von(EObject objekt) {
        StringBuilder weg = new StringBuilder();
        EObject stelle = objekt;
        while (stelle != null) {
            if (stelle instanceof Planelement element
                    && element.getName() != null
                    && !element.getName().isBlank()) {
                return element.getName() + weg;
            }
            EObject oben = stelle.eContainer();
            if (oben == null) {
                return wurzel(stelle) + weg;
            }
            weg.insert(0, "/" + glied(oben, stelle));
            stelle = oben;
        }
        return weg.toString();
    }

    private static String wurzel(EObject stelle) {
        String datei = stelle.eResource() == null || stelle.eResource().getURI() == null
                ? ""
                : stelle.eResource().getURI().lastSegment();
        return datei.replaceAll("\\s", "_");
    }

    private static String glied(EObject oben, EObject stelle) {
        String merkmal = stelle.eContainmentFeature().getName();
        if (!stelle.eContainmentFeature().isMany()) {
            return merkmal;
        }
        int nummer = ((java.util.List<?>) oben.eGet(stelle.eContainmentFeature())).indexOf(stelle);
        return merkmal + "." + nummer;
    }
}
