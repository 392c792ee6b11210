package org.leitwerk.dsl.aenderung;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** What the grammar cannot do without. */
final class Pflichtteile {

    private Pflichtteile() {}

    /** Whether the mandatory parts of a piece of grammar are there if these features are set. */
    static boolean moeglich(AbstractElement element, Set<String> gesetzt) {
        return GrammarUtil.isOptionalCardinality(element) || moeglichOhneKardinalitaet(element, gesetzt);
    }

    /** As {@link #moeglich}, for one use of a piece of grammar that may also be left out. */
    static boolean moeglichOhneKardinalitaet(AbstractElement element, Set<String> gesetzt) {
        if (element instanceof Assignment zuweisung) {
            return gesetzt.contains(zuweisung.getFeature());
        }
        if (element instanceof Alternatives alternativen) {
            return alternativen.getElements().stream().anyMatch(e -> moeglich(e, gesetzt));
        }
        if (element instanceof Group gruppe) {
            return gruppe.getElements().stream().allMatch(e -> moeglich(e, gesetzt));
        }
        if (element instanceof RuleCall aufruf && aufruf.getRule() instanceof ParserRule regel && regel.isFragment()) {
            return moeglich(regel.getAlternatives(), gesetzt);
        }
        return true;
    }

    /**
     * The features without which an object made by an action such as {@code {Strichrechnung.links=current}} cannot be
     * written.
     */
    static Set<String> von(Action aktion) {
        Set<String> merkmale = new LinkedHashSet<>();
        if (aktion.getFeature() != null) {
            merkmale.add(aktion.getFeature());
        }
        if (aktion.eContainer() instanceof Group gruppe) {
            for (AbstractElement element : gruppe.getElements()) {
                if (element instanceof Assignment zuweisung && !GrammarUtil.isOptionalCardinality(zuweisung)) {
                    merkmale.add(zuweisung.getFeature());
                }
            }
        }
        return merkmale;
    }

    /** Whether an assignment may be used more than once in one use of its rule. */
    static boolean wiederholbar(Assignment zuweisung, ParserRule regel) {
        for (EObject e = zuweisung; e != null && e != regel; e = e.eContainer()) {
            if (e instanceof AbstractElement element && GrammarUtil.isMultipleCardinality(element)) {
                return true;
            }
        }
        return EcoreUtil2.eAllOfType(regel, Assignment.class).stream()
                .anyMatch(z -> z != zuweisung
                        && z.getFeature().equals(zuweisung.getFeature())
                        && GrammarUtil.isMultipleAssignment(z)
                        && z.eContainer() instanceof Group gruppe
                        && GrammarUtil.isMultipleCardinality(gruppe));
    }
}
