package org.leitwerk.dsl.aenderung;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Gives a feature its value; for a list the whole list.
 *
 * @param objekt the object to change
 * @param merkmal its feature: attribute, cross reference or containment
 * @param werte the values afterwards; none leaves the feature unset, more than one only for a list
 */
public record Setzen(EObject objekt, EStructuralFeature merkmal, List<?> werte) implements Operation {

    /** Copies the list, so that later changes by the caller have no effect. */
    public Setzen {
        Objects.requireNonNull(objekt, "objekt");
        Objects.requireNonNull(merkmal, "merkmal");
        werte = List.copyOf(werte);
    }

    /**
     * Gives a feature its value.
     *
     * @param objekt the object to change
     * @param merkmal its feature
     * @param wert the value, a collection for a list, or null to leave the feature unset
     */
    public static Setzen auf(EObject objekt, EStructuralFeature merkmal, Object wert) {
        if (wert instanceof Collection<?> liste) {
            return new Setzen(objekt, merkmal, List.copyOf(liste));
        }
        return new Setzen(objekt, merkmal, wert == null ? List.of() : List.of(wert));
    }

    @Override
    public void plane(Zielstand stand) {
        stand.setze(objekt, merkmal, werte);
    }
}
