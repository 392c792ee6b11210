package org.leitwerk.dsl.ide.formular;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.StringReader;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** Parts of statements, such as measured values, as one types them: in the notation of the language, on one line. */
@Singleton
final class Teiltext {

    @Inject
    private IParser parser;

    @Inject
    private Verweistext verweise;

    /** A part as it stands in its file, without comments and line breaks; empty if it has no text. */
    String schreib(EObject teil) {
        INode knoten = NodeModelUtils.findActualNodeFor(teil);
        return knoten == null ? "" : aufEinerZeile(knoten);
    }

    /** The text of a node with one blank wherever there are blanks, line breaks or comments. */
    static String aufEinerZeile(INode knoten) {
        StringBuilder text = new StringBuilder();
        boolean abstand = false;
        for (ILeafNode blatt : knoten.getLeafNodes()) {
            if (blatt.isHidden()) {
                abstand = true;
            } else {
                if (abstand && text.length() > 0) {
                    text.append(' ');
                }
                text.append(blatt.getText());
                abstand = false;
            }
        }
        return text.toString();
    }

    /**
     * A new part from what was typed, its references resolved.
     *
     * @param stand the plan
     * @param regel the rule of the part
     * @param eingabe what was typed
     * @throws Eingabefehler if it is no such part, or names something that does not exist
     */
    EObject lies(Stand stand, ParserRule regel, String eingabe) {
        IParseResult ergebnis = parser.parse(regel, new StringReader(eingabe));
        for (INode fehler : ergebnis.getSyntaxErrors()) {
            throw new Eingabefehler(fehler.getSyntaxErrorMessage().getMessage());
        }
        EObject teil = ergebnis.getRootASTElement();
        if (teil == null) {
            throw new Eingabefehler("Hier fehlt eine Angabe.");
        }
        verbinde(stand, ergebnis.getRootNode());
        return teil;
    }

    private void verbinde(Stand stand, INode wurzel) {
        for (INode knoten : wurzel.getAsTreeIterable()) {
            if (knoten.getGrammarElement() instanceof CrossReference verweis) {
                Assignment zuweisung = GrammarUtil.containingAssignment(verweis);
                EObject von = NodeModelUtils.findActualSemanticObjectFor(knoten);
                EReference merkmal = (EReference) von.eClass().getEStructuralFeature(zuweisung.getFeature());
                EObject ziel = verweise.finde(stand, merkmal.getEReferenceType(), NodeModelUtils.getTokenText(knoten));
                if (merkmal.isMany()) {
                    liste(von, merkmal).add(ziel);
                } else {
                    von.eSet(merkmal, ziel);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> liste(EObject objekt, EReference merkmal) {
        return (EList<EObject>) objekt.eGet(merkmal);
    }
}
