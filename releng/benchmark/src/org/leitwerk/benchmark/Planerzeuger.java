package org.leitwerk.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Plans of any size, made by walking the grammar: every element and every statement occurs, references lead to what
 * exists, and what is frequent in real plans (goals, indicators, measures) is frequent. The same seed gives the same
 * text.
 */
final class Planerzeuger {

    private static final Set<String> HAEUFIG =
            Set.of("Ziel", "Indikator", "Massnahme", "Haushaltsposition", "Bedarf", "Bestand", "Termin");
    private static final int TIEFSTE = 3;

    private final Random zufall;
    private final Namensvorrat namen;
    private final Anweisungstext anweisungen;
    private final List<ParserRule> elemente = new ArrayList<>();
    private final List<ParserRule> lose = new ArrayList<>();

    Planerzeuger(Grammar grammatik, long saat) {
        zufall = new Random(saat);
        namen = new Namensvorrat(zufall);
        anweisungen = new Anweisungstext(zufall, namen);
        for (AbstractRule r : grammatik.getRules()) {
            if (r instanceof ParserRule regel && istElement(regel)) {
                elemente.add(regel);
                IntStream.range(
                                0,
                                HAEUFIG.contains(regel.getName())
                                        ? 12
                                        : regel.getName().equals("Planung") ? 0 : 1)
                        .forEach(i -> lose.add(regel));
            }
        }
    }

    /** The text of the files of a plan that together have at least so many lines. */
    List<String> dateien(int zeilen, int zeilenJeDatei) {
        List<String> dateien = new ArrayList<>();
        StringBuilder datei = new StringBuilder(
                "// erzeugt\nplanung Plan \"Erzeugter Plan\" { zeitraum 2022 bis 2028 stichtag 1.7.2025 status umsetzung }\n");
        elemente.stream().filter(r -> !r.getName().equals("Planung")).forEach(r -> datei.append(element(r, 0, 1)));
        int fertig = 0;
        while (fertig + zaehle(datei) < zeilen) {
            datei.append(element(lose.get(zufall.nextInt(lose.size())), 0, 4 + zufall.nextInt(12)));
            if (zaehle(datei) >= zeilenJeDatei) {
                dateien.add(datei.toString());
                fertig += zaehle(datei);
                datei.setLength(0);
            }
        }
        if (datei.length() > 0) {
            dateien.add(datei.toString());
        }
        return dateien;
    }

    private static int zaehle(CharSequence text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private String element(ParserRule regel, int tiefe, int laenge) {
        EClass klasse = (EClass) regel.getType().getClassifier();
        String name = namen.neu(klasse);
        String einzug = "\t".repeat(tiefe);
        StringBuilder text = new StringBuilder(einzug)
                .append(wort(regel))
                .append(' ')
                .append(name)
                .append(' ')
                .append(anweisungen.titel());
        text.append(" {\n");
        Set<AbstractElement> schon = new HashSet<>();
        List<AbstractElement> block = block(regel);
        for (int i = 0; i < laenge; i++) {
            AbstractElement teil = block.get(zufall.nextInt(block.size()));
            ParserRule unter = unterelement(teil);
            if (unter != null && tiefe < TIEFSTE && zufall.nextInt(3) == 0) {
                text.append(element(unter, tiefe + 1, 1 + zufall.nextInt(6)));
            } else if (unter == null && schon.add(teil)) {
                String anweisung = anweisungen.text(teil);
                text.append(
                        anweisung == null
                                ? ""
                                : einzug + "\t" + anweisung + (zufall.nextInt(20) == 0 ? " // geprüft" : "") + "\n");
            }
        }
        namen.fertig(klasse, name);
        return text.append(einzug).append("}\n").toString();
    }

    private static boolean istElement(ParserRule regel) {
        return !regel.isFragment()
                && EcoreUtil2.eAllOfType(regel.getAlternatives(), Keyword.class).stream()
                        .anyMatch(k -> k.getValue().equals("{"));
    }

    private static String wort(ParserRule regel) {
        return EcoreUtil2.eAllOfType(regel.getAlternatives(), Keyword.class)
                .get(0)
                .getValue();
    }

    /** What may stand in the block: statements and sub elements. */
    private static List<AbstractElement> block(ParserRule regel) {
        List<AbstractElement> teile = new ArrayList<>();
        for (AbstractElement teil : EcoreUtil2.eAllOfType(regel.getAlternatives(), AbstractElement.class)) {
            boolean fragment =
                    teil instanceof RuleCall aufruf && aufruf.getRule() instanceof ParserRule r && r.isFragment();
            if (fragment || unterelement(teil) != null) {
                teile.add(teil);
            }
        }
        return teile;
    }

    /** The element a piece of the grammar consists of; null for statements. */
    private static ParserRule unterelement(AbstractElement teil) {
        AbstractElement inhalt =
                teil instanceof RuleCall aufruf && aufruf.getRule() instanceof ParserRule r && r.isFragment()
                        ? r.getAlternatives()
                        : teil;
        if (inhalt instanceof Assignment zuweisung
                && zuweisung.getTerminal() instanceof RuleCall aufruf
                && aufruf.getRule() instanceof ParserRule regel) {
            ParserRule kern = regel.getName().equals("Massnahmeform")
                    ? EcoreUtil2.eAllOfType(regel, RuleCall.class).stream()
                            .map(c -> (ParserRule) c.getRule())
                            .findFirst()
                            .orElseThrow()
                    : regel;
            return istElement(kern) ? kern : null;
        }
        return null;
    }
}
