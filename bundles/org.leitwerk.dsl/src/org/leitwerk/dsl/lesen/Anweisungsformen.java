package org.leitwerk.dsl.lesen;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * How the statements of each class go on after their first keyword, read from the grammar. That tells a statement from
 * a name or an inner word that looks like its keyword.
 */
@Singleton
class Anweisungsformen {

    private final Wortschatz wortschatz;
    private final Anfangstypen anfang;
    private final Map<EClass, Map<Integer, BitSet>> danach = new HashMap<>();
    private final Map<ParserRule, BitSet> innere = new ConcurrentHashMap<>();

    @Inject
    Anweisungsformen(IGrammarAccess grammatik, Wortschatz wortschatz) {
        this.wortschatz = wortschatz;
        this.anfang = new Anfangstypen(wortschatz::tokentyp);
        for (ParserRule regel : GrammarUtil.allParserRules(grammatik.getGrammar())) {
            AbstractElement block = Wortschatz.block(regel);
            if (block != null && regel.getType().getClassifier() instanceof EClass klasse) {
                Map<Integer, BitSet> formen = danach.computeIfAbsent(klasse, k -> new HashMap<>());
                liesAlle(block, formen);
            }
        }
    }

    private void liesAlle(AbstractElement element, Map<Integer, BitSet> formen) {
        if (element instanceof Alternatives alternativen) {
            alternativen.getElements().forEach(teil -> liesAlle(teil, formen));
        } else if (element instanceof Group gruppe) {
            BitSet folge = anfang.vonFolge(
                    gruppe.getElements().subList(1, gruppe.getElements().size()));
            anfang.von(gruppe.getElements().get(0)).stream()
                    .forEach(typ ->
                            formen.computeIfAbsent(typ, t -> new BitSet()).or(folge));
        } else if (element instanceof RuleCall aufruf && aufruf.getRule() instanceof ParserRule regel) {
            liesAlle(regel.getAlternatives(), formen);
        } else if (element instanceof Assignment zuweisung && zuweisung.getTerminal() instanceof RuleCall aufruf) {
            liesAlle(aufruf, formen);
        } else {
            BitSet nichts = new BitSet();
            nichts.set(Anfangstypen.LEER);
            anfang.von(element).stream().forEach(typ -> formen.computeIfAbsent(typ, t -> new BitSet())
                    .or(nichts));
        }
    }

    /** Whether a token is the keyword of a statement of a class and the token behind it can follow there. */
    boolean istAnweisung(Tokenliste tokens, int index, EClass klasse) {
        BitSet folge = danach.getOrDefault(klasse, Map.of()).get(tokens.typ(index));
        if (folge == null) {
            return false;
        }
        int naechstes = tokens.sichtbarAb(index + 1, wortschatz);
        if (tokens.beginntZeile(naechstes, wortschatz)) {
            return folge.get(Anfangstypen.LEER);
        }
        int typ = tokens.typ(naechstes);
        return folge.get(typ)
                || folge.get(Anfangstypen.LEER)
                        && (typ == wortschatz.typZu()
                                || wortschatz.anweisungstypen(klasse).get(typ));
    }

    /** The keywords inside a statement, behind its first one. */
    BitSet innere(ParserRule anweisung) {
        return innere.computeIfAbsent(anweisung, regel -> {
            BitSet worte = new BitSet();
            if (inhalt(regel) instanceof Group gruppe) {
                Set<AbstractRule> gelesen = new HashSet<>();
                gruppe.getElements().stream().skip(1).forEach(teil -> sammle(teil, worte, gelesen));
            }
            return worte;
        });
    }

    /** What a statement consists of; the rule of a statement may only call another one. */
    private static AbstractElement inhalt(ParserRule regel) {
        AbstractElement inhalt = regel.getAlternatives();
        return inhalt instanceof Assignment zuweisung
                        && zuweisung.getTerminal() instanceof RuleCall aufruf
                        && aufruf.getRule() instanceof ParserRule gerufen
                ? inhalt(gerufen)
                : inhalt;
    }

    private void sammle(EObject teil, BitSet worte, Set<AbstractRule> gelesen) {
        if (teil instanceof Keyword wort) {
            worte.set(wortschatz.typ(wort.getValue()));
        } else if (teil instanceof RuleCall aufruf
                && !(aufruf.getRule() instanceof TerminalRule)
                && !Anfangstypen.liestWort(aufruf.getRule())
                && gelesen.add(aufruf.getRule())) {
            sammle(aufruf.getRule().getAlternatives(), worte, gelesen);
        }
        teil.eContents().forEach(kind -> sammle(kind, worte, gelesen));
    }
}
