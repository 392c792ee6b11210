package org.leitwerk.bericht.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KapitelTest {

    @TempDir
    private Path ordner;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "auf 10,5 | auf 10,5 %",
                "von 12 auf 10 spätestens 31.12.2027 | von 12 auf 10 % bis 31.12.2027",
                "senken um 2 Prozentpunkte gegenüber 2023 | senken um 2 Prozentpunkte gegenüber 2023",
                "zwischen 3 und 5 | zwischen 3 und 5 %",
                "höchstens 7 spätestens in drei Jahren | höchstens 7 % in 3 Jahren",
                "soll jährlich sinken | soll jährlich sinken",
                "qualitativ \"spürbar besser\" | spürbar besser"
            })
    void targetValuesAreSaidInWords(String geschrieben, String gezeigt) throws IOException {
        Document seite =
                Seitenbau.seite(ordner, "ziel Z { gemessen an I: " + geschrieben + " }\nindikator I { einheit % }");
        assertEquals(gezeigt, seite.select("#e-Z td").get(1).text().replace('\u00A0', ' '));
    }

    @Test
    void derivedGoalsStandBelowTheirOrigin() throws IOException {
        Document seite = Seitenbau.seite(
                ordner, "ziel Unten { leitet sich ab aus Oben }\nziel Oben { ziel Mitte { ziel Tief } }");
        assertEquals(
                List.of("Oben", "Unten", "Mitte", "Tief"),
                seite.select("#ziele h4").eachText());
        assertTrue(seite.getElementById("e-Unten").hasClass("ein1"));
        assertTrue(seite.getElementById("e-Tief").hasClass("ein2"));
    }

    @Test
    void goalsThatDeriveFromOneAnotherAreAllShown() throws IOException {
        Document seite = Seitenbau.seite(
                ordner,
                "ziel A { leitet sich ab aus B }\nziel B { leitet sich ab aus A }\nziel C { leitet sich ab aus C }");
        assertEquals(3, seite.select("#ziele h4").size());
    }

    @Test
    void costsAreAddedUpByYearAndKind() throws IOException {
        Document seite = Seitenbau.seite(
                ordner,
                "maßnahme M { kosten für personal 2024: 49.752,00 € 2025: 50.000 € kosten für sach 2024: 1.000,50 € }");
        List<String> zeilen = seite.select("#e-M table tr").eachText().stream()
                .map(zeile -> zeile.replace('\u00A0', ' '))
                .toList();
        assertEquals("Jahr Personalkosten Sachkosten Summe", zeilen.get(0));
        assertEquals("2024 49.752,00 € 1.000,50 € 50.752,50 €", zeilen.get(1));
        assertEquals("Summe 99.752,00 € 1.000,50 € 100.752,50 €", zeilen.get(3));
    }

    @Test
    void plannedAndActualCostsAreNeverAddedToOneAnother() throws IOException {
        Document seite = Seitenbau.seite(ordner, "maßnahme M { kosten ist 2024: 10 € kosten planung 2024: 20 € }");
        assertEquals("Jahr Ist Planung", seite.selectFirst("#e-M table tr").text());
    }

    @Test
    void progressIsTheLatestByDate() throws IOException {
        Document seite =
                Seitenbau.seite(ordner, "maßnahme M { fortschritt 60 % am 30.06.2025 fortschritt 20 % am 31.12.2024 }");
        assertEquals("60", seite.selectFirst("#e-M .fuellung").attr("width"));
    }

    @Test
    void indicatorShowsValuesNotesFormulaAndCourse() throws IOException {
        Document seite = Seitenbau.seite(
                ordner,
                "indikator I \"Quote\" { einheit % formel (A + 1) / A * 100 werte ist 2022: 12,5 2021: 12 2023: fehlt \"Ausfall\" }\n"
                        + "indikator A \"Anzahl\" { werte 2022: 1 }\nziel Z { gemessen an I: auf 10 }");
        Element karte = seite.getElementById("e-I");
        assertEquals("Reihe 2021 2022 2023", karte.selectFirst("table tr").text());
        assertEquals("Ist 12 12,5 fehlt (1)", karte.select("table tr").get(1).text());
        assertTrue(karte.text().contains("(Anzahl + 1) / Anzahl × 100"), karte.text());
        assertTrue(karte.text().contains("(1) Ausfall"));
        assertEquals(
                "Verlauf: Quote, von 12 % (2021) auf 12,5 % (2022)",
                karte.selectFirst("svg.verlauf title").text().replace('\u00A0', ' '));
        assertEquals("Ziel 10", karte.selectFirst("svg.verlauf .zielwort").text());
        assertTrue(seite.getElementById("e-A").select("svg").isEmpty(), "one value has no course");
    }

    @Test
    void budgetLinesShowYearsAcrossAndSumsInBold() throws IOException {
        Document seite = Seitenbau.seite(ordner, """
            produktgruppe P "Hilfen" {
                position Z1 "Zuwendungen" { zeile 2 planart teilergebnisplan art ertrag beträge ist 2023: 1.234.567,89 € beträge ansatz 2024: 5 € }
                position S "Ergebnis" { zeile 18 planart teilergebnisplan art summe summe aus Z1 beträge ist 2023: -1,5 € }
            }
            """);
        Element tabelle = seite.selectFirst("#e-P table");
        assertEquals("Teilergebnisplan", tabelle.selectFirst("caption").text());
        assertEquals(
                "Zeile Position Art Ist 2023 Ansatz 2024",
                tabelle.selectFirst("tr").text());
        assertEquals(
                "18 Ergebnis Summe -1,50 €",
                tabelle.selectFirst("tr.summe").text().replace('\u00A0', ' '));
    }

    @Test
    void decisionPointsKeepTheirOrderAndDepth() throws IOException {
        Document seite = Seitenbau.seite(
                ordner,
                "vorlage V \"Vorlage\" { beratung 12.11.2024 R als entscheidung\n beschlusspunkt \"Eins\" { beschlusspunkt \"Eins A\" }\n"
                        + " beschlusspunkt \"Zwei\" }\ngremium R \"Rat\"");
        assertEquals(
                List.of("Eins", "Eins A", "Zwei"),
                seite.select("#e-V table").get(1).select("tbody tr").eachText());
        assertEquals(
                "12.11.2024 Rat Entscheidung",
                seite.select("#e-V table").get(0).selectFirst("tbody tr").text());
    }

    @Test
    void aGoalTreeOfThreeThousandLevelsIsShown() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append("ziel Z").append(i).append(" {\n");
        }
        text.append("}\n".repeat(3000));
        Document seite = Seitenbau.seite(ordner, text.toString());
        assertEquals(3000, seite.select("#ziele h4").size());
    }

    @Test
    void timesStandAsFarApartInAPictureAsInTheCalendar() throws IOException {
        Document seite = Seitenbau.seite(ordner, "indikator I { werte ist 2014: 1 2018: 2 2019: 3 }");
        List<Double> stellen = seite.select("svg.verlauf .punkt").eachAttr("cx").stream()
                .map(Double::valueOf)
                .toList();
        double erste = stellen.get(1) - stellen.get(0);
        double zweite = stellen.get(2) - stellen.get(1);
        assertEquals(4, erste / zweite, 0.05);
    }

    @Test
    void wordsOfTimesNeverCoverOneAnother() throws IOException {
        Document seite = Seitenbau.seite(
                ordner, "indikator I { werte ist 31.12.2010: 1 1.1.2024: 2 2.1.2024: 3 31.12.2024: 4 }");
        assertEquals(
                List.of("31.12.2010", "1.1.2024"),
                seite.select("svg.verlauf .zeit").eachText());
        assertEquals(4, seite.select("svg.verlauf .punkt").size());
    }

    @Test
    void aPeriodThatBeginsAndEndsInTheSameYearIsNamedOnce() throws IOException {
        Document seite = Seitenbau.seite(ordner, "maßnahme M { von 2014 bis 2014 }");
        assertEquals("Zeitraum 2014", seite.selectFirst("#e-M .fakten").text());
    }

    @Test
    void onlyAddressesOfTheWebLeadAway() throws IOException {
        Document seite = Seitenbau.seite(ordner, """
                dokument A { adresse "https://example.org/a?b=1&c=%22" datei "a/b.pdf" }
                dokument B { adresse "javascript:alert(1)" }
                """);
        assertEquals(
                List.of("https://example.org/a?b=1&c=%22"),
                seite.select("#quellen a").eachAttr("href"));
        assertTrue(seite.getElementById("e-B").text().contains("javascript:alert(1)"));
    }

    @Test
    void valuesAreNamedAsEverywhereInTheProgram() throws IOException {
        Document seite = Seitenbau.seite(ordner, "ziel Z { ebene rahmen status entwurf }");
        assertEquals("Rahmenziel", seite.selectFirst("#e-Z .art").text());
        assertEquals("Entwurf", seite.selectFirst("#e-Z .marke").text());
    }
}
