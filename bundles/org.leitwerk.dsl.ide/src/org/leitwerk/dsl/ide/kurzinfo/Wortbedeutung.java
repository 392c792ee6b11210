package org.leitwerk.dsl.ide.kurzinfo;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/** What a keyword of the language is about in the model. */
public final class Wortbedeutung {

    private Wortbedeutung() {}

    /**
     * The feature a keyword announces: {@code gewicht} that of the number behind it, {@code leitet} that of the
     * references.
     *
     * @param wort a keyword of the grammar that is no value
     * @param klasse the class of the object in whose text it stands; null if it is not known
     * @return the feature; null for a keyword with which an element begins, a brace and the like
     */
    public static EStructuralFeature merkmal(Keyword wort, EClass klasse) {
        Assignment zuweisung = EcoreUtil2.getContainerOfType(wort, Assignment.class);
        if (zuweisung == null) {
            zuweisung = danach(wort);
        }
        ParserRule regel = GrammarUtil.containingParserRule(wort);
        if (zuweisung == null || regel == null) {
            return null;
        }
        EClassifier typ = regel.getType().getClassifier();
        EStructuralFeature merkmal = klasse == null ? null : klasse.getEStructuralFeature(zuweisung.getFeature());
        return merkmal != null || !(typ instanceof EClass eigene)
                ? merkmal
                : eigene.getEStructuralFeature(zuweisung.getFeature());
    }

    /** The first value behind a keyword in the same part of the grammar. */
    private static Assignment danach(Keyword wort) {
        EObject teil = wort;
        while (teil.eContainer() instanceof AbstractElement um) {
            if (um instanceof Group gruppe) {
                List<AbstractElement> teile = gruppe.getElements();
                List<AbstractElement> danach = teile.subList(teile.indexOf(teil) + 1, teile.size());
                return danach.stream()
                        .filter(folgend -> !GrammarUtil.isOptionalCardinality(folgend))
                        .flatMap(folgend -> EcoreUtil2.eAllOfType(folgend, Assignment.class).stream())
                        .findFirst()
                        .or(() -> danach.stream()
                                .flatMap(folgend -> EcoreUtil2.eAllOfType(folgend, Assignment.class).stream())
                                .findFirst())
                        .orElse(null);
            }
            teil = um;
        }
        return null;
    }
}
