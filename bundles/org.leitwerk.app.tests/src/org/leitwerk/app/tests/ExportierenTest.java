package org.leitwerk.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportierenTest {

    private static final String WERTE = "werte ist 2021: 52 2022: 55,5 2023: 60,125\n";

    private static final String PLAN = """
            planung P "Besuchsplan" { zeitraum 2021 bis 2025 }
            ziel Z "85 Prozent der Familien werden besucht" {
                gemessen an Quote führend: von 52 auf 85 % gegenüber 2021 spätestens 2025
            }
            indikator Quote "=Quote der Besuche" {
                einheit %
                besser höher
                methode sollist
            """ + WERTE + """
            }
            indikator Faelle "Fälle" { mindestfallzahl 10 werte aus "daten/faelle.csv" spalte "Wert" jahr "Jahr" fallzahl "n" }
            indikator Geheim "Geheim" { vertraulich werte ist 2023: 98765 }
            """;

    private static final String KOPF =
            "Indikator;Titel;Art;Jahr;Raum;Gruppe;Wert;Einheit;Fallzahl;Fehlt;Vorläufig;Anmerkung;Quelle";

    @TempDir
    private Path ordner;

    @BeforeEach
    void plan() {
        Lauf.schreibe(ordner, "plan/plan.leitwerk", PLAN);
        Lauf.schreibe(ordner, "plan/daten/faelle.csv", "Jahr;Wert;n\n2022;31,25;64\n2023;77,75;4\n");
    }

    @Test
    void everyValueIsARowWithWhereItComesFrom() {
        Lauf lauf = Lauf.in(ordner, "exportieren", "plan", "--indikator", "Quote");
        assertEquals(0, lauf.rueckgabe(), lauf.alles());
        List<String> zeilen = lauf.aus().lines().toList();
        assertEquals("\uFEFF" + KOPF, zeilen.get(0));
        assertEquals(4, zeilen.size(), lauf.aus());
        assertTrue(
                zeilen.get(3).startsWith("Quote;'=Quote der Besuche;ist;2023;;;60,1250;%;;;;;plan.leitwerk"),
                zeilen.get(3));
        List<String> zwei = Lauf.in(ordner, "exportieren", "plan", "plan/plan.leitwerk", "plan")
                .aus()
                .lines()
                .toList();
        assertEquals("\uFEFF" + KOPF, zwei.get(0), "all these are one plan");
    }

    @Test
    void protectedValuesAreHeldBack() {
        Lauf lauf = Lauf.in(ordner, "exportieren", "plan");
        assertEquals(0, lauf.rueckgabe(), lauf.alles());
        assertTrue(lauf.aus().contains("Faelle;Fälle;ist;2022;;;31,25;;64;"), lauf.aus());
        assertTrue(lauf.aus().contains("Faelle;Fälle;ist;2023;;;.;"), lauf.aus());
        assertTrue(lauf.aus().contains("Geheim;Geheim;ist;2023;;;.;"), lauf.aus());
        assertFalse(lauf.alles().contains("77,75"), lauf.alles());
        assertFalse(lauf.alles().contains("98765"), lauf.alles());
    }

    @Test
    void whatIsExportedEditedAndImportedCounts() throws IOException {
        String urspruenglich = ohneQuelle(
                Lauf.in(ordner, "exportieren", "plan", "--indikator", "Quote").aus());
        Lauf lauf = Lauf.in(ordner, "exportieren", "plan", "--nach", "werte.csv");
        assertEquals(0, lauf.rueckgabe(), lauf.alles());
        assertEquals("werte.csv: geschrieben", lauf.aus().strip());
        Lauf.schreibe(ordner, "plan/plan.leitwerk", PLAN.replace(WERTE, "")); // from now on they come from the file
        importiere("werte.csv", "Quote");
        Lauf wieder = Lauf.in(ordner, "exportieren", "plan", "--indikator", "Quote");
        assertEquals(urspruenglich, ohneQuelle(wieder.aus()));
        assertTrue(Lauf.in(ordner, "auswerten", "plan").aus().contains("60,1"));
        Path tabelle = ordner.resolve("werte.csv");
        Files.writeString(tabelle, Files.readString(tabelle).replace("60,1250", "79,5"));
        importiere("werte.csv", "Quote");
        Lauf auswertung = Lauf.in(ordner, "auswerten", "plan", "--ausführlich");
        String text = auswertung.aus().replace('\u00A0', ' ');
        assertTrue(text.contains("79,5 % (2023)"), auswertung.alles());
        assertFalse(text.contains("60,1"), text);
    }

    @Test
    void aWorkbookWithNumbersOfCasesComesBackToo() {
        Lauf.in(ordner, "exportieren", "plan", "--indikator", "Faelle", "--nach", "faelle.xlsx");
        Lauf.schreibe(
                ordner,
                "plan/plan.leitwerk",
                PLAN.replace("werte aus \"daten/faelle.csv\" spalte \"Wert\" jahr \"Jahr\" fallzahl \"n\"", ""));
        importiere("faelle.xlsx", "Faelle", "--fallzahl", "Fallzahl");
        String tabelle =
                Lauf.in(ordner, "exportieren", "plan", "--indikator", "Faelle").aus();
        assertTrue(tabelle.contains("Faelle;Fälle;ist;2022;;;31,25;;64;"), tabelle);
        assertTrue(tabelle.contains("Faelle;Fälle;ist;2023;;;.;"), tabelle);
    }

    private void importiere(String datei, String indikator, String... dazu) {
        List<String> aufruf = new ArrayList<>(List.of("importieren", datei, "--plan", "plan"));
        aufruf.addAll(List.of("--indikator", indikator, "--wo", "Indikator=" + indikator, "--wo", "Art=ist"));
        aufruf.addAll(List.of("--spalte", "Wert", "--jahr", "Jahr", "--raum", "Raum", "--gruppe", "Gruppe"));
        aufruf.addAll(List.of(dazu));
        Lauf lauf = Lauf.in(ordner, aufruf.toArray(String[]::new));
        assertEquals(0, lauf.rueckgabe(), lauf.alles());
        assertTrue(lauf.aus().contains("Geschrieben:"), lauf.alles());
        assertEquals("", lauf.fehler());
    }

    private static String ohneQuelle(String tabelle) {
        return tabelle.replaceAll("(?m);[^;]*$", "");
    }

    @Test
    void aWorkbookIsWrittenAndNoDataFileOfThePlanIsReplaced() throws IOException {
        Lauf mappe = Lauf.in(ordner, "exportieren", "plan", "--nach", "neu/werte.XLSX");
        assertEquals(0, mappe.rueckgabe(), mappe.alles());
        byte[] bytes = Files.readAllBytes(ordner.resolve("neu/werte.XLSX"));
        assertEquals("PK", new String(bytes, 0, 2, StandardCharsets.US_ASCII));
        String vorher = Files.readString(ordner.resolve("plan/daten/faelle.csv"));
        Lauf daten = Lauf.in(ordner, "exportieren", "plan", "--nach", "plan/daten/faelle.csv");
        assertEquals(2, daten.rueckgabe());
        assertTrue(daten.fehler().contains("ist eine Datendatei des Plans"), daten.fehler());
        assertEquals(vorher, Files.readString(ordner.resolve("plan/daten/faelle.csv")));
    }

    @Test
    void badInputIsToldInGerman() {
        Lauf unbekannt = Lauf.in(ordner, "exportieren", "plan", "--indikator", "Weg");
        assertEquals(2, unbekannt.rueckgabe());
        assertEquals("", unbekannt.aus());
        assertTrue(
                unbekannt
                        .fehler()
                        .contains("Den Indikator 'Weg' gibt es im Plan nicht. Vorhanden: Quote, Faelle, Geheim."),
                unbekannt.fehler());
        Lauf endung = Lauf.in(ordner, "exportieren", "plan", "--nach", "werte.ods");
        assertEquals(2, endung.rueckgabe());
        assertTrue(endung.fehler().contains("--nach werte.ods: Die Datei muss auf .csv oder .xlsx enden."));
        assertEquals(2, Lauf.in(ordner, "exportieren", "gibtsnicht").rueckgabe());
        Lauf.schreibe(ordner, "plan/daten/faelle.csv", "Jahr;Wert;n\n2022;viel;64\n2023;31,25;70\n");
        Lauf schlecht = Lauf.in(ordner, "exportieren", "plan");
        assertTrue(schlecht.fehler().contains("faelle.csv"), schlecht.alles());
        assertTrue(schlecht.aus().contains("Faelle;Fälle;ist;2023;;;31,25;"), schlecht.aus());
    }

    @Test
    void withSeveralPlansEachRowNamesItsOwn() {
        Lauf.schreibe(ordner, "zwei/plan.leitwerk", "indikator I \"I\" { werte ist 2023: 7 }\n");
        Lauf lauf = Lauf.in(ordner, "exportieren", "plan", "zwei", "--indikator", "I");
        assertEquals(0, lauf.rueckgabe(), lauf.alles());
        assertEquals("\uFEFFPlan;" + KOPF, lauf.aus().lines().findFirst().orElse(""));
        assertTrue(lauf.aus().contains("\r\nzwei;I;I;ist;2023;;;7;"), lauf.aus());
    }
}
