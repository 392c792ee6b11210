package org.leitwerk.dsl.lesen;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * The keywords with which a part of the grammar can begin, in the order of the grammar. Values ({@code INT}, names) do
 * not count.
 */
final class Anfangsworte {

    private final Map<ParserRule, Set<String>> regeln = new HashMap<>();

    Set<String> von(AbstractElement element) {
        Set<String> worte = new LinkedHashSet<>();
        sammle(element, worte);
        return worte;
    }

    /** Adds the first keywords; tells whether the element may be empty, so that what follows counts too. */
    private boolean sammle(AbstractElement element, Set<String> worte) {
        boolean leer = GrammarUtil.isOptionalCardinality(element);
        if (element instanceof Keyword wort) {
            worte.add(wort.getValue());
        } else if (element instanceof Assignment zuweisung) {
            leer |= sammle(zuweisung.getTerminal(), worte);
        } else if (element instanceof Alternatives alternativen) {
            for (AbstractElement teil : alternativen.getElements()) {
                leer |= sammle(teil, worte);
            }
        } else if (element instanceof Group gruppe) {
            leer |= sammleFolge(gruppe, worte);
        } else if (element instanceof EnumLiteralDeclaration literal) {
            worte.add(literal.getLiteral().getValue());
        } else if (element instanceof RuleCall aufruf) {
            leer |= sammle(aufruf, worte);
        } else if (element instanceof Action) {
            leer = true;
        }
        return leer;
    }

    private boolean sammleFolge(CompoundElement folge, Set<String> worte) {
        for (AbstractElement teil : folge.getElements()) {
            if (!sammle(teil, worte)) {
                return false;
            }
        }
        return true;
    }

    private boolean sammle(RuleCall aufruf, Set<String> worte) {
        if (aufruf.getRule() instanceof EnumRule aufzaehlung) {
            sammle(aufzaehlung.getAlternatives(), worte);
            return false;
        }
        if (!(aufruf.getRule() instanceof ParserRule regel) || GrammarUtil.isDatatypeRule(regel)) {
            return false;
        }
        Set<String> bekannt = regeln.get(regel);
        if (bekannt == null) {
            bekannt = new LinkedHashSet<>();
            regeln.put(regel, bekannt); // also ends recursions
            sammle(regel.getAlternatives(), bekannt);
        }
        worte.addAll(bekannt);
        return false;
    }

    /** Whether a part of the grammar can begin with a reference or another word, which may look like a keyword. */
    static boolean beginntMitVerweis(AbstractElement element) {
        if (element instanceof Assignment zuweisung) {
            return !zuweisung.getFeature().equals("name")
                    && (zuweisung.getTerminal() instanceof CrossReference
                            || beginntMitVerweis(zuweisung.getTerminal()));
        }
        if (element instanceof Alternatives alternativen) {
            return alternativen.getElements().stream().anyMatch(Anfangsworte::beginntMitVerweis);
        }
        if (element instanceof RuleCall aufruf && Anfangstypen.liestWort(aufruf.getRule())) {
            return true;
        }
        if (element instanceof RuleCall aufruf
                && aufruf.getRule() instanceof ParserRule regel
                && !GrammarUtil.isDatatypeRule(regel)) {
            return regel.getAlternatives() instanceof Group gruppe
                    && beginntMitVerweis(gruppe.getElements().get(0));
        }
        return false;
    }
}
