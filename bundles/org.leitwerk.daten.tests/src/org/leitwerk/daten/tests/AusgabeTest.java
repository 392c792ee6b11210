package org.leitwerk.daten.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.daten.ausgabe.Ausgabetabelle;
import org.leitwerk.daten.ausgabe.CsvAusgabe;
import org.leitwerk.daten.ausgabe.Reihenausgabe;
import org.leitwerk.daten.ausgabe.XlsxAusgabe;
import org.leitwerk.daten.tabelle.Tabelle;
import org.leitwerk.daten.tabelle.Tabellenfehler;
import org.leitwerk.daten.tabelle.Tabellenleser;

class AusgabeTest {

    private static final Ausgabetabelle TABELLE = new Ausgabetabelle(
            "Werte: 1/2",
            List.of("Text", "Zahl", "Ganz", "Tag"),
            List.of(
                    Arrays.asList("=1+1", new BigDecimal("1234.50"), 7, LocalDate.of(2024, 2, 29)),
                    Arrays.asList("@SUM(A1)", new BigDecimal("-3"), null, null),
                    Arrays.asList("a;b\"c\nd", new BigDecimal("1.234"), 0, null),
                    Arrays.asList("-", new BigDecimal("12345678901234567.89"), 0, null)));

    @Test
    void schreibtCsvWieDeutscheTabellenkalkulationen() {
        assertEquals(
                "\uFEFFText;Zahl;Ganz;Tag\r\n'=1+1;1234,50;7;29.02.2024\r\n'@SUM(A1);-3;;\r\n\"a;b\"\"c\nd\";1,2340;0;\r\n"
                        + "-;12345678901234567,89;0;\r\n",
                new String(CsvAusgabe.schreib(TABELLE), StandardCharsets.UTF_8));
    }

    @Test
    void schreibtTexteInXlsxNieAlsFormel() throws IOException {
        try (XSSFWorkbook mappe =
                new XSSFWorkbook(new ByteArrayInputStream(XlsxAusgabe.schreib(List.of(TABELLE, TABELLE))))) {
            assertEquals(2, mappe.getNumberOfSheets());
            assertEquals("Werte: 1/2".replaceAll("[:/]", " "), mappe.getSheetName(0));
            assertEquals(
                    CellType.STRING, mappe.getSheetAt(0).getRow(1).getCell(0).getCellType());
            assertEquals("=1+1", mappe.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
            assertEquals(
                    "0.00",
                    mappe.getSheetAt(0).getRow(1).getCell(1).getCellStyle().getDataFormatString());
        }
    }

    @Test
    void liestZurueckWasGeschriebenWurde() throws Tabellenfehler {
        for (byte[] bytes : List.of(CsvAusgabe.schreib(TABELLE), XlsxAusgabe.schreib(List.of(TABELLE)))) {
            Tabelle tabelle = Tabellenleser.lies(bytes, "d", "").tabelle();
            assertEquals(TABELLE.spalten(), tabelle.spalten());
            assertEquals("=1+1", tabelle.zeilen().get(0).text(0));
            assertEquals("29.02.2024", tabelle.zeilen().get(0).text(3));
            assertEquals("a;b\"c\nd", tabelle.zeilen().get(2).text(0));
            assertEquals("12345678901234567,89", tabelle.zeilen().get(3).text(1));
        }
    }

    @Test
    void schreibtGleicheBytes() throws InterruptedException {
        byte[] erste = XlsxAusgabe.schreib(List.of(TABELLE));
        Thread.sleep(1100); // the clock of documents counts seconds
        assertArrayEquals(erste, XlsxAusgabe.schreib(List.of(TABELLE)));
    }

    @Test
    void fuehrtReihenImKreis(@TempDir Path ordner) throws IOException {
        Planprobe probe = new Planprobe(ordner)
                .lies("werte 2023: 1,234 fallzahl 12   2024: fehlt\nwerte in Mitte 1. Quartal 2024: -7 \"=Notiz\"");
        String vorher = probe.werte();
        Ausgabetabelle tabelle = Reihenausgabe.tabelle(probe.bestand(), List.of(probe.indikator()));
        byte[] csv = CsvAusgabe.schreib(tabelle);
        assertFalse(new String(csv, StandardCharsets.UTF_8).contains(";=Notiz"));
        String lesen =
                "spalte \"Wert\" jahr \"Jahr\" raum \"Raum\" gruppe \"Gruppe\" fallzahl \"Fallzahl\" wo \"Indikator\" ist \"Hilfen\"";
        probe.datei("aus.csv", csv).datei("aus.xlsx", XlsxAusgabe.schreib(List.of(tabelle)));
        for (String datei : List.of("aus.csv", "aus.xlsx")) {
            probe.lies("werte aus \"" + datei + "\" " + lesen);
            assertEquals(List.of(), probe.bestand().meldungen());
            assertEquals(vorher.replace("FEHLT", "UNBEKANNT"), probe.werte().replace("1.2340", "1.234"), datei);
            assertEquals(12, probe.reihen().get(0).wert(0).fallzahl());
        }
        assertTrue(vorher.contains("Mitte/ 2024-Q1=-7"));
    }
}
