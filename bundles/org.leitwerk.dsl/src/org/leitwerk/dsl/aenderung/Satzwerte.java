package org.leitwerk.dsl.aenderung;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Reads which values of an element a statement holds. */
@Singleton
final class Satzwerte {

    /**
     * A value in a statement.
     *
     * @param merkmal the name of the feature
     * @param wert the value: of a reference the name, of a part the object itself
     */
    record Satzwert(String merkmal, Object wert) {}

    @Inject
    private Bausteinleser leser;

    /** The values of an element that stand in an item of its block, in the order of the text. */
    List<Satzwert> lies(EObject element, Punkt punkt) {
        List<Satzwert> werte = new ArrayList<>();
        sammle(punkt.knoten(), punkt.art().regel(), element, werte);
        return werte;
    }

    private void sammle(INode knoten, AbstractRule regel, EObject element, List<Satzwert> werte) {
        EObject teil = knoten.hasDirectSemanticElement() ? teil(knoten.getSemanticElement(), element) : null;
        if (teil != null) {
            if (werte.stream().noneMatch(w -> w.wert() == teil)) { // a sum is found from each of its summands
                werte.add(new Satzwert(teil.eContainingFeature().getName(), teil));
            }
            return;
        }
        if (knoten instanceof ILeafNode || Bausteinleser.istWert(knoten)) {
            Assignment zuweisung = GrammarUtil.containingAssignment(knoten.getGrammarElement());
            if (zuweisung != null
                    && GrammarUtil.containingRule(zuweisung) == regel
                    && !(knoten instanceof ILeafNode blatt && blatt.isHidden())) {
                boolean wort = knoten.getGrammarElement() instanceof Keyword;
                werte.add(new Satzwert(
                        zuweisung.getFeature(),
                        wort ? Boolean.TRUE : leser.baustein(knoten).wert()));
            }
            return;
        }
        for (INode kind : ((ICompositeNode) knoten).getChildren()) {
            sammle(kind, regel, element, werte);
        }
    }

    /** The part of the element that an object is or lies in. */
    private static EObject teil(EObject objekt, EObject element) {
        for (EObject o = objekt; o != null; o = o.eContainer()) {
            if (o.eContainer() == element) {
                return o;
            }
        }
        return null;
    }
}
