package org.leitwerk.daten.tabelle;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.leitwerk.daten.Meldungsart;

/**
 * Looks into a packed file before POI does: macros, zip bombs and other formats are refused. Sizes are counted while
 * unpacking, because those that are written in the file may lie.
 */
final class XlsxPruefung {

    private static final int AB_GROESSE = 10 << 20;

    private XlsxPruefung() {}

    static void pruefe(byte[] bytes) throws Tabellenfehler {
        boolean mappe = false;
        boolean anderes = false;
        int teile = 0;
        long gesamt = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry teil : Collections.list(zip.getEntries())) {
                String name = teil.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    throw makro();
                }
                mappe |= name.equals("xl/workbook.xml") || name.equals("[content_types].xml");
                anderes |= name.equals("mimetype") || name.equals("content.xml") || name.endsWith("workbook.bin");
                try (InputStream inhalt = zip.getInputStream(teil)) {
                    gesamt += zaehle(inhalt, bytes.length, gesamt);
                }
                if (++teile > Grenzen.MAX_TEILE) {
                    throw bombe();
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new Tabellenfehler(
                    Meldungsart.FORMAT,
                    "Die Datei ist keine lesbare XLSX-Datei; sie ist beschädigt oder unvollständig.",
                    "Die Datei noch einmal besorgen oder in der Tabellenkalkulation neu speichern.");
        }
        if (anderes || !mappe) {
            throw new Tabellenfehler(
                    Meldungsart.FORMAT,
                    "Die Datei ist gepackt, aber keine XLSX-Datei.",
                    "Die Daten (auch aus .ods oder .xlsb) als .xlsx oder CSV speichern.");
        }
    }

    private static long zaehle(InputStream teil, long gepackt, long bisher) throws IOException, Tabellenfehler {
        byte[] puffer = new byte[1 << 16];
        long anzahl = 0;
        for (int n = teil.read(puffer); n >= 0; n = teil.read(puffer)) {
            anzahl += n;
            long gesamt = bisher + anzahl;
            if (gesamt > Grenzen.MAX_ENTPACKT || gesamt > AB_GROESSE && gesamt / gepackt > Grenzen.MAX_VERHAELTNIS) {
                throw bombe();
            }
        }
        return anzahl;
    }

    private static Tabellenfehler makro() {
        return new Tabellenfehler(
                Meldungsart.FORMAT,
                "Die Datei enthält Makros und wird nicht gelesen.",
                "Die Datei ohne Makros als .xlsx speichern.");
    }

    private static Tabellenfehler bombe() {
        return new Tabellenfehler(
                Meldungsart.FORMAT,
                "Die Datei ist entpackt unverhältnismäßig groß und wird nicht gelesen.",
                "Nur die Zeilen und Spalten speichern, die der Plan braucht.");
    }
}
