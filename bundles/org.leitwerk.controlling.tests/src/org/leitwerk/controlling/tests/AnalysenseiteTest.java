package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Begruendung;

/**
 * The worked examples of the handbook on goals, measures, money and analyses: every answer to "Warum?" on the page is
 * what the plan above it gives, sentence by sentence.
 */
class AnalysenseiteTest {

    private static final Path SEITE = Path.of("../../docs/handbuch/analysen.md");
    private static final String FRAGE = "Warum `";

    @TestFactory
    List<DynamicTest> answersOnThePageAreThoseOfTheEvaluation() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> zeilen = Files.readAllLines(SEITE);
        Map<String, Begruendung> gruende = Map.of();
        String gefragt = "";
        for (int i = 0; i < zeilen.size(); i++) {
            String zeile = zeilen.get(i);
            if (zeile.startsWith(FRAGE)) {
                gefragt = zeile.substring(FRAGE.length(), zeile.lastIndexOf('`'));
            } else if (zeile.startsWith("```")) {
                int ende = i + 1 + zeilen.subList(i + 1, zeilen.size()).indexOf("```");
                List<String> block = zeilen.subList(i + 1, ende);
                if (zeile.equals("```leitwerk")) {
                    gruende = gruende(Planprobe.werte(String.join("\n", block)));
                } else {
                    tests.add(vergleich(gefragt, gruende.get(gefragt), block));
                }
                i = ende;
            }
        }
        assertTrue(tests.size() >= 15, "Zu wenige Beispiele: " + tests.size());
        return tests;
    }

    private static DynamicTest vergleich(String gefragt, Begruendung grund, List<String> erwartet) {
        return DynamicTest.dynamicTest(gefragt, () -> {
            List<String> gesagt = new ArrayList<>();
            schreibe(grund, "", gesagt);
            assertEquals(String.join("\n", erwartet), String.join("\n", gesagt));
        });
    }

    private static void schreibe(Begruendung grund, String einzug, List<String> gesagt) {
        gesagt.add(einzug + grund.satz().replace('\u00A0', ' '));
        grund.teile().forEach(teil -> schreibe(teil, einzug + "  ", gesagt));
    }

    private static Map<String, Begruendung> gruende(Auswertung auswertung) {
        Map<String, Begruendung> gruende = new TreeMap<>();
        Stream.of(
                        auswertung.ziele().stream().map(ziel -> Map.entry(ziel.element(), ziel.begruendung())),
                        auswertung.massnahmen().stream()
                                .map(massnahme -> Map.entry(massnahme.element(), massnahme.begruendung())),
                        auswertung.budgets().stream().map(budget -> Map.entry(budget.element(), budget.begruendung())),
                        auswertung.produkte().stream()
                                .map(produkt -> Map.entry(produkt.element(), produkt.begruendung())),
                        auswertung.analysen().stream()
                                .map(analyse -> Map.entry(analyse.element(), analyse.begruendung())))
                .flatMap(eintraege -> eintraege)
                .forEach(eintrag -> gruende.put(eintrag.getKey().id(), eintrag.getValue()));
        return gruende;
    }
}
