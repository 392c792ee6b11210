package org.leitwerk.daten.tabelle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.leitwerk.daten.Meldungsart;

/** Reads a file as a table. What kind of file it is, is told by its content, never by its name. */
public final class Tabellenleser {

    private Tabellenleser() {}

    /**
     * Reads a file.
     *
     * @param pfad the file
     * @param datei its name in messages
     * @param blatt the sheet; empty for the first
     * @return the table with what was noticed
     * @throws Tabellenfehler if it is no table; German, with advice
     */
    public static Tabellendatei lies(Path pfad, String datei, String blatt) throws Tabellenfehler {
        try {
            if (!Files.isRegularFile(pfad)) {
                throw new NoSuchFileException(pfad.toString());
            }
            Grenzen.pruefeGroesse(Files.size(pfad));
            return lies(Files.readAllBytes(pfad), datei, blatt);
        } catch (NoSuchFileException e) {
            throw new Tabellenfehler(
                    Meldungsart.DATEI,
                    "Die Datei gibt es nicht.",
                    "Den Namen berichtigen oder die Datei in den Ordner des Plans legen.");
        } catch (IOException e) {
            throw new Tabellenfehler(
                    Meldungsart.DATEI,
                    "Die Datei lässt sich nicht lesen.",
                    "Prüfen, ob sie in einem anderen Programm geöffnet ist und ob sie gelesen werden darf.");
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param bytes the content
     * @param datei its name in messages
     * @param blatt the sheet; empty for the first
     * @return the table with what was noticed
     * @throws Tabellenfehler if it is no table; German, with advice
     */
    public static Tabellendatei lies(byte[] bytes, String datei, String blatt) throws Tabellenfehler {
        Grenzen.pruefeGroesse(bytes.length);
        Dateiart art = Dateiart.von(bytes);
        if (art == Dateiart.XLSX) {
            return new XlsxLeser(datei).lies(bytes, blatt);
        }
        art.pruefe(bytes);
        Tabellendatei gelesen = new CsvLeser(datei).lies(bytes);
        if (!blatt.isEmpty()) {
            throw new Tabellenfehler(
                    Meldungsart.BLATT,
                    "Die Datei ist eine CSV-Datei und hat keine Blätter; der Plan nennt das Blatt '" + blatt + "'.",
                    "Die Angabe 'blatt' löschen, oder die XLSX-Datei angeben.");
        }
        return gelesen;
    }
}
