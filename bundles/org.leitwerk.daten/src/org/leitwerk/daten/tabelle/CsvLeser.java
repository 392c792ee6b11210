package org.leitwerk.daten.tabelle;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.Meldungsstufe;

/** Reads CSV. What is no CSV but HTML, XML or JSON under its name is refused. */
final class CsvLeser {

    private static final Pattern SEP = Pattern.compile("sep=(.)\\R", Pattern.CASE_INSENSITIVE);
    /** A text is only shared if it is short; long ones do not repeat. */
    private static final int GETEILTE_LAENGE = 60;

    private static final int GETEILTE_ANZAHL = 50_000;

    private final String datei;
    private final List<Datenmeldung> meldungen = new ArrayList<>();

    CsvLeser(String datei) {
        this.datei = datei;
    }

    Tabellendatei lies(byte[] bytes) throws Tabellenfehler {
        Zeichensatz zeichensatz = Zeichensatz.von(bytes);
        pruefeArt(zeichensatz.text());
        meldeZeichensatz(zeichensatz);
        String text = zeichensatz.text();
        Matcher sep = SEP.matcher(text);
        int zeilenDavor = 0;
        Dialekt dialekt;
        if (sep.lookingAt()) { // Excel's own hint
            dialekt = new Dialekt(sep.group(1).charAt(0), '"');
            text = text.substring(sep.end());
            zeilenDavor = 1;
        } else {
            dialekt = Dialekt.von(text);
        }
        List<Zeile> zeilen = zeilen(text, dialekt, zeilenDavor);
        if (zeilen.isEmpty()) {
            throw new Tabellenfehler(
                    Meldungsart.FORMAT, "Die Datei ist leer.", "Eine Datei mit Überschriften und Werten angeben.");
        }
        return new Tabellendatei(List.of(""), Tabelle.von("", zeilen), meldungen);
    }

    private List<Zeile> zeilen(String text, Dialekt dialekt, int zeilenDavor) throws Tabellenfehler {
        List<Zeile> zeilen = new ArrayList<>();
        Map<String, String> geteilte = new HashMap<>();
        try (CsvReader<CsvRecord> leser =
                dialekt.leser().allowUnclosedQuote(false).ofCsvRecord(text)) {
            for (CsvRecord satz : leser) {
                Object[] zellen = new Object[satz.getFieldCount()];
                for (int i = 0; i < zellen.length; i++) {
                    zellen[i] = geteilt(Formelschutz.lies(satz.getField(i)), geteilte);
                }
                Zeile zeile = new Zeile((int) satz.getStartingLineNumber() + zeilenDavor, zellen);
                if (!zeile.leer()) {
                    zeilen.add(zeile);
                    Grenzen.pruefeZeilen(zeilen.size());
                }
            }
        } catch (CsvParseException e) {
            int letzte = zeilen.isEmpty() ? 1 : zeilen.get(zeilen.size() - 1).nummer();
            meldungen.add(new Datenmeldung(
                    Meldungsstufe.WARNUNG,
                    Meldungsart.ZEILE,
                    datei,
                    letzte + 1,
                    "",
                    "Ab hier lässt sich die Datei nicht lesen; wahrscheinlich ist ein Anführungszeichen nicht geschlossen.",
                    "Das Anführungszeichen in dieser oder einer der nächsten Zeilen schließen oder löschen."));
        } catch (IOException e) {
            throw new Tabellenfehler(
                    Meldungsart.DATEI, "Die Datei lässt sich nicht lesen: " + e.getMessage(), "Die Datei prüfen.");
        }
        return zeilen;
    }

    private static String geteilt(String zelle, Map<String, String> geteilte) {
        if (zelle.length() > GETEILTE_LAENGE || geteilte.size() > GETEILTE_ANZAHL) {
            return zelle;
        }
        String bekannt = geteilte.putIfAbsent(zelle, zelle);
        return bekannt == null ? zelle : bekannt;
    }

    private void meldeZeichensatz(Zeichensatz zeichensatz) {
        if (zeichensatz.beschaedigt()) {
            meldungen.add(Datenmeldung.zurDatei(
                    Meldungsstufe.WARNUNG,
                    Meldungsart.KODIERUNG,
                    datei,
                    "Umlaute oder andere Zeichen sind beschädigt; die Datei wurde schon einmal mit falscher Kodierung gespeichert.",
                    "Die Datei aus der Quelle noch einmal als UTF-8 speichern."));
        } else if (!zeichensatz.sicher()) {
            meldungen.add(Datenmeldung.zurDatei(
                    Meldungsstufe.HINWEIS,
                    Meldungsart.KODIERUNG,
                    datei,
                    "Die Datei ist nicht in UTF-8; sie wird als " + zeichensatz.name() + " gelesen.",
                    "Wenn Umlaute falsch erscheinen, die Datei als UTF-8 speichern."));
        }
    }

    private static void pruefeArt(String text) throws Tabellenfehler {
        String anfang =
                text.substring(0, Math.min(text.length(), 2000)).stripLeading().toLowerCase(Locale.ROOT);
        if (anfang.startsWith("<!doctype html")
                || anfang.startsWith("<html")
                || anfang.contains("<body")
                || anfang.startsWith("<table")) {
            throw new Tabellenfehler(
                    Meldungsart.FORMAT,
                    "Die Datei ist keine CSV-Datei, sondern eine HTML-Seite.",
                    "Wahrscheinlich wurde statt der Daten die Internetseite gespeichert: die Datei noch einmal herunterladen, "
                            + "oder die Tabelle in einer Tabellenkalkulation öffnen und als CSV oder XLSX speichern.");
        }
        if (anfang.startsWith("<?xml") || anfang.startsWith("{") || anfang.startsWith("[{")) {
            throw new Tabellenfehler(
                    Meldungsart.FORMAT,
                    "Die Datei ist keine CSV-Datei, sondern " + (anfang.startsWith("<") ? "XML." : "JSON."),
                    "Die Daten als CSV oder XLSX speichern.");
        }
        if (text.indexOf('\0') >= 0) {
            throw new Tabellenfehler(
                    Meldungsart.FORMAT,
                    "Die Datei ist kein Text und keine XLSX-Datei.",
                    "Die Daten als CSV oder XLSX speichern.");
        }
    }
}
