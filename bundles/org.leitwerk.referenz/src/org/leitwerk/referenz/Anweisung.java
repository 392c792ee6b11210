package org.leitwerk.referenz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ParserRule;

/**
 * A statement of the language.
 *
 * @param eigner the class whose features it sets; a super type for statements that several elements share
 * @param syntax see {@link Syntaxtext}
 * @param merkmale the features of the owner it sets, in the order of the text
 */
record Anweisung(EClass eigner, String syntax, List<EStructuralFeature> merkmale) {

    /** From a fragment of the grammar. */
    static Anweisung von(ParserRule fragment) {
        EClass eigner = (EClass) fragment.getType().getClassifier();
        return new Anweisung(
                eigner, Syntaxtext.von(fragment.getAlternatives()), merkmale(eigner, fragment.getAlternatives()));
    }

    /** The features that a piece of the grammar sets at an object of the class. */
    static List<EStructuralFeature> merkmale(EClass klasse, AbstractElement element) {
        Set<EStructuralFeature> merkmale = new LinkedHashSet<>();
        List<Assignment> zuweisungen = new ArrayList<>(EcoreUtil2.eAllOfType(element, Assignment.class));
        for (Assignment zuweisung : zuweisungen) {
            EStructuralFeature merkmal = klasse.getEStructuralFeature(zuweisung.getFeature());
            if (merkmal != null) {
                merkmale.add(merkmal);
            }
        }
        return List.copyOf(merkmale);
    }
}
