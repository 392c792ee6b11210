package org.leitwerk.dsl.tests.lesen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.lesen.Wortschatz;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;

/** A plan with an element of each class, one of which has a statement with a mistake between good ones. */
final class Fehlerplan {

    private static final Wortschatz WORTSCHATZ =
            LeitwerkStandaloneSetup.injektor().getInstance(Wortschatz.class);
    private static final Map<String, String> ANDERE = andere();

    private Fehlerplan() {}

    /** The rules of the statements of each class; those that read an element are left out. */
    static Map<EClass, List<ParserRule>> anweisungen() {
        Map<EClass, List<ParserRule>> anweisungen = new LinkedHashMap<>();
        for (ParserRule regel : GrammarUtil.allParserRules(LeitwerkStandaloneSetup.injektor()
                .getInstance(IGrammarAccess.class)
                .getGrammar())) {
            if (!regel.isFragment()
                    && regel.getType().getClassifier() instanceof EClass klasse
                    && WORTSCHATZ.elementwort(klasse) != null
                    && EcoreUtil2.getAllContentsOfType(regel, Keyword.class).stream()
                            .anyMatch(wort -> wort.getValue().equals("{"))) {
                anweisungen.put(klasse, anweisungen(regel));
            }
        }
        return anweisungen;
    }

    private static List<ParserRule> anweisungen(ParserRule element) {
        List<ParserRule> anweisungen = new ArrayList<>();
        for (RuleCall aufruf : EcoreUtil2.getAllContentsOfType(element, RuleCall.class)) {
            if (aufruf.getRule() instanceof ParserRule regel && regel.isFragment() && !liestElement(regel)) {
                anweisungen.add(regel);
            }
        }
        return anweisungen;
    }

    private static boolean liestElement(ParserRule regel) {
        return regel.getAlternatives() instanceof Assignment zuweisung
                && zuweisung.getTerminal() instanceof RuleCall aufruf
                && aufruf.getRule().getType().getClassifier() instanceof EClass klasse
                && SteuerungPackage.Literals.PLANELEMENT.isSuperTypeOf(klasse);
    }

    /** The class itself, or the first of its subclasses that can be written. */
    static EClass konkret(EClass klasse) {
        return WORTSCHATZ.elementwort(klasse) != null
                ? klasse
                : anweisungen().keySet().stream()
                        .filter(klasse::isSuperTypeOf)
                        .findFirst()
                        .orElseThrow();
    }

    private static Map<String, String> andere() {
        Map<String, String> andere = new LinkedHashMap<>();
        for (EClass klasse : anweisungen().keySet()) {
            String name = Anweisungsmuster.name(klasse);
            andere.put(
                    name, WORTSCHATZ.elementwort(klasse) + ' ' + name + " \"Titel\" {\n    notiz \"vorhanden\"\n}\n");
        }
        return andere;
    }

    /**
     * The plan with some statements in a further element of a class, each on a line of its own, and with the elements
     * whose names stand in a text.
     */
    static String text(EClass klasse, List<String> anweisungen, String verweise) {
        StringBuilder andere = new StringBuilder();
        ANDERE.forEach((name, text) -> andere.append(verweise.contains(name) ? text : ""));
        return andere + WORTSCHATZ.elementwort(klasse) + " K \"Titel\" {\n    " + String.join("\n    ", anweisungen)
                + "\n}\nziel Ende \"Titel\" {\n    gewicht 3\n}\n";
    }

    /** The features that a statement sets. */
    static List<String> merkmale(AbstractRule regel) {
        return EcoreUtil2.getAllContentsOfType(regel, Assignment.class).stream()
                .map(Assignment::getFeature)
                .toList();
    }

    /** What a plan holds: all elements by name, except the features of one of them. */
    static Map<String, String> bild(Resource plan, List<String> ohne) {
        Map<String, String> bild = new TreeMap<>();
        for (EObject element : plan.getContents().get(0).eContents()) {
            String name = ((Planelement) element).getName();
            bild.merge(
                    String.valueOf(name), bild(element, "K".equals(name) ? ohne : List.of()), (a, b) -> a + " / " + b);
        }
        return bild;
    }

    private static String bild(EObject objekt, List<String> ohne) {
        StringBuilder bild = new StringBuilder(objekt.eClass().getName());
        for (EStructuralFeature merkmal : objekt.eClass().getEAllStructuralFeatures()) {
            if (objekt.eIsSet(merkmal) && !ohne.contains(merkmal.getName()) && !merkmal.isDerived()) {
                Object wert = objekt.eGet(merkmal);
                List<?> werte = wert instanceof List<?> liste ? liste : List.of(wert);
                bild.append(' ').append(merkmal.getName()).append('=');
                bild.append(werte.stream().map(w -> wertbild(merkmal, w)).toList());
            }
        }
        return bild.toString();
    }

    private static String wertbild(EStructuralFeature merkmal, Object wert) {
        if (wert instanceof EObject objekt) {
            return ((EReference) merkmal).isContainment()
                    ? bild(objekt, List.of())
                    : objekt instanceof Planelement element ? String.valueOf(element.getName()) : "?";
        }
        return String.valueOf(wert);
    }
}
