package org.leitwerk.diagramm.spezifikation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Reads features of description objects by name. The classes of a specification are dynamic, so there are no getters; a
 * name that a class does not have reads as empty, as an unset feature would.
 */
public final class Merkmale {

    private Merkmale() {}

    /** The value of a feature by name, {@code null} if it is unset without default or the class does not have it. */
    public static Object wert(EObject objekt, String merkmal) {
        if (objekt == null) {
            return null;
        }
        EStructuralFeature feature = objekt.eClass().getEStructuralFeature(merkmal);
        return feature == null ? null : objekt.eGet(feature);
    }

    /** The text of an attribute, never {@code null}; literals of enumerations read as their name. */
    public static String text(EObject objekt, String merkmal) {
        Object wert = wert(objekt, merkmal);
        return wert == null ? "" : wert.toString();
    }

    /** Whether a boolean attribute is true. */
    public static boolean wahr(EObject objekt, String merkmal) {
        return Boolean.TRUE.equals(wert(objekt, merkmal));
    }

    /** The number in an integer attribute, the given one if there is none. */
    public static int zahl(EObject objekt, String merkmal, int sonst) {
        return wert(objekt, merkmal) instanceof Number zahl ? zahl.intValue() : sonst;
    }

    /** The object in a single-valued reference, {@code null} if there is none or it could not be resolved. */
    public static EObject eins(EObject objekt, String merkmal) {
        return wert(objekt, merkmal) instanceof EObject ziel && !ziel.eIsProxy() ? ziel : null;
    }

    /** The objects in a many-valued reference, without those that could not be resolved. */
    public static List<EObject> alle(EObject objekt, String merkmal) {
        List<EObject> ergebnis = new ArrayList<>();
        if (wert(objekt, merkmal) instanceof List<?> liste) {
            for (Object element : liste) {
                if (element instanceof EObject ziel && !ziel.eIsProxy()) {
                    ergebnis.add(ziel);
                }
            }
        }
        return ergebnis;
    }

    /** Whether an object is an instance of the named class or of a subclass of it; packages are not compared. */
    public static boolean ist(EObject objekt, String klasse) {
        return objekt != null
                && (objekt.eClass().getName().equals(klasse)
                        || objekt.eClass().getEAllSuperTypes().stream()
                                .anyMatch(ober -> ober.getName().equals(klasse)));
    }
}
