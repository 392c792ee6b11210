package org.leitwerk.diagramm.ausdruck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * What the value of an expression means where a condition, a text, a number or elements are expected. The conversions
 * are Sirius' own, also where they surprise.
 */
public final class Werte {

    private Werte() {}

    /**
     * A condition: null, FALSE and the text "false" in any case are false, everything else is true (0, "", "nein" too).
     */
    public static boolean wahr(Object wert) {
        if (wert instanceof Boolean wahrheit) {
            return wahrheit;
        }
        return wert != null && !"false".equalsIgnoreCase(wert.toString());
    }

    /** A text: null is empty, everything else as Java prints it (a list as {@code [a, b]}). */
    public static String text(Object wert) {
        return wert == null ? "" : String.valueOf(wert);
    }

    /** A whole number; null where the value is none (a text that is not one, a decimal number, nothing). */
    public static Integer ganzzahl(Object wert) {
        if (wert instanceof Integer zahl) {
            return zahl;
        }
        try {
            return wert == null ? null : Integer.valueOf(wert.toString());
        } catch (NumberFormatException keineZahl) {
            return null;
        }
    }

    /** The one element; null for anything else, a list too. */
    public static EObject objekt(Object wert) {
        return wert instanceof EObject objekt ? objekt : null;
    }

    /** The elements, each once, in order; what is not an element is left out. */
    public static Collection<EObject> objekte(Object wert) {
        if (wert instanceof EObject objekt) {
            return List.of(objekt);
        }
        Collection<EObject> objekte = new LinkedHashSet<>();
        for (Object eines : alle(wert)) {
            if (eines instanceof EObject objekt) {
                objekte.add(objekt);
            }
        }
        return objekte;
    }

    /** All values: those of a list or array, the value itself, none for null. */
    public static Collection<?> alle(Object wert) {
        if (wert == null) {
            return List.of();
        }
        if (wert instanceof Collection<?> viele) {
            return viele;
        }
        if (wert instanceof Object[] feld) {
            return List.of(feld);
        }
        if (wert instanceof Iterable<?> folge) {
            List<Object> viele = new ArrayList<>();
            folge.forEach(viele::add);
            return viele;
        }
        return List.of(wert);
    }
}
