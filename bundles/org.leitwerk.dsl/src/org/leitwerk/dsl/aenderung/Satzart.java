package org.leitwerk.dsl.aenderung;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * One kind of thing that may stand in the block of an element, as the grammar has it: a statement, or a nested element.
 */
final class Satzart {

    private final AbstractElement stelle;
    private final ParserRule regel;
    private final int rang;
    private final Map<String, Integer> zuweisungen = new LinkedHashMap<>();
    private final boolean kind;
    private boolean wiederholt;

    Satzart(AbstractElement stelle, int rang) {
        this.stelle = stelle;
        this.rang = rang;
        this.regel = stelle instanceof RuleCall aufruf ? (ParserRule) aufruf.getRule() : null;
        AbstractElement koerper = regel == null ? stelle : regel.getAlternatives();
        this.kind = koerper instanceof Assignment zuweisung
                && zuweisung.getTerminal() instanceof RuleCall aufruf
                && aufruf.getRule() instanceof ParserRule inhalt
                && Elementregel.istElement(inhalt);
        for (Assignment zuweisung : EcoreUtil2.eAllOfType(koerper, Assignment.class)) {
            zuweisungen.merge(zuweisung.getFeature(), 1, Integer::sum);
            wiederholt |= regel != null && Pflichtteile.wiederholbar(zuweisung, regel);
        }
    }

    /** The names of the features it holds. */
    Set<String> merkmale() {
        return zuweisungen.keySet();
    }

    /** Its place among the alternatives of the block; the order in which new statements are written. */
    int rang() {
        return rang;
    }

    /** Whether it is a nested element, which has a block of its own. */
    boolean kind() {
        return kind;
    }

    /** Whether each statement holds one value only, so that a list takes as many statements as it has values. */
    boolean einzeln() {
        return !wiederholt;
    }

    /** Whether a node of the block stems from this alternative. */
    boolean passt(EObject grammatikelement) {
        return grammatikelement == stelle
                || regel == null && EcoreUtil2.getContainerOfType(grammatikelement, Assignment.class) == stelle;
    }

    /** Whether a statement can be written that has these features and no others. */
    boolean moeglich(Set<String> gesetzt) {
        return regel == null || Pflichtteile.moeglich(regel.getAlternatives(), gesetzt);
    }

    /** The rule of the statement; null for the elements of a file. */
    ParserRule regel() {
        return regel;
    }
}
