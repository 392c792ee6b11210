package org.leitwerk.regeln;

import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One step of a {@link Korrektur}, as data: an editor turns it into a text edit, a tool may apply it to the model
 * directly.
 */
public sealed interface Aenderung {

    /** Object that is changed. */
    EObject objekt();

    /** Feature of the object that is changed. */
    EStructuralFeature merkmal();

    /** Applies the step to the model. */
    void ausfuehren();

    /**
     * Gives a single-valued feature a value.
     *
     * @param objekt object to change
     * @param merkmal single-valued feature
     * @param wert new value, {@code null} to clear it
     */
    record Setzen(EObject objekt, EStructuralFeature merkmal, Object wert) implements Aenderung {
        /** Checks the parts. */
        public Setzen {
            Objects.requireNonNull(objekt, "objekt");
            Objects.requireNonNull(merkmal, "merkmal");
            if (merkmal.isMany()) {
                throw new IllegalArgumentException(merkmal.getName() + " ist mehrwertig");
            }
        }

        @Override
        public void ausfuehren() {
            if (wert == null) {
                objekt.eUnset(merkmal);
            } else {
                objekt.eSet(merkmal, wert);
            }
        }
    }

    /**
     * Inserts a value into a many-valued feature.
     *
     * @param objekt object to change
     * @param merkmal many-valued feature
     * @param stelle index of the new value, -1 for the end
     * @param wert value to insert; a new object must not be contained anywhere yet
     */
    record Einfuegen(EObject objekt, EStructuralFeature merkmal, int stelle, Object wert) implements Aenderung {
        /** Checks the parts. */
        public Einfuegen {
            Objects.requireNonNull(objekt, "objekt");
            Objects.requireNonNull(merkmal, "merkmal");
            Objects.requireNonNull(wert, "wert");
            if (!merkmal.isMany()) {
                throw new IllegalArgumentException(merkmal.getName() + " ist einwertig");
            }
        }

        @Override
        public void ausfuehren() {
            EList<Object> werte = Werteliste.von(objekt, merkmal);
            if (stelle < 0 || stelle > werte.size()) {
                werte.add(wert);
            } else {
                werte.add(stelle, wert);
            }
        }
    }

    /**
     * Removes a value from a many-valued feature.
     *
     * @param objekt object to change
     * @param merkmal many-valued feature
     * @param wert value to remove
     */
    record Entfernen(EObject objekt, EStructuralFeature merkmal, Object wert) implements Aenderung {
        /** Checks the parts. */
        public Entfernen {
            Objects.requireNonNull(objekt, "objekt");
            Objects.requireNonNull(merkmal, "merkmal");
            Objects.requireNonNull(wert, "wert");
            if (!merkmal.isMany()) {
                throw new IllegalArgumentException(merkmal.getName() + " ist einwertig");
            }
        }

        @Override
        public void ausfuehren() {
            Werteliste.von(objekt, merkmal).remove(wert);
        }
    }
}
