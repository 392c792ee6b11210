package org.leitwerk.daten.ausgabe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.leitwerk.daten.tabelle.Stillesprotokoll;

/**
 * Writes XLSX: one sheet a table, texts always as texts, numbers with the decimals they have. The same input gives the
 * same bytes.
 */
public final class XlsxAusgabe {

    /** A spreadsheet computes with 15 digits; longer numbers are written as text, so that none is lost. */
    private static final int MAX_ZIFFERN = 15;

    private static final int MAX_NACHKOMMASTELLEN = 12;
    private static final int FENSTER = 200;
    private static final int MAX_BREITE = 60;

    static {
        Stillesprotokoll.schalteEin();
    }

    private final SXSSFWorkbook mappe;
    private final Map<String, CellStyle> formate = new HashMap<>();

    private XlsxAusgabe(SXSSFWorkbook mappe) {
        this.mappe = mappe;
    }

    /**
     * Writes tables as sheets of one workbook.
     *
     * @param tabellen what to write, at least one
     * @return the content of the file
     * @throws IllegalArgumentException if a table has more rows than a sheet can hold; German
     */
    public static byte[] schreib(List<Ausgabetabelle> tabellen) {
        try (SXSSFWorkbook mappe = new SXSSFWorkbook(FENSTER)) {
            XlsxAusgabe ausgabe = new XlsxAusgabe(mappe);
            tabellen.forEach(ausgabe::blatt);
            POIXMLProperties.CoreProperties angaben =
                    mappe.getXSSFWorkbook().getProperties().getCoreProperties();
            angaben.setCreator("Leitwerk");
            angaben.setCreated(Optional.of(new Date(0))); // a fixed day: no clock in results
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mappe.write(bytes);
            return FesteZeit.in(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void blatt(Ausgabetabelle tabelle) {
        if (tabelle.zeilen().size() >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
            throw new IllegalArgumentException(
                    "Ein Tabellenblatt fasst höchstens 1.048.575 Zeilen; bitte als CSV ausgeben.");
        }
        Sheet blatt = mappe.createSheet(name(tabelle.name()));
        blatt.createFreezePane(0, 1);
        Row kopf = blatt.createRow(0);
        for (int i = 0; i < tabelle.spalten().size(); i++) {
            Cell zelle = kopf.createCell(i);
            zelle.setCellValue(tabelle.spalten().get(i));
            zelle.setCellStyle(formate.computeIfAbsent("kopf", neu -> kopfformat()));
            blatt.setColumnWidth(i, breite(tabelle, i) * 256);
        }
        int nummer = 1;
        for (List<?> zeile : tabelle.zeilen()) {
            Row reihe = blatt.createRow(nummer++);
            for (int i = 0; i < zeile.size(); i++) {
                if (zeile.get(i) != null) {
                    setze(reihe.createCell(i), zeile.get(i));
                }
            }
        }
    }

    private void setze(Cell zelle, Object wert) {
        if (wert instanceof BigDecimal zahl && zahl.precision() <= MAX_ZIFFERN) {
            zelle.setCellValue(zahl.doubleValue());
            int stellen = Math.max(0, Math.min(zahl.scale(), MAX_NACHKOMMASTELLEN));
            zelle.setCellStyle(format(stellen == 0 ? "0" : "0." + "0".repeat(stellen)));
        } else if (wert instanceof Integer zahl) {
            zelle.setCellValue(zahl);
        } else if (wert instanceof LocalDate tag) {
            zelle.setCellValue(tag);
            zelle.setCellStyle(format("dd.mm.yyyy"));
        } else {
            String text = wert instanceof BigDecimal ? CsvAusgabe.zelle(wert) : wert.toString();
            int laengste = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
            zelle.setCellValue(text.length() > laengste ? text.substring(0, laengste) : text);
        }
    }

    private CellStyle format(String muster) {
        return formate.computeIfAbsent(muster, neu -> {
            CellStyle stil = mappe.createCellStyle();
            stil.setDataFormat(mappe.createDataFormat().getFormat(muster));
            return stil;
        });
    }

    private CellStyle kopfformat() {
        Font fett = mappe.createFont();
        fett.setBold(true);
        CellStyle stil = mappe.createCellStyle();
        stil.setFont(fett);
        return stil;
    }

    /** Wide enough for the heading and the first rows. */
    private static int breite(Ausgabetabelle tabelle, int spalte) {
        int breite = tabelle.spalten().get(spalte).length();
        for (List<?> zeile :
                tabelle.zeilen().subList(0, Math.min(FENSTER, tabelle.zeilen().size()))) {
            Object wert = spalte < zeile.size() ? zeile.get(spalte) : null;
            breite = Math.max(breite, wert == null ? 0 : CsvAusgabe.zelle(wert).length());
        }
        return Math.min(breite + 2, MAX_BREITE);
    }

    private String name(String gewuenscht) {
        String sicher = WorkbookUtil.createSafeSheetName(gewuenscht.isBlank() ? "Tabelle" : gewuenscht);
        String name = sicher;
        for (int i = 2; mappe.getSheet(name) != null; i++) {
            String nummer = String.format(Locale.ROOT, " (%d)", i);
            name = sicher.substring(0, Math.min(sicher.length(), 31 - nummer.length())) + nummer;
        }
        return name;
    }
}
