package org.leitwerk.design;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** Words for elements and values, shared by the services; what is not stated is the empty text. */
final class Worte {

    private static final int KURZER_TITEL = 44;

    private Worte() {}

    /** A text without blanks around it; the empty text for {@code null}. */
    static String text(String wert) {
        return wert == null ? "" : wert.strip();
    }

    /** The title of an element without its number; else its name; else what labels say. */
    static String titel(Planelement element) {
        if (!Plan.da(element)) {
            return "";
        }
        String titel = text(element.getTitel());
        if (titel.isEmpty()) {
            titel = text(element.getName());
        }
        return titel.isEmpty() ? Beschriftung.text(element) : titel;
    }

    /** The name of somebody in a small box: the title, shortened at a word where it is long. */
    public static String kurz(Planelement element) {
        return gekuerzt(titel(element), KURZER_TITEL);
    }

    /**
     * What users read for the value of an enumeration feature.
     *
     * @param merkmal a feature of the element whose type is an enumeration
     * @return for example {@code in Umsetzung}; empty for "not stated"
     */
    static String wert(EObject element, EStructuralFeature merkmal) {
        Enumerator wert = (Enumerator) element.eGet(merkmal);
        return wert == null || wert.getName().equals("OFFEN")
                ? ""
                : Beschriftung.wert((EEnum) merkmal.getEType(), wert);
    }

    /** The text with a capital at its beginning. */
    static String gross(String wort) {
        return wort.isEmpty() ? wort : wort.substring(0, 1).toUpperCase(Locale.GERMAN) + wort.substring(1);
    }

    /** The text, cut at a word with an ellipsis if it is longer than a number of characters. */
    static String gekuerzt(String text, int laenge) {
        if (text.length() <= laenge) {
            return text;
        }
        int ende = text.lastIndexOf(' ', laenge - 1);
        return text.substring(0, ende > laenge / 2 ? ende : laenge - 1).strip() + "…";
    }
}
