package org.leitwerk.dsl.ide.kurzinfo;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.modell.Modelldokumentation;

/** The documentation of the model as Markdown: what a class, a feature, a value means. */
public final class Modelltext {

    private Modelltext() {}

    /**
     * A class.
     *
     * @param klasse a class of the model
     * @return its German name and documentation
     */
    public static String klasse(EClass klasse) {
        return mitKopf(Beschriftung.klasse(klasse), Modelldokumentation.von(klasse));
    }

    /**
     * A feature.
     *
     * @param merkmal a feature of the model
     * @return its German name and documentation
     */
    public static String merkmal(EStructuralFeature merkmal) {
        return mitKopf(Beschriftung.merkmal(merkmal), Modelldokumentation.von(merkmal));
    }

    /**
     * A value of an enumeration.
     *
     * @param wert a literal of the model
     * @return its German name, its documentation, and what the enumeration is about
     */
    public static String wert(EEnumLiteral wert) {
        String eigene = Modelldokumentation.von(wert);
        String gesamt = Modelldokumentation.von(wert.getEEnum());
        return mitKopf(Beschriftung.wert(wert), eigene.isEmpty() ? gesamt : eigene);
    }

    /**
     * What kind of value a feature has.
     *
     * @param merkmal a feature of the model
     * @return a few words, such as {@code Verantwortlich}; never empty
     */
    public static String art(EStructuralFeature merkmal) {
        return Beschriftung.merkmal(merkmal);
    }

    private static String mitKopf(String kopf, String text) {
        return "**" + Markdown.zeile(kopf) + "**" + (text.isEmpty() ? "" : "\n\n" + text);
    }
}
