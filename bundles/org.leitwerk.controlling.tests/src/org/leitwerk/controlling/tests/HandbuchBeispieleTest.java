package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.controlling.verfahren.Zahlform;

/**
 * The worked examples of the handbook: each plan on the page is evaluated, and the table below it must say what comes
 * out, sentence by sentence.
 */
class HandbuchBeispieleTest {

    private static final Path SEITE = Path.of("../../docs/handbuch/auswertung.md");

    @TestFactory
    List<DynamicTest> tablesSayWhatComesOut() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> zeilen = Files.readAllLines(SEITE);
        String abschnitt = "";
        Auswertung auswertung = null;
        List<String> spalten = List.of();
        for (int i = 0; i < zeilen.size(); i++) {
            String zeile = zeilen.get(i);
            if (zeile.startsWith("#")) {
                abschnitt = zeile.replace("#", "").strip();
            } else if (zeile.equals("```leitwerk")) {
                int ende = i + 1 + zeilen.subList(i + 1, zeilen.size()).indexOf("```");
                auswertung = Planprobe.werte(String.join("\n", zeilen.subList(i + 1, ende)));
                i = ende;
            } else if (zeile.startsWith("| Indikator |")) {
                spalten = zellen(zeile);
                i++;
            } else if (zeile.startsWith("| ") && spalten.contains("Indikator")) {
                tests.add(zeile(abschnitt, auswertung, spalten, zellen(zeile)));
            } else {
                spalten = List.of();
            }
        }
        assertTrue(tests.size() >= 30, "Zu wenige Beispiele: " + tests.size());
        return tests;
    }

    private static DynamicTest zeile(
            String abschnitt, Auswertung auswertung, List<String> spalten, List<String> zellen) {
        return DynamicTest.dynamicTest(
                abschnitt + ": " + zellen.get(0),
                () -> assertEquals(
                        zellen,
                        spalten.stream()
                                .map(spalte -> wert(spalte, zellen.get(0), ergebnis(auswertung, zellen.get(0))))
                                .toList()));
    }

    private static Indikatorergebnis ergebnis(Auswertung auswertung, String name) {
        String[] teile = name.split(" in ");
        Indikatorergebnis ganz = auswertung.indikator(teile[0]).orElseThrow();
        return teile.length == 1
                ? ganz
                : ganz.teile().stream()
                        .filter(teil -> teil.schluessel().raum().equals(teile[1]))
                        .findFirst()
                        .orElseThrow();
    }

    private static String wert(String spalte, String name, Indikatorergebnis ergebnis) {
        Zahlform form = new Zahlform(ergebnis.einheit(), ergebnis.nachkommastellen());
        return switch (spalte) {
            case "Indikator" -> name;
            case "letzter Wert" ->
                ergebnis.letzter() == null
                        ? "–"
                        : form.mit(ergebnis.letzter().zahl()).replace('\u00A0', ' ');
            case "Anteil am Weg" -> anteil(ergebnis.anteil());
            case "Anteil der Zeit" -> anteil(ergebnis.zeitanteil());
            case "Veränderung je Jahr" -> zahl(ergebnis.jahresaenderung(), form);
            case "Fortschreibung" -> zahl(ergebnis.prognose(), form);
            case "Rang" ->
                ergebnis.vergleich() == null
                        ? "–"
                        : ergebnis.vergleich().rang() + " von "
                                + ergebnis.vergleich().anzahl();
            case "Abstand zum Ganzen" ->
                ergebnis.vergleich() == null ? "–" : zahl(ergebnis.vergleich().abstand(), form);
            case "Status" -> ergebnis.anzeige().anzeige();
            case "Begründung" -> satz(ergebnis.begruendung().satz());
            case "Rechenschritte" -> schritte(ergebnis.begruendung()).toString();
            default -> throw new AssertionError("Unbekannte Spalte: " + spalte);
        };
    }

    private static StringBuilder schritte(Begruendung begruendung) {
        StringBuilder text = new StringBuilder();
        for (Begruendung teil : begruendung.teile()) {
            if (!teil.satz().startsWith("Letzter Wert:")) {
                text.append(text.isEmpty() ? "" : "<br>").append(satz(teil.satz()));
            }
        }
        return text;
    }

    private static String satz(String satz) {
        return satz.replace('\u00A0', ' ');
    }

    private static String anteil(BigDecimal anteil) {
        return anteil == null ? "–" : satz(Zahlform.prozent(Bruch.von(anteil)));
    }

    private static String zahl(BigDecimal zahl, Zahlform form) {
        return zahl == null ? "–" : form.ohne(zahl);
    }

    private static List<String> zellen(String zeile) {
        return Stream.of(zeile.split("\\|")).map(String::strip).skip(1).toList();
    }
}
