package org.leitwerk.referenz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.leitwerk.steuerung.SteuerungPackage;

/** The language as a reader sees it: elements, their statements, and the parts of statements; read from the grammar. */
final class Sprachstruktur {

    private final Map<EClass, Sprachelement> elemente = new LinkedHashMap<>();
    private final Map<EClass, String> teile = new LinkedHashMap<>();

    private final Anweisung zielwertzusatz;

    Sprachstruktur(Grammar grammatik) {
        zielwertzusatz = Anweisung.von((ParserRule) GrammarUtil.findRuleForName(grammatik, "Zielwertzusatz"));
        for (AbstractRule r : grammatik.getRules()) {
            if (r instanceof ParserRule regel
                    && !regel.isFragment()
                    && regel.getType().getClassifier() instanceof EClass klasse) {
                nimmAuf(regel, klasse);
            }
        }
    }

    private void nimmAuf(ParserRule regel, EClass klasse) {
        if (istElement(regel)) {
            elemente.put(klasse, element(regel, klasse));
        } else if (regel.getName().equals(klasse.getName())
                && !klasse.isAbstract()
                && regel != GrammarUtil.getGrammar(regel).getRules().get(0)) {
            teile.put(klasse, Syntaxtext.von(regel.getAlternatives()));
        }
    }

    /** Whether a rule writes an element: it has a block. */
    static boolean istElement(AbstractRule regel) {
        return regel instanceof ParserRule
                && EcoreUtil2.eAllOfType(regel.getAlternatives(), Keyword.class).stream()
                        .anyMatch(k -> k.getValue().equals("{"));
    }

    private static Sprachelement element(ParserRule regel, EClass klasse) {
        List<Anweisung> anweisungen = new ArrayList<>();
        List<EReference> unterelemente = new ArrayList<>();
        for (AbstractElement teil : EcoreUtil2.eAllOfType(regel.getAlternatives(), AbstractElement.class)) {
            if (teil instanceof RuleCall aufruf
                    && aufruf.getRule() instanceof ParserRule fragment
                    && fragment.isFragment()) {
                if (unterelement(fragment.getAlternatives(), klasse)
                        .map(unterelemente::add)
                        .isEmpty()) {
                    anweisungen.add(Anweisung.von(fragment));
                }
            } else {
                unterelement(teil, klasse).ifPresent(unterelemente::add);
            }
        }
        return new Sprachelement(klasse, Syntaxtext.erstesWort(regel.getAlternatives()), anweisungen, unterelemente);
    }

    /** The reference that takes a sub element, when a piece of the grammar is nothing but that element. */
    private static Optional<EReference> unterelement(AbstractElement teil, EClass klasse) {
        return teil instanceof Assignment zuweisung
                        && klasse.getEStructuralFeature(zuweisung.getFeature()) instanceof EReference verweis
                        && verweis.isContainment()
                        && Syntaxtext.von(zuweisung.getTerminal()).matches("\\(?‹.*")
                ? Optional.of(verweis)
                : Optional.empty();
    }

    /** All elements in the order of the grammar. */
    List<Sprachelement> elemente() {
        return List.copyOf(elemente.values());
    }

    /** The element that makes a class; empty for parts of statements and abstract classes. */
    Optional<Sprachelement> element(EClass klasse) {
        return Optional.ofNullable(elemente.get(klasse));
    }

    /** The syntax of a class that is a part of a statement. */
    Optional<String> teil(EClass klasse) {
        return Optional.ofNullable(teile.get(klasse));
    }

    /** The parts of statements, in the order of the grammar. */
    List<EClass> teile() {
        return List.copyOf(teile.keySet());
    }

    /** The statements a class shares with its sub types, each once. */
    List<Anweisung> gemeinsame(EClass eigner) {
        return elemente.values().stream()
                .flatMap(e -> e.anweisungen().stream())
                .filter(a -> a.eigner() == eigner)
                .distinct()
                .toList();
    }

    /** The fragment that all kinds of target values end with. */
    Anweisung zielwertzusatz() {
        return zielwertzusatz;
    }

    /** How a feature is written: its statement, or the block it stands in. */
    String schreibweise(EStructuralFeature merkmal) {
        if (merkmal == SteuerungPackage.Literals.PLANELEMENT__NAME
                || merkmal == SteuerungPackage.Literals.PLANELEMENT__TITEL) {
            return "im Kopf des Elements";
        }
        Optional<Anweisung> anweisung = elemente.values().stream()
                .flatMap(e -> e.anweisungen().stream())
                .filter(a -> a.merkmale().contains(merkmal))
                .findFirst();
        if (anweisung.isPresent()) {
            return Markdown.code(anweisung.get().syntax());
        }
        if (zielwertzusatz.merkmale().contains(merkmal)) {
            return "als Zusatz eines Zielwerts";
        }
        if (merkmal instanceof EReference verweis
                && verweis.isContainment()
                && elemente.containsKey(verweis.getEReferenceType())) {
            return Markdown.code(elemente.get(verweis.getEReferenceType()).wort() + " … { … }");
        }
        return "";
    }
}
