package org.leitwerk.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** One statement as text, by walking its piece of the grammar. */
final class Anweisungstext {

    private final Random zufall;
    private final Namensvorrat namen;
    private final Werteproben werte;

    Anweisungstext(Random zufall, Namensvorrat namen) {
        this.zufall = zufall;
        this.namen = namen;
        this.werte = new Werteproben(zufall);
    }

    /** A title between quotes. */
    String titel() {
        return werte.text();
    }

    /** The text of a piece of the grammar; null when it needs a reference to something that does not exist yet. */
    String text(AbstractElement element) {
        int male = male(element.getCardinality());
        List<String> teile = new ArrayList<>();
        for (int i = 0; i < male; i++) {
            String teil = einmal(element);
            if (teil == null) {
                return "?".equals(element.getCardinality()) || "*".equals(element.getCardinality()) || i > 0
                        ? String.join(" ", teile)
                        : null;
            }
            teile.add(teil);
        }
        return String.join(" ", teile).replace(" ,", ",").replace(" ;", ";").replace(" :", ":");
    }

    private int male(String anzahl) {
        return anzahl == null
                ? 1
                : switch (anzahl) {
                    case "?" -> zufall.nextInt(2);
                    case "*" -> zufall.nextInt(4);
                    default -> 1 + zufall.nextInt(4);
                };
    }

    private String einmal(AbstractElement element) {
        if (element instanceof Keyword wort) {
            return wort.getValue();
        }
        if (element instanceof Assignment zuweisung) {
            return text(zuweisung.getTerminal());
        }
        if (element instanceof CrossReference verweis) {
            return namen.verweis((EClass) verweis.getType().getClassifier());
        }
        if (element instanceof Alternatives wahl) {
            return text(wahl.getElements().get(zufall.nextInt(wahl.getElements().size())));
        }
        if (element instanceof RuleCall aufruf) {
            return regel(aufruf.getRule());
        }
        return element instanceof Action ? "" : folge(((Group) element).getElements());
    }

    private String folge(List<AbstractElement> elemente) {
        List<String> teile = new ArrayList<>();
        for (AbstractElement element : elemente) {
            String teil = text(element);
            if (teil == null) {
                return null;
            }
            if (!teil.isEmpty()) {
                teile.add(teil);
            }
        }
        return String.join(" ", teile);
    }

    private String regel(AbstractRule regel) {
        if (regel.getName().equals("Formel")) {
            return formel();
        }
        if (regel.getName().equals("WertartWert")) {
            return werte.eines(List.of("ist", "soll", "prognose", "schätzung"));
        }
        if (regel.getType().getClassifier() instanceof EEnum aufzaehlung) {
            return regel instanceof EnumRule worte ? schluesselwort(worte) : literal(aufzaehlung);
        }
        if (regel instanceof TerminalRule || !(regel.getType().getClassifier() instanceof EClass)) {
            return werte.wert(regel.getName());
        }
        return text(((ParserRule) regel).getAlternatives());
    }

    private String schluesselwort(EnumRule regel) {
        AbstractElement inhalt = regel.getAlternatives();
        List<AbstractElement> worte = inhalt instanceof Alternatives wahl ? wahl.getElements() : List.of(inhalt);
        return ((EnumLiteralDeclaration) werte.eines(worte)).getLiteral().getValue();
    }

    private String literal(EEnum aufzaehlung) {
        List<EEnumLiteral> worte = aufzaehlung.getELiterals().stream()
                .filter(w -> !w.getName().equals("OFFEN"))
                .toList();
        return werte.eines(worte).getLiteral();
    }

    private String formel() {
        EClass indikator = org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR;
        String a = namen.verweis(indikator);
        String b = namen.verweis(indikator);
        return a == null
                ? null
                : werte.eines(List.of(
                        a + " / " + b + " * 1000", "(" + a + " + " + b + ") / 2", "summe(" + a + "; " + b + ")"));
    }
}
