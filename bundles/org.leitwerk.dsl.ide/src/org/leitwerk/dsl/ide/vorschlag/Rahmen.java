package org.leitwerk.dsl.ide.vorschlag;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** A rule that is being gone through. The walk makes one for each call and place, so that identity is equality. */
final class Rahmen {

    private final RuleCall aufruf;
    private final Rahmen aussen;
    private final int ab;

    Rahmen(RuleCall aufruf, Rahmen aussen, int ab) {
        this.aufruf = aufruf;
        this.aussen = aussen;
        this.ab = ab;
    }

    /** Where the rule was called. */
    RuleCall aufruf() {
        return aufruf;
    }

    /** The rule from which it was called; null for the rule of the block. */
    Rahmen aussen() {
        return aussen;
    }

    /** Index of the token with which the rule began. */
    int ab() {
        return ab;
    }

    /** The class of the object that is being made; null for the element of the block. */
    static EClass klasse(Rahmen rahmen) {
        for (Rahmen r = rahmen; r != null; r = r.aussen) {
            if (r.aufruf.getRule() instanceof ParserRule regel
                    && !regel.isFragment()
                    && !GrammarUtil.isDatatypeRule(regel)
                    && regel.getType().getClassifier() instanceof EClass klasse) {
                return klasse;
            }
        }
        return null;
    }
}
