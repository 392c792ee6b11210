package org.leitwerk.diagramm.werkzeug;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.diagramm.ausdruck.Werte;

/** Changes features as Sirius does: adds to many without doubles, turns texts into what the feature holds. */
public final class Modellzugriff {

    private Modellzugriff() {}

    /**
     * Sets a single-valued feature, adds to a many-valued one.
     *
     * @param wert any value; null empties a single value and adds nothing to many
     * @throws RuntimeException when a text does not fit the type of the feature
     */
    public static void setze(EObject element, EStructuralFeature feature, Object wert) {
        if (feature instanceof EReference verweis && verweis.isContainment()) {
            pruefeKreis(element, wert);
        }
        if (feature.isMany()) {
            for (Object eines : List.copyOf(nichtNull(Werte.alle(wert)))) {
                fuegeHinzu(element, feature, eines);
            }
            return;
        }
        Object einer = wert instanceof Collection<?> viele ? erster(viele) : wert;
        if (einer == null) {
            leereWert(element, feature);
            return;
        }
        Object passend = passend(feature, einer);
        if (passend != null) {
            element.eSet(feature, passend);
        }
    }

    /** Nothing may contain itself: EMF does not notice, and every walk through such a model would never end. */
    private static void pruefeKreis(EObject behaelter, Object wert) {
        for (Object eines : Werte.alle(wert)) {
            if (eines instanceof EObject teil && EcoreUtil.isAncestor(teil, behaelter)) {
                throw new IllegalArgumentException("Ein Element kann nicht in sich selbst liegen.");
            }
        }
    }

    private static void leereWert(EObject element, EStructuralFeature feature) {
        if (feature.getEType() instanceof EDataType && feature.getEType().getDefaultValue() != null) {
            // a primitive cannot be null
            element.eUnset(feature);
        } else {
            element.eSet(feature, null);
        }
    }

    @SuppressWarnings("unchecked")
    private static void fuegeHinzu(EObject element, EStructuralFeature feature, Object wert) {
        Object passend = passend(feature, wert);
        List<Object> liste = (List<Object>) element.eGet(feature);
        if (passend != null && !liste.contains(passend)) {
            liste.add(passend);
        }
    }

    /** Takes a value out of a feature; nothing if it is not in it. */
    public static void nimm(EObject element, EStructuralFeature feature, Object wert) {
        if (feature.isMany()) {
            ((List<?>) element.eGet(feature)).remove(wert);
        } else if (element.eGet(feature) == wert) {
            element.eUnset(feature);
        }
    }

    /**
     * The value as the feature holds it.
     *
     * @return null for a literal the enumeration does not have
     * @throws RuntimeException when a text does not fit
     */
    public static Object passend(EStructuralFeature feature, Object wert) {
        if (!(feature.getEType() instanceof EDataType typ) || typ.isInstance(wert)) {
            return wert;
        }
        if (typ instanceof EEnum aufzaehlung) {
            return literal(aufzaehlung, wert.toString());
        }
        return EcoreUtil.createFromString(typ, wert.toString());
    }

    private static Object literal(EEnum aufzaehlung, String text) {
        EEnumLiteral literal = aufzaehlung.getEEnumLiteral(text);
        if (literal == null) {
            literal = aufzaehlung.getEEnumLiteralByLiteral(text);
        }
        return literal == null ? null : literal.getInstance();
    }

    private static Object erster(Collection<?> viele) {
        return viele.isEmpty() ? null : viele.iterator().next();
    }

    private static Collection<?> nichtNull(Collection<?> werte) {
        return werte.stream().filter(java.util.Objects::nonNull).toList();
    }
}
