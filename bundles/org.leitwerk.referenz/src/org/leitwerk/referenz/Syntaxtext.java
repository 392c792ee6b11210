package org.leitwerk.referenz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
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
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/**
 * A piece of the grammar as a reader's syntax: words as they are written, what to fill in between ‹ ›, optional parts
 * between [ ], choices separated by |, repetition as …
 */
final class Syntaxtext {

    /** Rules that are explained in a section of their own instead of being unfolded wherever they occur. */
    private static final Set<String> EIGENER_ABSCHNITT = Set.of("Zielwert", "Formel", "Zielwertzusatz");

    private static final Map<String, String> TEXTE =
            Map.of("STRING", "\"…\"", "Langtext", "\"\"\"…\"\"\"", "Name", "‹Name›");

    private Syntaxtext() {}

    /** The syntax of an element of the grammar with its cardinality. */
    static String von(AbstractElement element) {
        String text = ohneAnzahl(element);
        if (text.isEmpty() || element.getCardinality() == null) {
            return text;
        }
        return switch (element.getCardinality()) {
            case "?" -> "[" + text + "]";
            case "*" -> "[" + text + " …]";
            default -> text + " …";
        };
    }

    /**
     * The first word of an element of the grammar: the keyword it is recognised by; empty when it begins with something
     * else.
     */
    static String erstesWort(AbstractElement element) {
        if (element instanceof Keyword wort) {
            return wort.getValue();
        }
        if (element instanceof Assignment zuweisung) {
            return erstesWort(zuweisung.getTerminal());
        }
        if (element instanceof Alternatives wahl) {
            return erstesWort(wahl.getElements().get(0));
        }
        if (element instanceof RuleCall aufruf && aufruf.getRule() instanceof ParserRule regel) {
            return erstesWort(regel.getAlternatives());
        }
        if (element instanceof Group gruppe) {
            return gruppe.getElements().stream()
                    .filter(e -> !(e instanceof Action))
                    .findFirst()
                    .map(Syntaxtext::erstesWort)
                    .orElse("");
        }
        return "";
    }

    private static String ohneAnzahl(AbstractElement element) {
        if (element instanceof Keyword wort) {
            return wort.getValue();
        }
        if (element instanceof Assignment zuweisung) {
            return von(zuweisung.getTerminal());
        }
        if (element instanceof CrossReference verweis) {
            return platzhalter(verweis.getType().getClassifier());
        }
        if (element instanceof RuleCall aufruf) {
            return regel(aufruf.getRule());
        }
        if (element instanceof Alternatives wahl) {
            return wahl(wahl);
        }
        return element instanceof Group gruppe ? folge(gruppe.getElements()) : "";
    }

    /** Of a pair of spellings, with and without umlauts, the first stands for both. */
    private static String wahl(Alternatives wahl) {
        List<AbstractElement> teile = wahl.getElements();
        if (teile.stream().allMatch(Keyword.class::isInstance) && schreibweisen(teile)) {
            return ((Keyword) teile.get(0)).getValue();
        }
        return "(" + teile.stream().map(Syntaxtext::von).distinct().collect(Collectors.joining(" | ")) + ")";
    }

    private static boolean schreibweisen(List<AbstractElement> worte) {
        return worte.stream()
                        .map(w -> ohneUmlaute(((Keyword) w).getValue()))
                        .distinct()
                        .count()
                == 1;
    }

    static String ohneUmlaute(String wort) {
        return wort.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    }

    private static String folge(List<AbstractElement> teile) {
        List<String> worte = new ArrayList<>();
        for (AbstractElement teil : teile) {
            String text = wiederholung(teil) != null ? wiederholung(teil) : von(teil);
            if (text.isEmpty()) {
                continue;
            }
            if (text.length() == 1 && ",;:".contains(text) && !worte.isEmpty()
                    || text.startsWith(", …")
                    || text.startsWith("; …")) {
                worte.set(worte.size() - 1, worte.get(worte.size() - 1) + text);
            } else {
                worte.add(text);
            }
        }
        return String.join(" ", worte);
    }

    /** {@code (',' x+=…)*} after a first one reads as a list: comma and dots. */
    private static String wiederholung(AbstractElement teil) {
        return teil instanceof Group gruppe
                        && "*".equals(gruppe.getCardinality())
                        && gruppe.getElements().get(0) instanceof Keyword trenner
                        && ",;".contains(trenner.getValue())
                ? trenner.getValue() + " …"
                : null;
    }

    private static String regel(AbstractRule regel) {
        if (TEXTE.containsKey(regel.getName())) {
            return TEXTE.get(regel.getName());
        }
        if (regel instanceof EnumRule aufzaehlung) {
            return worte(aufzaehlung);
        }
        EClassifier typ = regel.getType().getClassifier();
        if (!(typ instanceof EClass klasse) || EIGENER_ABSCHNITT.contains(regel.getName())) {
            return "‹" + (typ instanceof EEnum werte ? Typen.name(werte) : regel.getName()) + "›";
        }
        // What has a block of its own is an element, everything else a part of the statement.
        return Sprachstruktur.istElement(regel)
                ? "‹" + Beschriftung.klasse(klasse) + "›"
                : von(regel.getAlternatives());
    }

    private static String worte(EnumRule regel) {
        AbstractElement inhalt = regel.getAlternatives();
        List<AbstractElement> teile = inhalt instanceof Alternatives wahl ? wahl.getElements() : List.of(inhalt);
        List<String> worte = new ArrayList<>();
        Set<String> gesehen = new HashSet<>();
        for (AbstractElement teil : teile) {
            if (teil instanceof EnumLiteralDeclaration wert
                    && gesehen.add(wert.getEnumLiteral().getName())) {
                worte.add(wert.getLiteral().getValue());
            }
        }
        return "(" + String.join(" | ", worte) + ")";
    }

    private static String platzhalter(EClassifier typ) {
        String name = typ instanceof EClass klasse ? Beschriftung.klasse(klasse) : typ.getName();
        return "‹" + (name.equals("Planelement") ? "Element" : name) + "›";
    }
}
