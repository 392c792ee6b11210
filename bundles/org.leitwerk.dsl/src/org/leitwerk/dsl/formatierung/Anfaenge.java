package org.leitwerk.dsl.formatierung;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Knows from the grammar where statements, elements and entries of rows begin. Nothing here names a keyword of the
 * language.
 */
@Singleton
final class Anfaenge {

    private final Set<EObject> anweisungen = new HashSet<>();
    private final Set<EObject> reihen = new HashSet<>();

    @Inject
    Anfaenge(IGrammarAccess grammatik) {
        for (ParserRule regel : GrammarUtil.allParserRules(grammatik.getGrammar())) {
            EcoreUtil.<EObject>getAllContents(regel, true).forEachRemaining(teil -> {
                if (teil instanceof Group gruppe && hatBlock(gruppe)) {
                    gruppe.getElements().forEach(this::sammleAnweisungen);
                } else if (teil instanceof Assignment zuweisung && istReihe(zuweisung, regel)) {
                    sammle(zuweisung, reihen, new HashSet<>());
                }
            });
        }
        ParserRule datei = (ParserRule) grammatik.getGrammar().getRules().get(0);
        sammleAnweisungen(datei.getAlternatives());
    }

    Stellung von(EObject grammatikelement) {
        if (grammatikelement instanceof Keyword wort && wort.getValue().equals("{")) {
            return Stellung.AUF;
        }
        if (grammatikelement instanceof Keyword wort && wort.getValue().equals("}")) {
            return Stellung.ZU;
        }
        if (anweisungen.contains(grammatikelement)) {
            return Stellung.ANFANG;
        }
        return reihen.contains(grammatikelement) ? Stellung.REIHE : Stellung.INNEN;
    }

    private static boolean hatBlock(Group gruppe) {
        return gruppe.getElements().stream()
                .anyMatch(e -> e instanceof Keyword wort && wort.getValue().equals("{"));
    }

    /** A row repeats the assignment itself; a list with separators repeats the group around it. */
    private static boolean istReihe(Assignment zuweisung, ParserRule regel) {
        return GrammarUtil.isMultipleCardinality(zuweisung)
                && zuweisung.getOperator().equals("+=")
                && zuweisung.getTerminal() instanceof RuleCall
                && regel.eContainer() instanceof Grammar g
                && g.getRules().get(0) != regel;
    }

    private void sammleAnweisungen(AbstractElement element) {
        if (element instanceof Keyword) {
            return; // the braces
        }
        if (element instanceof Alternatives || element instanceof Group) {
            ((CompoundElement) element).getElements().forEach(this::sammleAnweisungen);
        } else {
            sammle(element, anweisungen, new HashSet<>());
        }
    }

    /** Adds the tokens with which an element of the grammar can begin; tells whether it can be empty. */
    private static boolean sammle(AbstractElement element, Set<EObject> ziel, Set<EObject> gesehen) {
        boolean leer = GrammarUtil.isOptionalCardinality(element);
        if (element instanceof Keyword || element instanceof CrossReference) {
            ziel.add(element);
        } else if (element instanceof Assignment zuweisung) {
            leer |= sammle(zuweisung.getTerminal(), ziel, gesehen);
        } else if (element instanceof Alternatives alternativen) {
            for (AbstractElement teil : alternativen.getElements()) {
                leer |= sammle(teil, ziel, gesehen);
            }
        } else if (element instanceof Group gruppe) {
            boolean alleLeer = true;
            for (AbstractElement teil : gruppe.getElements()) {
                if (!sammle(teil, ziel, gesehen)) {
                    alleLeer = false;
                    break;
                }
            }
            leer |= alleLeer;
        } else if (element instanceof RuleCall aufruf) {
            if (aufruf.getRule() instanceof ParserRule regel && !GrammarUtil.isDatatypeRule(regel)) {
                if (gesehen.add(regel)) {
                    sammle(regel.getAlternatives(), ziel, gesehen);
                }
            } else {
                ziel.add(aufruf);
                if (aufruf.getRule() instanceof EnumRule aufzaehlung) {
                    EcoreUtil.<EObject>getAllContents(aufzaehlung, true).forEachRemaining(ziel::add);
                }
            }
        } else {
            leer = true; // an action reads nothing
        }
        return leer;
    }
}
