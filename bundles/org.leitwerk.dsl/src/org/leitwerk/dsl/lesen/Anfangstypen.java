package org.leitwerk.dsl.lesen;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * The types of the tokens with which a part of the grammar can begin: keywords and values. The bit {@link #LEER} stands
 * for a part that may be absent.
 */
final class Anfangstypen {

    /** No token has this type. */
    static final int LEER = 0;

    private final ToIntFunction<String> typen;
    private final Map<AbstractRule, BitSet> regeln = new HashMap<>();

    /**
     * Makes a reader of the grammar.
     *
     * @param typen the type of a token by its name: {@code 'ziel'}, {@code RULE_ID}
     */
    Anfangstypen(ToIntFunction<String> typen) {
        this.typen = typen;
    }

    /** The types for some parts, one after the other. */
    BitSet vonFolge(List<AbstractElement> folge) {
        BitSet anfang = new BitSet();
        for (AbstractElement teil : folge) {
            BitSet eigene = von(teil);
            anfang.or(eigene);
            if (!eigene.get(LEER)) {
                anfang.clear(LEER);
                return anfang;
            }
        }
        anfang.set(LEER);
        return anfang;
    }

    BitSet von(AbstractElement element) {
        BitSet anfang = new BitSet();
        if (element instanceof Keyword wort) {
            anfang.set(typ(wort));
        } else if (element instanceof EnumLiteralDeclaration literal) {
            anfang.set(typ(literal.getLiteral()));
        } else if (element instanceof Assignment zuweisung) {
            anfang.or(von(zuweisung.getTerminal()));
        } else if (element instanceof CrossReference verweis) {
            anfang.or(von(verweis.getTerminal()));
        } else if (element instanceof Alternatives alternativen) {
            alternativen.getElements().forEach(teil -> anfang.or(von(teil)));
        } else if (element instanceof Group gruppe) {
            anfang.or(vonFolge(gruppe.getElements()));
        } else if (element instanceof RuleCall aufruf) {
            anfang.or(vonRegel(aufruf.getRule()));
        } else if (element instanceof Action) {
            anfang.set(LEER);
        }
        if (GrammarUtil.isOptionalCardinality(element)) {
            anfang.set(LEER);
        }
        return anfang;
    }

    private BitSet vonRegel(AbstractRule regel) {
        BitSet anfang = regeln.get(regel);
        if (anfang == null) {
            anfang = new BitSet();
            regeln.put(regel, anfang); // also ends recursions
            if (regel instanceof TerminalRule) {
                anfang.set(typen.applyAsInt("RULE_" + regel.getName()));
            } else {
                anfang.or(von(regel.getAlternatives()));
            }
        }
        return anfang;
    }

    private int typ(Keyword wort) {
        return typen.applyAsInt("'" + wort.getValue() + "'");
    }

    /** Whether a rule reads a single word that may also be any keyword. */
    static boolean liestWort(AbstractRule regel) {
        if (!(regel instanceof ParserRule r) || !GrammarUtil.isDatatypeRule(r)) {
            return false;
        }
        AbstractElement inhalt = regel.getAlternatives();
        AbstractElement erstes =
                inhalt instanceof Group gruppe ? gruppe.getElements().get(0) : inhalt;
        return regel.getName().equals("Name") || erstes instanceof RuleCall aufruf && liestWort(aufruf.getRule());
    }
}
