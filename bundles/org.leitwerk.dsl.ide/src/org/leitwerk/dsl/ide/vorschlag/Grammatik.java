package org.leitwerk.dsl.ide.vorschlag;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** What the walk asks the grammar: where blocks begin, what a token may be, what may be left out. */
@Singleton
final class Grammatik {

    private final Wortleser leser;
    private final AbstractElement datei;
    private final ParserRule name;
    private final Set<String> namensworte = new HashSet<>();
    private final Map<EClass, Keyword> bloecke = new HashMap<>();
    private final Map<AbstractElement, Boolean> leer = new HashMap<>();

    @Inject
    Grammatik(IGrammarAccess zugang, Wortleser leser) {
        this.leser = leser;
        this.datei = zugang.getGrammar().getRules().get(0).getAlternatives();
        this.name = (ParserRule) GrammarUtil.findRuleForName(zugang.getGrammar(), "Name");
        EcoreUtil2.getAllContentsOfType(name, Keyword.class).forEach(wort -> namensworte.add(wort.getValue()));
        for (ParserRule regel : GrammarUtil.allParserRules(zugang.getGrammar())) {
            EcoreUtil2.getAllContentsOfType(regel, Keyword.class).stream()
                    .filter(wort -> wort.getValue().equals("{"))
                    .findFirst()
                    .ifPresent(wort -> bloecke.put((EClass) regel.getType().getClassifier(), wort));
        }
        // All at once, because several plans ask at the same time.
        EcoreUtil2.getAllContentsOfType(zugang.getGrammar(), AbstractElement.class)
                .forEach(this::kannLeerSein);
    }

    /** What a file consists of. */
    AbstractElement datei() {
        return datei;
    }

    /** The rule of names; it is taken as one token, because a name may be any word. */
    ParserRule name() {
        return name;
    }

    /** The brace that opens the block of an element; null if it has none. */
    Keyword block(EClass klasse) {
        return bloecke.get(klasse);
    }

    /** Whether a token may be what the grammar has here. */
    boolean passt(AbstractElement element, Wort wort) {
        if (element instanceof Keyword k) {
            return k.getValue().equals(wort.text());
        }
        RuleCall aufruf = (RuleCall) element;
        if (aufruf.getRule() == name) {
            return wort.typ() == leser.typ("RULE_ID") || namensworte.contains(wort.text());
        }
        return wort.typ() == leser.typ("RULE_" + aufruf.getRule().getName());
    }

    /** Whether a part of the grammar may be left out. */
    boolean kannLeerSein(AbstractElement element) {
        Boolean bekannt = leer.get(element);
        if (bekannt == null) {
            leer.put(element, false); // ends recursions; a rule that calls itself has something before
            bekannt = GrammarUtil.isOptionalCardinality(element) || istLeer(element);
            leer.put(element, bekannt);
        }
        return bekannt;
    }

    private boolean istLeer(AbstractElement element) {
        if (element instanceof Action) {
            return true;
        } else if (element instanceof Group gruppe) {
            return gruppe.getElements().stream().allMatch(this::kannLeerSein);
        } else if (element instanceof Alternatives formen) {
            return formen.getElements().stream().anyMatch(this::kannLeerSein);
        } else if (element instanceof Assignment zuweisung) {
            return kannLeerSein(zuweisung.getTerminal());
        } else if (element instanceof RuleCall aufruf) {
            return !(aufruf.getRule() instanceof TerminalRule)
                    && !(element.eContainer() instanceof CrossReference)
                    && aufruf.getRule() instanceof ParserRule regel
                    && kannLeerSein(regel.getAlternatives());
        }
        return false;
    }
}
