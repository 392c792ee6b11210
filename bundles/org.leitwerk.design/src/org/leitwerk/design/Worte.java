package org.leitwerk.design;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** Words for values, shared by the services; what is not stated is the empty text. */
public final class Worte {

    private Worte() {}

    /** A text without blanks around it; the empty text for {@code null}. */
    public static String text(String wert) {
        return wert == null ? "" : wert.strip();
    }

    /**
     * What users read for the value of an enumeration feature.
     *
     * @param merkmal a feature of the element whose type is an enumeration
     * @return for example {@code in Umsetzung}; empty for "not stated"
     */
    public static String wert(EObject element, EStructuralFeature merkmal) {
        Enumerator wert = (Enumerator) element.eGet(merkmal);
        return wert == null || wert.getName().equals("OFFEN")
                ? ""
                : Beschriftung.wert((EEnum) merkmal.getEType(), wert);
    }
}
