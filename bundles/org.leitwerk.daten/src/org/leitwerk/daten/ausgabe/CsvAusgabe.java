package org.leitwerk.daten.ausgabe;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.leitwerk.daten.tabelle.Formelschutz;
import org.leitwerk.steuerung.werte.Zahlwert;

/**
 * Writes CSV as German spreadsheets expect it: UTF-8 with byte order mark, semicolons, decimal comma, no signs between
 * thousands.
 */
public final class CsvAusgabe {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private CsvAusgabe() {}

    /**
     * Writes a table.
     *
     * @param tabelle what to write
     * @return the content of the file
     */
    public static byte[] schreib(Ausgabetabelle tabelle) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(
                    tabelle.spalten().stream().map(Formelschutz::schreib).toList());
            for (List<?> zeile : tabelle.zeilen()) {
                csv.writeRecord(zeile.stream().map(CsvAusgabe::zelle).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    static String zelle(Object wert) {
        if (wert == null) {
            return "";
        }
        if (wert instanceof BigDecimal zahl) {
            return zahl(zahl);
        }
        if (wert instanceof LocalDate tag) {
            return TAG.format(tag);
        }
        return wert instanceof Integer ? wert.toString() : Formelschutz.schreib(wert.toString());
    }

    /** A number with a decimal comma; with three decimals it gets a fourth, or it could be read as thousands. */
    private static String zahl(BigDecimal zahl) {
        String text = Zahlwert.valueOf(zahl).replace('.', ',');
        return zahl.scale() == 3 ? text + "0" : text;
    }
}
