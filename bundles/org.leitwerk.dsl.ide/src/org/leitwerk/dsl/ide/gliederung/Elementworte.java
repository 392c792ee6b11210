package org.leitwerk.dsl.ide.gliederung;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.modell.Ton;

/** The words with which an element is shown in outline, lists and hints. */
public final class Elementworte {

    private static final String STATUS = "status";

    private Elementworte() {}

    /**
     * Number and title of an element, else its name.
     *
     * @param element an element
     * @return one line, never empty
     */
    public static String titel(Planelement element) {
        return Beschriftung.text(element).replaceAll("\\s+", " ").strip();
    }

    /**
     * The name of an element where the title does not say it already.
     *
     * @param element an element
     * @return may be empty
     */
    public static String zusatz(Planelement element) {
        String name = element.getName();
        return name == null || name.equals(titel(element)) ? "" : name;
    }

    /**
     * Kind and name of an element.
     *
     * @param element an element
     * @return for instance {@code Ziel Z1}; without a name the kind
     */
    public static String artUndName(Planelement element) {
        List<String> worte = new ArrayList<>(List.of(Beschriftung.klasse(element.eClass())));
        if (element.getName() != null) {
            worte.add(element.getName());
        }
        return String.join(" ", worte);
    }

    /**
     * The state of an element as people read it.
     *
     * @param element an element
     * @return for instance {@code in Umsetzung}; empty if it has no state or does not say it
     */
    public static String status(Planelement element) {
        EStructuralFeature merkmal = element.eClass().getEStructuralFeature(STATUS);
        return merkmal != null
                        && merkmal.getEType() instanceof EEnum typ
                        && element.eIsSet(merkmal)
                        && element.eGet(merkmal) instanceof Enumerator wert
                ? Beschriftung.wert(typ, wert)
                : "";
    }

    /**
     * The tone of the state of an element.
     *
     * @param element an element
     * @return {@link Ton#NEUTRAL} if it has no state
     */
    public static Ton ton(Planelement element) {
        EStructuralFeature merkmal = element.eClass().getEStructuralFeature(STATUS);
        return merkmal != null && !merkmal.isMany() && element.eGet(merkmal) instanceof Enumerator wert
                ? Ton.von(wert)
                : Ton.NEUTRAL;
    }
}
