package org.leitwerk.daten.tabelle;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the cells of a CSV file are separated and quoted: the separator with which most rows have the same number of
 * cells as the heading.
 *
 * @param trenner one of {@code ; , tab |}
 * @param anfuehrung {@code "} or {@code '}
 */
record Dialekt(char trenner, char anfuehrung) {

    private static final char[] TRENNER = {';', '\t', '|', ','};
    private static final int PROBE_ZEICHEN = 100_000;
    private static final int PROBE_ZEILEN = 200;

    static Dialekt von(String text) {
        String probe = text.length() <= PROBE_ZEICHEN ? text : text.substring(0, PROBE_ZEICHEN);
        char anfuehrung = einfach(probe) ? '\'' : '"';
        Dialekt bester = new Dialekt(';', anfuehrung);
        double beste = 0;
        for (char trenner : TRENNER) {
            Dialekt dialekt = new Dialekt(trenner, anfuehrung);
            double guete = dialekt.guete(probe);
            if (guete > beste) {
                bester = dialekt;
                beste = guete;
            }
        }
        return bester;
    }

    /** Single quotes quote only if the first cell of the text is quoted so. */
    private static boolean einfach(String probe) {
        String anfang = probe.stripLeading();
        int ende = anfang.indexOf('\'', 1);
        return anfang.startsWith("'")
                && ende > 0
                && ende + 1 < anfang.length()
                && ";,|\t\r\n".indexOf(anfang.charAt(ende + 1)) >= 0;
    }

    CsvReader.CsvReaderBuilder leser() {
        return CsvReader.builder()
                .fieldSeparator(trenner)
                .quoteCharacter(anfuehrung)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .detectBomHeader(false);
    }

    /** Share of the rows that have the most frequent number of cells; 0 if that is one. */
    private double guete(String probe) {
        List<Integer> anzahlen = new ArrayList<>();
        try (CsvReader<CsvRecord> leser = leser().ofCsvRecord(probe)) {
            for (CsvRecord satz : leser) {
                if (anzahlen.size() == PROBE_ZEILEN) {
                    break;
                }
                anzahlen.add(satz.getFieldCount());
            }
        } catch (CsvParseException e) {
            // A sample that ends within quotes still tells something.
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory can always be read
        }
        Map<Integer, Integer> haeufigkeit = new HashMap<>();
        int haeufigste = 1;
        for (int anzahl : anzahlen) {
            int jetzt = haeufigkeit.merge(anzahl, 1, Integer::sum);
            int bisher = haeufigkeit.getOrDefault(haeufigste, 0);
            haeufigste = jetzt > bisher || jetzt == bisher && anzahl > haeufigste ? anzahl : haeufigste;
        }
        if (haeufigste == 1 || anzahlen.isEmpty()) {
            return 0;
        }
        double anteil = haeufigkeit.get(haeufigste) / (double) anzahlen.size();
        boolean kopfPasst = anzahlen.get(0) == haeufigste;
        return anteil * (kopfPasst ? 2 : 1) + Math.min(haeufigste, 20) / 1000.0;
    }
}
