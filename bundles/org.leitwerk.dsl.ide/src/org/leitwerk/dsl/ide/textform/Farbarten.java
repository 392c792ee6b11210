package org.leitwerk.dsl.ide.textform;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.textform.Farbstelle.Art;

/** Knows from the grammar what a token is; what the parser could not place it judges by its looks. */
final class Farbarten {

    private static final Set<String> ZAHLEN = Set.of(
            "Zahl",
            "Prozent",
            "Geld",
            "Ganzzahl",
            "Jahr",
            "Datum",
            "Zeitangabe",
            "Frist",
            "Rhythmus",
            "Altersspanne",
            "INT",
            "T_DATUM",
            "T_DEZIMAL");

    /** Collected when they are first asked for; there is one grammar in a process. */
    private static final class Worte {
        static final Set<String> ALLE =
                GrammarUtil.getAllKeywords(Stand.dienst(IGrammarAccess.class).getGrammar());
    }

    private final Map<EObject, Optional<Art>> bekannt = new IdentityHashMap<>();

    Optional<Art> von(ILeafNode blatt) {
        String text = blatt.getText();
        if (text.startsWith("//") || text.startsWith("/*")) {
            return Optional.of(Art.KOMMENTAR);
        }
        if (text.isBlank()) {
            return Optional.empty();
        }
        return blatt.isHidden() || !(blatt.getGrammarElement() instanceof AbstractElement)
                ? nachAussehen(text)
                : nachGrammatik(blatt, text);
    }

    private static Optional<Art> nachAussehen(String text) {
        char erstes = text.charAt(0);
        if (text.startsWith("\"\"\"")) {
            return Optional.of(Art.LANGTEXT);
        } else if (erstes == '"' || erstes == '„') {
            return Optional.of(Art.TEXT);
        } else if (Character.isDigit(erstes)) {
            return Optional.of(Art.ZAHL);
        }
        return Character.isLetter(erstes) && Worte.ALLE.contains(text)
                ? Optional.of(Art.SCHLUESSELWORT)
                : Optional.empty();
    }

    private Optional<Art> nachGrammatik(ILeafNode blatt, String text) {
        if (text.startsWith("\"\"\"")) {
            return Optional.of(Art.LANGTEXT);
        }
        EObject stelle = blatt.getGrammarElement();
        if (stelle instanceof Keyword && !istWert(GrammarUtil.containingRule(stelle))) {
            return Character.isLetter(text.charAt(0)) ? Optional.of(Art.SCHLUESSELWORT) : Optional.empty();
        }
        // the value is the outermost node that one assignment took as a whole
        INode wert = blatt;
        while (GrammarUtil.containingAssignment(wert.getGrammarElement()) == null) {
            INode oben = wert.getParent();
            if (oben == null || !(oben.getGrammarElement() instanceof AbstractElement)) {
                break;
            }
            wert = oben;
        }
        Optional<Art> art = bekannt.computeIfAbsent(wert.getGrammarElement(), Farbarten::desWerts);
        return art.filter(a -> a != Art.SCHLUESSELWORT || Character.isLetter(text.charAt(0))); // no signs of formulas
    }

    private static Optional<Art> desWerts(EObject stelle) {
        if (GrammarUtil.containingCrossReference(stelle) != null) {
            return Optional.of(Art.VERWEIS);
        }
        if (!(stelle instanceof RuleCall aufruf)) {
            return Optional.empty();
        }
        AbstractRule regel = aufruf.getRule();
        Assignment zuweisung = GrammarUtil.containingAssignment(stelle);
        String merkmal = zuweisung == null ? "" : zuweisung.getFeature();
        if (merkmal.equals("name")) {
            return Optional.of(Art.ELEMENTNAME);
        }
        if (regel instanceof EnumRule) {
            return Optional.of(Art.SCHLUESSELWORT); // its words join a statement
        }
        if (ZAHLEN.contains(regel.getName())) {
            return Optional.of(Art.ZAHL);
        }
        if (regel.getType() != null && regel.getType().getClassifier() instanceof EEnum
                || regel.getName().equals("Regelkennung")) {
            return Optional.of(Art.WERT);
        }
        if (regel.getName().equals("Einheit")) {
            return Optional.of(Art.EINHEIT);
        }
        return Optional.of(merkmal.equals("titel") ? Art.TITEL : Art.TEXT);
    }

    private static boolean istWert(AbstractRule regel) {
        return regel instanceof EnumRule
                || regel instanceof TerminalRule
                || regel instanceof ParserRule parser && GrammarUtil.isDatatypeRule(parser);
    }
}
