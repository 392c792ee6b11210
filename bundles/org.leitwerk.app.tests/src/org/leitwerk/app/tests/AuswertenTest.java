package org.leitwerk.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuswertenTest {

    private static final String PLAN = """
            planung P "Besuchsplan" { zeitraum 2021 bis 2025 }
            ziel Oben "Familien kommen gut an" {
                ziel Z "85 Prozent der Familien werden besucht" {
                    gemessen an Quote führend: von 52 auf 85 % gegenüber 2021 spätestens 2025
                }
            }
            indikator Quote "=Quote der Besuche" {
                einheit %
                besser höher
                methode sollist
                schwelle grün ab 100 %
                schwelle gelb ab 80 %
                werte aus "daten/quote.csv" spalte "Wert" jahr "Jahr"
            }
            szenario Mehr "Mehr Besuche" { wert Quote 2024: 84 }
            """;

    @TempDir
    private Path ordner;

    @BeforeEach
    void plan() {
        Lauf.schreibe(ordner, "plan/plan.leitwerk", PLAN);
        werte("60");
    }

    /** The way is 33 points in 4 years: 24.75 points are due after three, that is a value of 76.75. */
    private void werte(String letzter) {
        Lauf.schreibe(ordner, "plan/daten/quote.csv", "Jahr;Wert\n2021;52\n2022;55\n2023;58\n2024;" + letzter + "\n");
    }

    @Test
    void aChangedValueTurnsTheGoalsAboveItAndSaysWhy() {
        Lauf vorher = Lauf.in(ordner, "auswerten", "plan");
        assertEquals(0, vorher.rueckgabe(), vorher.alles());
        assertTrue(vorher.aus().contains("✗ rot  85 Prozent der Familien werden besucht [Z]"), vorher.aus());
        assertTrue(vorher.aus().contains("✗ rot  Familien kommen gut an [Oben]"), vorher.aus());
        werte("80");
        Lauf nachher = Lauf.in(ordner, "auswerten", "plan", "--ausführlich");
        assertTrue(nachher.aus().contains("✓ grün  85 Prozent der Familien werden besucht [Z]"), nachher.aus());
        assertTrue(nachher.aus().contains("✓ grün  Familien kommen gut an [Oben]"), nachher.aus());
        String warum = lesbar(nachher).substring(lesbar(nachher).indexOf("=Quote der Besuche [Quote]"));
        assertTrue(warum.contains("80 % (2024)"), warum);
        assertTrue(warum.contains("daten/quote.csv, Zeile 5"), warum);
        werte("70");
        assertTrue(Lauf.in(ordner, "auswerten", "plan").aus().contains("✗ rot  85 Prozent"), "54.5 of 75 percent");
    }

    private static String lesbar(Lauf lauf) {
        return lauf.aus().replace('\u00A0', ' ');
    }

    @Test
    void jsonHasTheAgreedFieldsAndExactNumbers() {
        werte("80,5");
        Lauf lauf = Lauf.in(ordner, "auswerten", "plan", "--format", "json");
        assertEquals(0, lauf.rueckgabe(), lauf.alles());
        JsonObject alles = JsonParser.parseString(lauf.aus()).getAsJsonObject();
        JsonObject indikator = alles.getAsJsonArray("indikatoren").get(0).getAsJsonObject();
        assertEquals(
                List.of(
                        "id",
                        "titel",
                        "methode",
                        "jahr",
                        "wert",
                        "einheit",
                        "ziel",
                        "zieljahr",
                        "anteil",
                        "prognose",
                        "status",
                        "begruendung"),
                new ArrayList<>(indikator.keySet()));
        assertEquals("Quote", indikator.get("id").getAsString());
        assertEquals(2024, indikator.get("jahr").getAsInt());
        assertEquals("80.5", indikator.get("wert").getAsString());
        assertEquals(85, indikator.get("ziel").getAsInt());
        assertEquals(2025, indikator.get("zieljahr").getAsInt());
        assertEquals(28.5 / 33, indikator.get("anteil").getAsDouble(), 1e-12);
        assertEquals("grün", indikator.get("status").getAsString());
        JsonObject ziel = mitId(alles.getAsJsonArray("ziele"), "Oben");
        assertEquals(
                List.of("id", "titel", "erfuellung", "status", "begruendung", "teile"), new ArrayList<>(ziel.keySet()));
        assertEquals(
                "Z",
                ziel.getAsJsonArray("teile").get(0).getAsJsonObject().get("id").getAsString());
        assertTrue(alles.has("massnahmen") && alles.has("budgets"), lauf.aus());
    }

    private static JsonObject mitId(JsonArray liste, String id) {
        for (JsonElement element : liste) {
            if (id.equals(element.getAsJsonObject().get("id").getAsString())) {
                return element.getAsJsonObject();
            }
        }
        throw new AssertionError("Nichts mit id " + id + " in " + liste);
    }

    @Test
    void onAPastDayLaterValuesAreNotKnown() {
        werte("80");
        Lauf lauf = Lauf.in(ordner, "auswerten", "plan", "--stichtag", "31.12.2023");
        assertTrue(lauf.aus().contains("Stichtag 31.12.2023"), lauf.aus());
        assertTrue(lesbar(lauf).contains("58 % (2023)"), lauf.aus());
        assertFalse(lesbar(lauf).contains("80 % (2024)"), lauf.aus());
        assertEquals(
                lauf.aus(),
                Lauf.in(ordner, "auswerten", "plan", "--stichtag", "2023").aus());
        Lauf falsch = Lauf.in(ordner, "auswerten", "plan", "--stichtag", "gestern");
        assertEquals(2, falsch.rueckgabe());
        assertTrue(falsch.fehler().contains("--stichtag gestern ist kein Datum"), falsch.fehler());
    }

    @Test
    void aScenarioAndItsComparisonSayWhatChangesAndWhy() {
        Lauf szenario = Lauf.in(ordner, "auswerten", "plan", "--szenario", "Mehr");
        assertTrue(szenario.aus().contains("✓ grün  Familien kommen gut an"), szenario.alles());
        Lauf vergleich = Lauf.in(ordner, "auswerten", "plan", "--vergleich", "plan,Mehr");
        assertEquals(0, vergleich.rueckgabe(), vergleich.alles());
        assertTrue(vergleich.aus().contains("▲ Ziel „Familien kommen gut an“"), vergleich.aus());
        assertTrue(vergleich.aus().contains("– besser."), vergleich.aus());
        Lauf json = Lauf.in(ordner, "auswerten", "plan", "--vergleich", "plan,Mehr", "--format", "json");
        assertEquals(
                3,
                JsonParser.parseString(json.aus())
                        .getAsJsonObject()
                        .getAsJsonArray("vergleich")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonArray("unterschiede")
                        .size());
        Lauf unbekannt = Lauf.in(ordner, "auswerten", "plan", "--szenario", "Meer");
        assertEquals(2, unbekannt.rueckgabe());
        assertTrue(unbekannt.fehler().contains("Das Szenario 'Meer' gibt es in plan nicht. Möglich: Mehr."));
        assertEquals(
                2, Lauf.in(ordner, "auswerten", "plan", "--vergleich", "Mehr").rueckgabe());
    }

    @Test
    void aComparisonIsATableToo() throws IOException {
        Lauf csv = Lauf.in(ordner, "auswerten", "plan", "--vergleich", "plan,Mehr", "--format", "csv");
        assertEquals(0, csv.rueckgabe(), csv.alles());
        List<String> zeilen = csv.aus().lines().toList();
        assertEquals(
                "\uFEFFPlan;Art;ID;Titel;Status plan;Status Mehr;Wert plan;Wert Mehr;Veränderung;Grund", zeilen.get(0));
        assertEquals(4, zeilen.size(), csv.aus());
        assertTrue(
                zeilen.get(1).startsWith("plan;Indikator;Quote;'=Quote der Besuche;rot;grün;60;84;besser;"),
                zeilen.get(1));
        assertTrue(zeilen.get(1).contains("statt 60"), zeilen.get(1));
        assertTrue(csv.aus().contains("plan;Ziel;Oben;Familien kommen gut an;rot;grün;"), csv.aus());
        Lauf gleich = Lauf.in(ordner, "auswerten", "plan", "--vergleich", "plan,plan", "--format", "csv");
        assertTrue(gleich.aus().contains(";rot;rot;60;60;gleich;\r\n"), gleich.aus());
        Lauf xlsx =
                Lauf.in(ordner, "auswerten", "plan", "--vergleich", "plan,Mehr", "--format", "xlsx", "-o", "v.xlsx");
        assertEquals(0, xlsx.rueckgabe(), xlsx.alles());
        assertEquals('P', Files.readAllBytes(ordner.resolve("v.xlsx"))[0]);
    }

    @Test
    void tablesNeverHoldFormulas() throws IOException {
        Lauf csv = Lauf.in(ordner, "auswerten", "plan", "--format", "csv");
        assertEquals(0, csv.rueckgabe(), csv.alles());
        List<String> zeilen = csv.aus().lines().toList();
        assertTrue(zeilen.get(0).contains("Plan;Art;ID;Titel;"), zeilen.get(0));
        assertTrue(zeilen.get(1).startsWith("plan;Indikator;Quote;'=Quote der Besuche;"), zeilen.get(1));
        assertEquals(4, zeilen.size());
        assertEquals(2, Lauf.in(ordner, "auswerten", "plan", "--format", "xlsx").rueckgabe());
        Lauf xlsx = Lauf.in(ordner, "auswerten", "plan", "--format", "xlsx", "-o", "stand.xlsx");
        assertEquals(0, xlsx.rueckgabe(), xlsx.alles());
        byte[] mappe = Files.readAllBytes(ordner.resolve("stand.xlsx"));
        assertEquals('P', mappe[0]);
        assertEquals('K', mappe[1]);
    }

    @Test
    void whatIsMissingIsSaidAndNeverCountedAsZero() throws IOException {
        Files.delete(ordner.resolve("plan/daten/quote.csv"));
        Lauf lauf = Lauf.in(ordner, "auswerten", "plan");
        assertEquals(1, lauf.rueckgabe(), lauf.alles());
        assertTrue(lauf.fehler().contains("quote.csv"), lauf.fehler());
        assertTrue(lauf.aus().contains("? ohne Bewertung  85 Prozent der Familien werden besucht"), lauf.aus());
        assertFalse(lauf.aus().contains("rot"), lauf.aus());
        assertEquals(2, Lauf.in(ordner, "auswerten", "gibtsnicht").rueckgabe());
    }

    @Test
    void smallNumbersAreShownNowhere() {
        Lauf.schreibe(ordner, "plan/plan.leitwerk", """
                indikator Quote "Quote" { mindestfallzahl 10 werte aus "daten/quote.csv" spalte "Wert" jahr "Jahr" fallzahl "n" }
                ziel Z "Ziel" { gemessen an Quote: mindestens 10 spätestens 2025 }
                """);
        Lauf.schreibe(ordner, "plan/daten/quote.csv", "Jahr;Wert;n\n2023;31,25;64\n2024;77,75;4\n");
        for (String format : List.of("text", "json", "csv")) {
            Lauf lauf = Lauf.in(ordner, "auswerten", "plan", "--format", format, "--ausfuehrlich");
            assertTrue(lauf.aus().contains("31"), lauf.alles());
            assertFalse(lauf.alles().contains("77"), lauf.alles());
        }
    }
}
