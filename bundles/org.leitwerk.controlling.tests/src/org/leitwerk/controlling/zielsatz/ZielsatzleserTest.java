package org.leitwerk.controlling.zielsatz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.testhilfe.PropertyRunner;

class ZielsatzleserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Senkung auf unter 30 Hektar je Tag bis 2030          | Hektar je Tag  | unter 30 Hektar je Tag bis 2030
            um mindestens 10 %                                   | Fälle          | senken um 10 %
            von 0,3 auf 0,2 %                                    | %              | von 0,3 auf 0,2 %
            von 0,3 % auf 0,2 % senken                           | %              | von 0,3 auf 0,2 %
            Steigerung um 10 Prozent gegenüber 2019 bis Ende 2027 | Stunden       | steigern um 10 % gegenüber 2019 bis Ende 2027
            Reduzierung der Quote um 2 Prozentpunkte bis zum Jahr 2030 | %        | senken um 2 Prozentpunkte bis 2030
            Erhöhung auf mindestens 4.500 Stunden                | Stunden        | mindestens 4.500 Stunden
            zwischen 1 und 2 %                                   | %              | zwischen 1 und 2 %
            auf 1 bis 2 % bis 31.12.2027                         | %              | zwischen 1 und 2 % bis 31.12.2027
            nicht mehr als 3 % bis Mitte 2026                    | %              | höchstens 3 % bis Mitte 2026
            Halbierung der Wartezeit bis 2028 gegenüber 2024     | Tage           | senken um 50 % gegenüber 2024 bis 2028
            Verdopplung gegenüber dem Jahr 2020                  | Plätze         | steigern um 100 % gegenüber 2020
            um ein Viertel senken, im Vergleich zu 2020          | Tage           | senken um 25 % gegenüber 2020
            Die Zahl der Schulabbrüche soll jährlich sinken      | Fälle          | soll jährlich sinken
            Die Quote soll gegenüber dem Vorjahr steigen         | %              | soll jährlich steigen
            auf dem Niveau bleiben                               | %              | soll bleiben
            Senkung auf 12 Tage innerhalb von drei Jahren        | Tage           | auf 12 Tage in 3 Jahren
            mindestens 90 % halten                               | %              | mindestens 90 %
            Ausbau auf 1,5 Mio. Euro bis zum Schuljahr 2027/28   | €              | auf 1.500.000 € bis Schuljahr 2027/28
            Steigerung auf 30 Plätze pro 1.000 Einwohner         | Plätze je 1.000 Einwohner | auf 30 Plätze je 1.000 Einwohner
            85 % der Kinder erreichen bis 2027                   | %              | auf 85 % bis 2027
            """)
    void readsWhatCanMeanOneThing(String satz, String einheit, String erwartet) {
        Zielsatzlesung lesung = Zielsatzleser.lies(satz, einheit, Polaritaet.NIEDRIGER);
        assertEquals("", lesung.hindernis(), satz);
        assertEquals(erwartet, Zielwertform.von(lesung.zielwert()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Senkung auf rund 30 bis 2030            | Fälle  | „rund“ lässt offen
            um 2 % senken                           | %      | Prozentpunkte
            um 10 % jährlich senken                 | Fälle  | jedes Jahr
            Senkung auf über 30                     | Fälle  | passen nicht zusammen
            Senkung des Anstiegs auf 2              | Fälle  | mehr als eine Richtung
            Steigerung von 40 auf 30                | Fälle  | passen nicht zusammen
            kein weiterer Anstieg                   | Fälle  | verneint
            auf 30 Hektar                           | Tage   | in „Tage“ gemessen
            auf 30 oder 40                          | Fälle  | „oder“
            20 % der Kinder                         | %      | nicht klar
            bis 2027 auf 30, bis 2030 auf 20        | Fälle  | zwei Termine
            um ein Drittel senken                   | Fälle  | Drittel
            um höchstens 5 % steigern               | Fälle  | begrenzt
            bessere Teilhabe                        | %      | weder eine Zahl noch eine Richtung
            auf 1.23 bis 2030                       | %      | nicht
            von 40 auf unter 30                     | Fälle  | Ausgangswert und Grenze
            um 10 %                                 | Plätze neutral | nicht
            """)
    void saysWhyItDoesNotUnderstand(String satz, String einheit, String grund) {
        Polaritaet polaritaet = einheit.endsWith("neutral") ? Polaritaet.NEUTRAL : Polaritaet.HOEHER;
        Zielsatzlesung lesung = Zielsatzleser.lies(satz, einheit, polaritaet);
        assertTrue(lesung.gelesen().isEmpty(), () -> Zielwertform.von(lesung.zielwert()));
        assertTrue(lesung.hindernis().contains(grund), lesung.hindernis());
    }

    @Test
    void tellsWhichWordsItPassesOver() {
        assertEquals(
                "„Senkung der Wartezeit auf Hilfen auf 12 Tage bis 2030“ heißt: auf 12 Tage bis 2030."
                        + " Nicht ausgewertet: „der Wartezeit auf Hilfen“.",
                Zielsatzleser.lies("Senkung der Wartezeit auf Hilfen auf 12 Tage bis 2030", "Tage", null)
                        .lesart());
    }

    @Test
    void theHandbookSaysHowSentencesAreRead() throws IOException {
        List<String[]> zeilen = Files.readAllLines(Path.of("../../docs/handbuch/szenarien.md")).stream()
                .dropWhile(zeile -> !zeile.startsWith("| Satz |"))
                .skip(2)
                .takeWhile(zeile -> zeile.startsWith("|"))
                .map(zeile -> zeile.split(" *\\| *"))
                .toList();
        assertEquals(8, zeilen.size());
        for (String[] zeile : zeilen) {
            Zielsatzlesung lesung = Zielsatzleser.lies(zeile[1], "", Polaritaet.NIEDRIGER);
            assertEquals("", lesung.hindernis(), zeile[1]);
            String erwartet = zeile[2].replaceAll(", wenn .*", "");
            assertEquals(erwartet, Zielwertform.von(lesung.zielwert()), zeile[1]);
        }
    }

    @TestFactory
    List<DynamicTest> properties() {
        return PropertyRunner.tests(ZielsatzProperties.class);
    }
}
