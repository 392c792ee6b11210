package org.leitwerk.daten.tabelle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.Meldungsstufe;
import org.xml.sax.SAXException;

/** Reads a sheet of an XLSX file row by row, without building the whole workbook. */
final class XlsxLeser {

    static {
        Stillesprotokoll.schalteEin();
    }

    private final String datei;
    private final List<Datenmeldung> meldungen = new ArrayList<>();

    XlsxLeser(String datei) {
        this.datei = datei;
    }

    Tabellendatei lies(byte[] bytes, String blatt) throws Tabellenfehler {
        XlsxPruefung.pruefe(bytes);
        try (OPCPackage paket = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader leser = new XSSFReader(paket);
            Arbeitsmappe mappe;
            try (InputStream xml = leser.getWorkbookData()) {
                mappe = Arbeitsmappe.lies(xml);
            }
            Arbeitsmappe.Blatt gewaehlt = waehle(mappe, blatt);
            ReadOnlySharedStringsTable texte = new ReadOnlySharedStringsTable(paket);
            List<Zeile> zeilen;
            try (InputStream xml = leser.getSheet(gewaehlt.kennung())) {
                zeilen = new Blattleser(texte, leser.getStylesTable(), mappe.ab1904()).lies(xml);
            }
            if (zeilen.isEmpty()) {
                throw new Tabellenfehler(
                        Meldungsart.BLATT,
                        "Das Blatt '" + gewaehlt.name() + "' ist leer.",
                        "Ein Blatt mit Werten angeben. " + vorhandene(mappe));
            }
            return new Tabellendatei(mappe.namen(), Tabelle.von(gewaehlt.name(), zeilen), meldungen);
        } catch (XMLStreamException | SAXException | OpenXML4JException | IOException | RuntimeException e) {
            // POI reports broken files by exceptions of many kinds.
            throw new Tabellenfehler(
                    Meldungsart.FORMAT,
                    "Die Datei ist keine lesbare XLSX-Datei; sie ist beschädigt oder unvollständig.",
                    "Die Datei in der Tabellenkalkulation öffnen und als .xlsx neu speichern.");
        }
    }

    private Arbeitsmappe.Blatt waehle(Arbeitsmappe mappe, String blatt) throws Tabellenfehler {
        if (mappe.blaetter().isEmpty()) {
            throw new Tabellenfehler(
                    Meldungsart.BLATT, "Die Datei hat kein Tabellenblatt.", "Eine Datei mit Werten angeben.");
        }
        if (!blatt.isBlank()) {
            return mappe.blaetter().stream()
                    .filter(b -> b.name().equals(blatt))
                    .findFirst()
                    .or(() -> mappe.blaetter().stream()
                            .filter(b -> b.name().strip().equalsIgnoreCase(blatt.strip()))
                            .findFirst())
                    .orElseThrow(() -> new Tabellenfehler(
                            Meldungsart.BLATT,
                            "Das Blatt '" + blatt + "' gibt es nicht.",
                            "Bei 'blatt' ein vorhandenes angeben. " + vorhandene(mappe)));
        }
        Arbeitsmappe.Blatt erstes = mappe.blaetter().stream()
                .filter(b -> !b.verborgen())
                .findFirst()
                .orElse(mappe.blaetter().get(0));
        if (mappe.blaetter().size() > 1) {
            meldungen.add(Datenmeldung.zurDatei(
                    Meldungsstufe.HINWEIS,
                    Meldungsart.BLATT,
                    datei,
                    "Die Datei hat " + mappe.blaetter().size() + " Blätter; gelesen wird '" + erstes.name() + "'.",
                    "Wenn ein anderes gemeint ist, mit 'blatt' angeben. " + vorhandene(mappe)));
        }
        return erstes;
    }

    private static String vorhandene(Arbeitsmappe mappe) {
        return "Vorhanden: '" + String.join("', '", mappe.namen()) + "'.";
    }
}
