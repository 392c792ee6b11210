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
    record Satzwert(String merkmal, Object wert) {
    }

    @Inject
    private Bausteinleser leser;

    /** The values of an element that stand in an item of its block, in the order of the text. */
    List<Satzwert> lies(EObject element, Punkt punkt) {
        List<Satzwert> werte = new ArrayList<>();
        Assignment zuweisung = GrammarUtil.containingAssignment(punkt.knoten().getGrammarElement());
        if (zuweisung != null) { // an element of the file
            werte.add(new Satzwert(zuweisung.getFeature(), wert(punkt.knoten(), element)));
        } else {
            for (INode kind : punkt.knoten().getChildren()) {
                sammle(kind, punkt.art().regel(), element, werte);
            }
        }
        return werte;
    }

    private void sammle(INode knoten, AbstractRule regel, EObject element, List<Satzwert> werte) {
        EObject stelle = knoten.getGrammarElement();
        Assignment zuweisung = GrammarUtil.containingAssignment(stelle);
        if (zuweisung != null && GrammarUtil.containingRule(zuweisung) == regel) {
            if (!(knoten instanceof ILeafNode blatt && blatt.isHidden())) {
                werte.add(new Satzwert(zuweisung.getFeature(), wert(knoten, element)));
            }
        } else if (knoten instanceof ICompositeNode verbund) {
            for (INode kind : verbund.getChildren()) {
                sammle(kind, regel, element, werte);
            }
        }
    }

    private Object wert(INode knoten, EObject element) {
        if (knoten.getGrammarElement() instanceof Keyword) {
            return Boolean.TRUE;
        }
        if (knoten instanceof ILeafNode || Bausteinleser.istWert(knoten)) {
            return leser.baustein(knoten).wert();
        }
        return teil(knoten, element);
    }

    /** The part of the element that a node stands for: found from any object inside it, as a sum begins with its first summand. */
    private static EObject teil(INode knoten, EObject element) {
        if (knoten.hasDirectSemanticElement()) {
            for (EObject o = knoten.getSemanticElement(); o != null; o = o.eContainer()) {
                if (o.eContainer() == element) {
                    return o;
                }
            }
        }
        if (knoten instanceof ICompositeNode verbund) {
            for (INode kind : verbund.getChildren()) {
                EObject teil = teil(kind, element);
                if (teil != null) {
                    return teil;
                }
            }
        }
        return null;
    }
}
