package org.leitwerk.dsl.lesen;

import java.util.BitSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/** Tells from the nodes built so far in which element and in which of its statements the parser is. */
final class Blockort {

    private final Wortschatz wortschatz;
    private final Anweisungsformen formen;

    Blockort(Wortschatz wortschatz, Anweisungsformen formen) {
        this.wortschatz = wortschatz;
        this.formen = formen;
    }

    /** The class of the innermost element whose rule is being parsed, null between elements. */
    EClass klasse(ICompositeNode stelle) {
        ICompositeNode element = element(stelle);
        return element == null ? null : eigeneKlasse(element);
    }

    /** The inner keywords of the statement that is being parsed or was the last one. */
    BitSet innereWorte(ICompositeNode stelle) {
        ICompositeNode element = element(stelle);
        ParserRule anweisung = null;
        for (INode knoten = stelle; knoten != element && knoten != null; knoten = knoten.getParent()) {
            ParserRule regel = regel(knoten);
            anweisung = regel != null && regel.isFragment() ? regel : anweisung;
        }
        if (anweisung == null && element != null) {
            anweisung = letzteAnweisung(element);
        }
        return anweisung == null ? new BitSet() : formen.innere(anweisung);
    }

    private static ParserRule letzteAnweisung(ICompositeNode element) {
        for (INode knoten = element.getLastChild(); knoten != null; knoten = knoten.getPreviousSibling()) {
            ParserRule regel = regel(knoten);
            if (regel != null) {
                return regel.isFragment() ? regel : null;
            }
        }
        return null;
    }

    private ICompositeNode element(ICompositeNode stelle) {
        ICompositeNode knoten = stelle;
        while (knoten != null && eigeneKlasse(knoten) == null) {
            knoten = knoten.getParent();
        }
        return knoten;
    }

    private EClass eigeneKlasse(INode knoten) {
        ParserRule regel = regel(knoten);
        return regel != null
                        && !regel.isFragment()
                        && regel.getType().getClassifier() instanceof EClass klasse
                        && !wortschatz.anweisungen(klasse).isEmpty()
                ? klasse
                : null;
    }

    private static ParserRule regel(INode knoten) {
        Object stelle = knoten.getGrammarElement();
        Object regel = stelle instanceof RuleCall aufruf ? aufruf.getRule() : stelle;
        return regel instanceof ParserRule r ? r : null;
    }
}
