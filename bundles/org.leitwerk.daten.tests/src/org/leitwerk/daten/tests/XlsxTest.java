package org.leitwerk.daten.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;

class XlsxTest {

    private static final String LESEN = "werte aus \"d.xlsx\" spalte \"Wert\" jahr \"Jahr\"";

    private Planprobe probe;

    @BeforeEach
    void leere(@TempDir Path ordner) {
        probe = new Planprobe(ordner);
    }

    private static byte[] mappe(Consumer<XSSFWorkbook> inhalt) throws IOException {
        try (XSSFWorkbook mappe = new XSSFWorkbook()) {
            inhalt.accept(mappe);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mappe.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static XSSFSheet blatt(XSSFWorkbook mappe, String name) {
        XSSFSheet blatt = mappe.createSheet(name);
        Row kopf = blatt.createRow(0);
        kopf.createCell(0).setCellValue("Jahr");
        kopf.createCell(1).setCellValue("Wert");
        return blatt;
    }

    private static Row zeile(XSSFSheet blatt, int nummer, double jahr) {
        Row zeile = blatt.createRow(nummer - 1);
        zeile.createCell(0).setCellValue(jahr);
        return zeile;
    }

    @Test
    void liestZahlenTageFormelnUndProzente() throws IOException {
        byte[] datei = mappe(mappe -> {
            XSSFSheet blatt = blatt(mappe, "Daten");
            zeile(blatt, 2, 2020).createCell(1).setCellValue(0.1 + 0.2);
            zeile(blatt, 3, 2021).createCell(1).setCellFormula("6*7");
            CellStyle prozent = mappe.createCellStyle();
            prozent.setDataFormat(mappe.createDataFormat().getFormat("0.0%"));
            Row mitProzent = zeile(blatt, 4, 2022);
            mitProzent.createCell(1).setCellValue(0.124);
            mitProzent.getCell(1).setCellStyle(prozent);
            zeile(blatt, 5, 2023).createCell(1).setCellValue("12,5");
            Row mitTag = blatt.createRow(5);
            CellStyle tag = mappe.createCellStyle();
            tag.setDataFormat(mappe.createDataFormat().getFormat("dd.mm.yyyy"));
            mitTag.createCell(0).setCellValue(LocalDate.of(2024, 12, 31));
            mitTag.getCell(0).setCellStyle(tag);
            mitTag.createCell(1).setCellValue("x");
            mappe.getCreationHelper().createFormulaEvaluator().evaluateAll();
            zeile(blatt, 8, 2025).createCell(1).setCellFormula("1/0");
            mappe.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(blatt.getRow(7).getCell(1));
            zeile(blatt, 9, 2019).createCell(1).setCellFormula("1+1");
        });
        probe.datei("d.xlsx", datei).lies(LESEN);
        assertEquals("/ 2020=0.3 2021=42 2022=12.4 2023=12.5 2024-12-31=NICHT_SINNVOLL", probe.werte());
        assertEquals(
                List.of(8, 9),
                probe.bestand().meldungen().stream().map(Datenmeldung::zeile).toList());
        assertTrue(probe.bestand().meldungen().get(0).text().contains("#DIV/0!"));
        assertTrue(probe.bestand().meldungen().get(1).text().contains("Ergebnis nicht gespeichert"));
    }

    @Test
    void waehltDasBlatt() throws IOException {
        byte[] datei = mappe(mappe -> {
            mappe.createSheet("Deckblatt").createRow(0).createCell(0).setCellValue("Titel");
            zeile(blatt(mappe, "Werte 2024"), 2, 2024).createCell(1).setCellValue(5);
        });
        probe.datei("d.xlsx", datei).lies(LESEN.replace(" spalte", " blatt \"Werte 2024\" spalte"));
        assertEquals("/ 2024=5", probe.werte());
        assertEquals(List.of(), probe.bestand().meldungen());
        probe.lies(LESEN.replace(" spalte", " blatt \"Falsch\" spalte"));
        assertEquals(
                "d.xlsx: Das Blatt 'Falsch' gibt es nicht. Bei 'blatt' ein vorhandenes angeben. "
                        + "Vorhanden: 'Deckblatt', 'Werte 2024'.",
                probe.bestand().meldungen().get(0).anzeige());
        probe.lies(LESEN);
        assertEquals(1, probe.meldungen(Meldungsart.BLATT).size());
        assertEquals(2, probe.meldungen(Meldungsart.SPALTE).size());
    }

    @Test
    void weistKennwortMakrosUndBombenAb() throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var verschluesselung = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            verschluesselung.confirmPassword("geheim");
            try (var strom = verschluesselung.getDataStream(system)) {
                strom.write(mappe(mappe -> blatt(mappe, "A")));
            }
            system.writeFilesystem(bytes);
            assertAbgelehnt(bytes.toByteArray(), "Die Datei ist mit einem Kennwort geschützt.");
        }
        assertAbgelehnt(
                zip("xl/workbook.xml", 10, "xl/vbaProject.bin", 10),
                "Die Datei enthält Makros und wird nicht gelesen.");
        assertAbgelehnt(
                zip("xl/workbook.xml", 10, "xl/worksheets/sheet1.xml", 60 << 20),
                "Die Datei ist entpackt unverhältnismäßig groß und wird nicht gelesen.");
        assertAbgelehnt(zip("mimetype", 10, "content.xml", 10), "Die Datei ist gepackt, aber keine XLSX-Datei.");
        assertAbgelehnt(
                zip("xl/workbook.xml", 10, "[Content_Types].xml", 10),
                "Die Datei ist keine lesbare XLSX-Datei; sie ist beschädigt oder unvollständig.");
        assertAbgelehnt(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1},
                "Die Datei hat das alte Excel-Format (.xls).");
    }

    private void assertAbgelehnt(byte[] datei, String text) throws IOException {
        probe.datei("d.xlsx", datei).lies(LESEN);
        assertEquals(
                List.of(text),
                probe.bestand().meldungen().stream().map(Datenmeldung::text).toList());
    }

    private static byte[] zip(Object... teile) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < teile.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) teile[i]));
                zip.write(new byte[(Integer) teile[i + 1]]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
