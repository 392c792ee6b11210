package org.leitwerk.dsl.tests.lesen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.leitwerk.dsl.tests.lesen.Teil.Art;
import org.leitwerk.steuerung.SteuerungPackage;

/**
 * Good statements, made from the grammar: each with everything that may stand in it and with as little as possible, and
 * each of its alternatives.
 */
final class Anweisungsmuster {

    private static final Map<String, Teil> WERTE = Map.ofEntries(
            Map.entry("Zahl", new Teil(Art.ZAHL, "12,4")),
            Map.entry("Geld", new Teil(Art.ZAHL, "3.000,00 €")),
            Map.entry("Prozent", new Teil(Art.ZAHL, "40 %")),
            Map.entry("Ganzzahl", new Teil(Art.ZAHL, "7")),
            Map.entry("Jahr", new Teil(Art.ZAHL, "2024")),
            Map.entry("Datum", new Teil(Art.ZAHL, "31.12.2027")),
            Map.entry("Zeitangabe", new Teil(Art.ZAHL, "März 2025")),
            Map.entry("Frist", new Teil(Art.ZAHL, "Ende 2026")),
            Map.entry("Rhythmus", new Teil(Art.ZAHL, "alle 2 Jahre")),
            Map.entry("Altersspanne", new Teil(Art.ZAHL, "0 bis unter 18")),
            Map.entry("Normzitat", new Teil(Art.TEXT, "§ 80 Abs. 1 SGB VIII")),
            Map.entry("Einheit", new Teil(Art.NAME, "%")),
            Map.entry("Langtext", new Teil(Art.TEXT, "\"Text\"")),
            Map.entry("STRING", new Teil(Art.TEXT, "\"Text\"")),
            Map.entry("Name", new Teil(Art.NAME, "schluessel")),
            Map.entry("Regelkennung", new Teil(Art.NAME, "regel-x")));

    private final boolean voll;
    private boolean inFormel;

    private Anweisungsmuster(boolean voll) {
        this.voll = voll;
    }

    /** All samples of the statement that a rule reads; none if it reads an element. */
    static Set<List<Teil>> von(AbstractRule regel) {
        Set<List<Teil>> muster = new LinkedHashSet<>();
        for (boolean voll : new boolean[] {true, false}) {
            for (List<Teil> teile : new Anweisungsmuster(voll).von(regel.getAlternatives())) {
                List<Teil> anweisung = new ArrayList<>(teile);
                anweisung.set(0, anweisung.get(0).mit(Art.ERSTES_WORT));
                muster.add(anweisung);
            }
        }
        return muster;
    }

    /** The name under which a test plan has an element of a class. */
    static String name(EClass klasse) {
        return "X" + klasse.getName();
    }

    private List<List<Teil>> von(AbstractElement element) {
        if (GrammarUtil.isOptionalCardinality(element) && !voll) {
            return List.of(List.of());
        }
        List<List<Teil>> einmal = einmal(element);
        boolean wiederholt = voll && GrammarUtil.isMultipleCardinality(element);
        boolean liste = element instanceof Group gruppe && gruppe.getElements().get(0) instanceof Keyword;
        return wiederholt && !liste ? einmal.stream().map(m -> verbunden(m, m)).toList() : einmal;
    }

    private List<List<Teil>> einmal(AbstractElement element) {
        if (element instanceof Keyword wort) {
            boolean buchstabe = Character.isLetter(wort.getValue().charAt(0));
            return List.of(List.of(new Teil(buchstabe ? Art.WORT : Art.ZEICHEN, wort.getValue())));
        } else if (element instanceof Assignment zuweisung) {
            return von(zuweisung.getTerminal());
        } else if (element instanceof CrossReference verweis) {
            return List.of(List.of(
                    new Teil(Art.VERWEIS, ziel((EClass) verweis.getType().getClassifier()))));
        } else if (element instanceof EnumLiteralDeclaration literal) {
            return List.of(List.of(new Teil(Art.WORT, literal.getLiteral().getValue())));
        } else if (element instanceof Alternatives alternativen) {
            return alternativen(alternativen);
        } else if (element instanceof Group gruppe) {
            return folge(gruppe);
        } else if (element instanceof RuleCall aufruf) {
            return regel(aufruf.getRule());
        }
        return List.of(List.of());
    }

    private static String ziel(EClass klasse) {
        return name(Fehlerplan.konkret(klasse));
    }

    /** Keywords side by side are spellings of the same; values side by side are different statements. */
    private List<List<Teil>> alternativen(Alternatives alternativen) {
        boolean worte = alternativen.getElements().stream().allMatch(Keyword.class::isInstance);
        List<List<Teil>> muster = new ArrayList<>();
        for (AbstractElement teil : alternativen.getElements()) {
            muster.addAll(von(teil));
            if (worte) {
                break;
            }
        }
        return muster;
    }

    private List<List<Teil>> folge(Group gruppe) {
        List<List<Teil>> muster = new ArrayList<>(List.of(List.of()));
        for (AbstractElement teil : gruppe.getElements()) {
            List<List<Teil>> moeglich = von(teil);
            List<Teil> erstes = muster.get(0);
            muster.replaceAll(m -> verbunden(m, moeglich.get(0)));
            moeglich.stream().skip(1).forEach(m -> muster.add(verbunden(erstes, m)));
        }
        return muster;
    }

    private List<List<Teil>> regel(AbstractRule regel) {
        if (WERTE.containsKey(regel.getName())) {
            return List.of(List.of(WERTE.get(regel.getName())));
        }
        if (regel.getName().equals("Formel")) {
            return formel((ParserRule) regel);
        }
        if (regel instanceof EnumRule) {
            return List.of(einmal(regel.getAlternatives()).get(0));
        }
        if (regel.getType().getClassifier() instanceof EEnum aufzaehlung) {
            return List.of(List.of(new Teil(
                    Art.AUFZAEHLUNG,
                    aufzaehlung.getELiterals().stream()
                            .map(Object::toString)
                            .filter(wort -> !wort.equals("offen"))
                            .findFirst()
                            .orElseThrow())));
        }
        return von(((ParserRule) regel).getAlternatives());
    }

    /** Formulas contain formulas; the inner ones are an indicator. */
    private List<List<Teil>> formel(ParserRule regel) {
        if (inFormel) {
            return List.of(List.of(new Teil(Art.VERWEIS, ziel(SteuerungPackage.Literals.INDIKATOR))));
        }
        inFormel = true;
        List<List<Teil>> muster = von(regel.getAlternatives());
        inFormel = false;
        return muster;
    }

    private static List<Teil> verbunden(List<Teil> a, List<Teil> b) {
        List<Teil> beide = new ArrayList<>(a);
        beide.addAll(b);
        return beide;
    }
}
