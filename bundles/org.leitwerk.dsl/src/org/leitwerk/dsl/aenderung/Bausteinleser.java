package org.leitwerk.dsl.aenderung;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Reads the pieces of a text from its node model. */
@Singleton
final class Bausteinleser {

    @Inject
    private IValueConverterService werte;

    /** The pieces of a node, in the order of the text. */
    List<Baustein> lies(INode knoten) {
        List<Baustein> bausteine = new ArrayList<>();
        sammle(knoten, bausteine);
        return bausteine;
    }

    private void sammle(INode knoten, List<Baustein> bausteine) {
        if (knoten instanceof ILeafNode blatt) {
            if (!blatt.isHidden() && blatt.getGrammarElement() instanceof AbstractElement) {
                bausteine.add(baustein(blatt));
            }
        } else if (istWert(knoten)) {
            bausteine.add(baustein(knoten));
        } else {
            for (INode kind : ((ICompositeNode) knoten).getChildren()) {
                sammle(kind, bausteine);
            }
        }
    }

    /** Whether a node is a value as a whole, whatever it is made of. */
    static boolean istWert(INode knoten) {
        EObject element = knoten.getGrammarElement();
        return element instanceof CrossReference
                || element instanceof RuleCall aufruf
                        && (aufruf.getRule() instanceof EnumRule
                                || aufruf.getRule() instanceof ParserRule regel && GrammarUtil.isDatatypeRule(regel));
    }

    /** The piece that a leaf or a value is. */
    Baustein baustein(INode knoten) {
        AbstractElement element = (AbstractElement) knoten.getGrammarElement();
        int ende = ende(knoten);
        String text = knoten.getRootNode().getText().substring(knoten.getOffset(), ende);
        return Baustein.an(
                element,
                element instanceof Keyword ? null : wert(element, text, knoten),
                text,
                knoten.getOffset(),
                ende);
    }

    private Object wert(AbstractElement element, String text, INode knoten) {
        RuleCall aufruf =
                element instanceof CrossReference verweis ? (RuleCall) verweis.getTerminal() : (RuleCall) element;
        try {
            return werte.toValue(
                    NodeModelUtils.getTokenText(knoten), aufruf.getRule().getName(), knoten);
        } catch (ValueConverterException e) {
            return text; // a mistake in the text equals only itself
        }
    }

    /** The offset behind the last visible character of a node. */
    static int ende(INode knoten) {
        INode letzter = knoten;
        while (letzter instanceof ICompositeNode verbund) {
            letzter = letzterSichtbarer(verbund);
            if (letzter == null) {
                return knoten.getTotalEndOffset();
            }
        }
        return letzter.getTotalEndOffset();
    }

    private static INode letzterSichtbarer(ICompositeNode verbund) {
        for (INode kind = verbund.getLastChild(); kind != null; kind = kind.getPreviousSibling()) {
            if (kind instanceof ILeafNode blatt ? !blatt.isHidden() : kind.getLength() > 0) {
                return kind;
            }
        }
        return null;
    }
}
