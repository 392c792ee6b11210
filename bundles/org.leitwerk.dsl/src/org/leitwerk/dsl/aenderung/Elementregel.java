package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * How an element with a block is written: head, braces, and what may stand between them; the file itself is one without
 * head and braces.
 */
final class Elementregel {

    private final ParserRule regel;
    private final Keyword auf;
    private final Keyword zu;
    private final Set<String> kopf = new LinkedHashSet<>();
    private final List<Satzart> saetze = new ArrayList<>();
    private final Map<String, Satzart> nachMerkmal = new HashMap<>();

    private Elementregel(ParserRule regel, Keyword auf, Keyword zu) {
        this.regel = regel;
        this.auf = auf;
        this.zu = zu;
    }

    /** The rule of an element with braces, or null if the parser rule has none. */
    static Elementregel von(ParserRule regel) {
        for (Keyword auf : EcoreUtil2.eAllOfType(regel, Keyword.class)) {
            if ("{".equals(auf.getValue()) && auf.eContainer() instanceof Group gruppe) {
                int stelle = gruppe.getElements().indexOf(auf);
                Elementregel element = new Elementregel(
                        regel, auf, (Keyword) gruppe.getElements().get(stelle + 2));
                AbstractElement inhalt = gruppe.getElements().get(stelle + 1);
                element.nimmAuf(inhalt instanceof Alternatives a ? a.getElements() : List.of(inhalt));
                for (Assignment zuweisung : EcoreUtil2.eAllOfType(regel, Assignment.class)) {
                    if (!EcoreUtil.isAncestor(gruppe, zuweisung)) {
                        element.kopf.add(zuweisung.getFeature());
                    }
                }
                return element;
            }
        }
        return null;
    }

    /** Whether a rule writes elements: it has a block, or only passes on to rules that have. */
    static boolean istElement(ParserRule regel) {
        return hatBlock(regel)
                || regel.getAlternatives() instanceof Alternatives formen
                        && formen.getElements().stream()
                                .allMatch(e -> e instanceof RuleCall aufruf
                                        && aufruf.getRule() instanceof ParserRule form
                                        && hatBlock(form));
    }

    private static boolean hatBlock(ParserRule regel) {
        return EcoreUtil2.eAllOfType(regel, Keyword.class).stream().anyMatch(k -> "{".equals(k.getValue()));
    }

    /** The rule of a whole file: nothing but elements. */
    static Elementregel datei(ParserRule regel) {
        Elementregel element = new Elementregel(regel, null, null);
        List<AbstractElement> stellen = new ArrayList<>(EcoreUtil2.eAllOfType(regel, Assignment.class));
        element.nimmAuf(stellen);
        return element;
    }

    private void nimmAuf(List<AbstractElement> stellen) {
        for (AbstractElement stelle : stellen) {
            Satzart art = new Satzart(stelle, saetze.size());
            saetze.add(art);
            art.merkmale().forEach(m -> nachMerkmal.putIfAbsent(m, art));
        }
    }

    /** The parser rule. */
    ParserRule regel() {
        return regel;
    }

    /** The opening brace; null for a file. */
    Keyword auf() {
        return auf;
    }

    /** The closing brace; null for a file. */
    Keyword zu() {
        return zu;
    }

    /** The names of the features before the block. */
    Set<String> kopf() {
        return kopf;
    }

    /** What may stand in the block, in the order of the grammar. */
    List<Satzart> saetze() {
        return saetze;
    }

    /** The kind of statement or nested element that holds a feature, or null if the head does. */
    Satzart satzart(String merkmal) {
        return nachMerkmal.get(merkmal);
    }
}
