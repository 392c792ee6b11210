package org.leitwerk.steuerung.beschriftung;

import java.util.MissingResourceException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.provider.SteuerungEditPlugin;

/**
 * What users read for a class, a feature, a value or an element. The words stand in {@code plugin.properties} of this
 * bundle.
 */
public final class Beschriftung {

    private Beschriftung() {}

    /**
     * The name of a class as users know it.
     *
     * @param klasse a class of the metamodel
     * @return for example {@code Maßnahme}
     */
    public static String klasse(EClass klasse) {
        return wort("_UI_" + klasse.getName() + "_type", klasse.getName());
    }

    /**
     * The name of a feature as users know it.
     *
     * @param merkmal a feature of the metamodel
     * @return for example {@code Verantwortlich}
     */
    public static String merkmal(EStructuralFeature merkmal) {
        return wort(
                "_UI_" + merkmal.getEContainingClass().getName() + "_" + merkmal.getName() + "_feature",
                merkmal.getName());
    }

    /**
     * The name of an enumeration value as users read it.
     *
     * @param wert a literal of the metamodel
     * @return for example {@code in Umsetzung}; {@code offen} for the literal that means "not stated"
     */
    public static String wert(EEnumLiteral wert) {
        return wort("_UI_" + wert.getEEnum().getName() + "_" + wert.getName() + "_literal", wert.getLiteral());
    }

    /**
     * The name of an enumeration value as users read it.
     *
     * @param typ the enumeration the value belongs to
     * @param wert the Java value
     * @return see {@link #wert(EEnumLiteral)}
     */
    public static String wert(EEnum typ, Enumerator wert) {
        return wert(typ.getEEnumLiteral(wert.getValue()));
    }

    /**
     * The line that stands for an element in trees, lists and diagrams: number and title, else the name, else a summary
     * of its values.
     *
     * @param element an element of a plan
     * @return never empty; without anything to say, the name of the class in angle brackets
     */
    public static String text(EObject element) {
        if (element instanceof Planelement planelement) {
            String titel = vorhanden(planelement.getTitel()) ? planelement.getTitel() : planelement.getName();
            if (vorhanden(planelement.getNummer())) {
                return vorhanden(titel) ? planelement.getNummer() + " " + titel : planelement.getNummer();
            }
            if (vorhanden(titel)) {
                return titel;
            }
        } else {
            String kurzfassung = Kurzfassung.von(element);
            if (!kurzfassung.isEmpty()) {
                return kurzfassung;
            }
        }
        return "<" + klasse(element.eClass()) + ">";
    }

    private static boolean vorhanden(String text) {
        return text != null && !text.isBlank();
    }

    private static String wort(String schluessel, String ersatz) {
        try {
            return SteuerungEditPlugin.INSTANCE.getString(schluessel);
        } catch (MissingResourceException e) {
            // a class of an extended metamodel: its own name is better than a failure
            return ersatz;
        }
    }
}
