package org.leitwerk.dsl.meldungen;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.leitwerk.steuerung.wort.Nachbarwort;

/**
 * Says in German, with an example, what the grammar expects at a place: "eine ganze Zahl wie 3", "der Name eines
 * Ziels".
 */
@Singleton
class Erwartung {

    private static final int MAX_WORTE = 4;

    private static final Map<String, String> WERTE = Map.ofEntries(
            Map.entry("INT", "eine ganze Zahl wie 3"),
            Map.entry("Ganzzahl", "eine ganze Zahl wie 3"),
            Map.entry("Jahr", "ein Jahr wie 2024"),
            Map.entry("Zahl", "eine Zahl wie 12,4"),
            Map.entry("Prozent", "ein Prozentwert wie 40 %"),
            Map.entry("Geld", "ein Betrag wie 49.752,00 €"),
            Map.entry("T_DATUM", "ein Datum wie 31.12.2027"),
            Map.entry("Datum", "ein Datum wie 31.12.2027"),
            Map.entry("Zeitangabe", "eine Zeitangabe wie 2024 oder 1. Quartal 2025"),
            Map.entry("Frist", "eine Frist wie 31.12.2027, Ende 2016 oder in drei Jahren"),
            Map.entry("Rhythmus", "ein Rhythmus wie jährlich oder alle 2 Jahre"),
            Map.entry("Altersspanne", "eine Altersspanne wie 0 bis unter 18"),
            Map.entry("Normzitat", "eine Vorschrift wie § 80 Abs. 1 SGB VIII"),
            Map.entry("Einheit", "eine Einheit wie % oder je 1.000"),
            Map.entry("Langtext", "ein Text wie \"…\" oder \"\"\"…\"\"\""),
            Map.entry("STRING", "ein Text in Anführungszeichen wie \"…\""),
            Map.entry("Name", "ein Name"),
            Map.entry("ID", "ein Name"),
            Map.entry("Regelkennung", "der Name einer Prüfregel"));

    private final Bezeichnung bezeichnung;

    @Inject
    Erwartung(Bezeichnung bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /**
     * What is expected.
     *
     * @param element a place of the grammar
     * @return a phrase in the nominative, or null if it cannot be said simply
     */
    String von(AbstractElement element) {
        Set<String> phrasen = new LinkedHashSet<>();
        sammle(element, phrasen);
        if (phrasen.isEmpty() || phrasen.size() > MAX_WORTE) {
            return null;
        }
        return String.join(" oder ", phrasen);
    }

    private void sammle(AbstractElement element, Set<String> phrasen) {
        if (element instanceof Keyword) {
            phrasen.add("'" + worte(element) + "'");
        } else if (element instanceof Assignment zuweisung) {
            sammleWert(zuweisung, phrasen);
        } else if (element instanceof CrossReference verweis) {
            phrasen.add("der Name " + bezeichnung.eines(verweis.getType().getClassifier()));
        } else if (element instanceof Alternatives alternativen) {
            if (istUmlautPaar(alternativen)) {
                sammle(alternativen.getElements().get(0), phrasen);
            } else {
                alternativen.getElements().forEach(teil -> sammle(teil, phrasen));
            }
        } else if (element instanceof Group gruppe) {
            sammleFolge(gruppe, phrasen);
        } else if (element instanceof RuleCall aufruf) {
            sammleRegel(aufruf.getRule(), phrasen);
        }
    }

    private void sammleWert(Assignment zuweisung, Set<String> phrasen) {
        if (zuweisung.getFeature().equals("name")) {
            phrasen.add("der Name");
        } else if (zuweisung.getFeature().equals("titel")) {
            phrasen.add("ein Titel in Anführungszeichen");
        } else {
            sammle(zuweisung.getTerminal(), phrasen);
        }
    }

    private void sammleFolge(Group gruppe, Set<String> phrasen) {
        for (AbstractElement teil : gruppe.getElements()) {
            if (!(teil instanceof Action)) {
                sammle(teil, phrasen);
                if (!GrammarUtil.isOptionalCardinality(teil)) {
                    return;
                }
            }
        }
    }

    private void sammleRegel(AbstractRule regel, Set<String> phrasen) {
        if (WERTE.containsKey(regel.getName())) {
            phrasen.add(WERTE.get(regel.getName()));
        } else if (regel.getType().getClassifier() instanceof EEnum aufzaehlung) {
            phrasen.add(bezeichnung.ein(aufzaehlung) + " wie " + beispiele(aufzaehlung, regel instanceof EnumRule));
        } else if (regel instanceof ParserRule && !GrammarUtil.isDatatypeRule((ParserRule) regel)) {
            sammle(regel.getAlternatives(), phrasen);
        }
    }

    private static String beispiele(EEnum aufzaehlung, boolean alle) {
        List<String> worte = aufzaehlung.getELiterals().stream()
                .map(EEnumLiteral::getLiteral)
                .filter(wort -> !wort.equals("offen"))
                .toList();
        int anzahl = Math.min(alle ? worte.size() : 3, worte.size());
        String anfang = worte.stream().limit(Math.max(1, anzahl - 1L)).collect(Collectors.joining(", "));
        return anzahl < 2 ? anfang : anfang + " oder " + worte.get(anzahl - 1);
    }

    /** A keyword and those that follow it at once: "sich ab aus". */
    private static String worte(AbstractElement wort) {
        StringBuilder worte = new StringBuilder(((Keyword) wort).getValue());
        if (wort.eContainer() instanceof Group gruppe) {
            for (int i = gruppe.getElements().indexOf(wort) + 1;
                    i < gruppe.getElements().size() && gruppe.getElements().get(i) instanceof Keyword naechstes;
                    i++) {
                worte.append(' ').append(naechstes.getValue());
            }
        }
        return worte.toString();
    }

    private static boolean istUmlautPaar(Alternatives alternativen) {
        List<AbstractElement> teile = alternativen.getElements();
        return teile.size() == 2
                && teile.get(0) instanceof Keyword a
                && teile.get(1) instanceof Keyword b
                && Nachbarwort.einheitlich(a.getValue()).equals(b.getValue());
    }
}
