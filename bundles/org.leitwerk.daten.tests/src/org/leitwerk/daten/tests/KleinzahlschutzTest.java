package org.leitwerk.daten.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.ausgabe.CsvAusgabe;
import org.leitwerk.daten.ausgabe.Reihenausgabe;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.schutz.Wertanzeige;

class KleinzahlschutzTest {

    private static final String ABSOLUT = "messtyp absolut\n";

    private Planprobe probe;

    @BeforeEach
    void leere(@TempDir Path ordner) {
        probe = new Planprobe(ordner);
    }

    @Test
    void haeltKleineUndErgaenzendeWerteZurueck() throws IOException {
        probe.lies("""
                mindestfallzahl 5
                werte 2024: 10,5 fallzahl 100
                werte in Mitte 2024: 11,5 fallzahl 60
                werte in Nord 2024: 9,5 fallzahl 37
                werte in Sued 2024: 33,3 fallzahl 3 "eine Familie"
                """);
        assertEquals("/ 2024=10.5\nMitte/ 2024=11.5\nNord/ 2024=UNTERDRUECKT\nSued/ 2024=UNTERDRUECKT", probe.werte());
        Wert wert = probe.reihen().get(3).wert(0);
        assertTrue(wert.unterdrueckt());
        assertNull(wert.fallzahl());
        assertEquals("", wert.anmerkung());
        assertEquals(
                "Indikator 'Hilfen': Ein Wert wird wegen kleiner Fallzahl nicht gezeigt, ein weiterer, damit sich nichts davon errechnen lässt.",
                probe.meldungen(Meldungsart.SCHUTZ).get(0).text());
        String csv = new String(
                CsvAusgabe.schreib(Reihenausgabe.tabelle(probe.bestand(), List.of(probe.indikator()))),
                StandardCharsets.UTF_8);
        assertTrue(csv.contains("Sued;;.;;;wegen kleiner Fallzahl nicht gezeigt;;;"), csv);
        assertTrue(!csv.contains("33,3") && !csv.contains("9,5") && !csv.contains("eine Familie"), csv);
    }

    @Test
    void laesstDieSummeDerVerborgenenNichtZuKleinWerden() throws IOException {
        probe.lies(ABSOLUT + """
                mindestfallzahl 5
                werte 2024: 90
                werte in Mitte 2024: 87
                werte in Nord 2024: 2
                werte in Sued 2024: 1
                """);
        assertEquals(
                "/ 2024=90\nMitte/ 2024=UNTERDRUECKT\nNord/ 2024=UNTERDRUECKT\nSued/ 2024=UNTERDRUECKT", probe.werte());
    }

    @Test
    void gehtZeilenUndSpaltenDurchBisNichtsZuErrechnenIst() throws IOException {
        probe.lies(ABSOLUT + """
                mindestfallzahl 5
                werte in Mitte 2024: 50
                werte in Mitte für Kinder 2024: 3
                werte in Mitte für Eltern 2024: 47
                werte in Nord 2024: 40
                werte in Nord für Kinder 2024: 12
                werte in Nord für Eltern 2024: 28
                werte in Sued 2024: 60
                werte in Sued für Kinder 2024: 25
                werte in Sued für Eltern 2024: 35
                werte für Kinder 2024: 40
                werte für Eltern 2024: 110
                werte 2024: 150
                """);
        assertEquals("""
                / 2024=150
                /Eltern 2024=110
                /Kinder 2024=40
                Mitte/ 2024=50
                Mitte/Eltern 2024=UNTERDRUECKT
                Mitte/Kinder 2024=UNTERDRUECKT
                Nord/ 2024=40
                Nord/Eltern 2024=UNTERDRUECKT
                Nord/Kinder 2024=UNTERDRUECKT
                Sued/ 2024=60
                Sued/Eltern 2024=35
                Sued/Kinder 2024=25""", probe.werte());
    }

    @Test
    void achtetAufQuartaleEinesJahres() throws IOException {
        probe.lies(ABSOLUT + """
                mindestfallzahl 5
                werte 2024: 60   1. Quartal 2024: 20   2. Quartal 2024: 3   3. Quartal 2024: 17   4. Quartal 2024: 20
                """);
        assertEquals("/ 2024=60 2024-Q1=20 2024-Q2=UNTERDRUECKT 2024-Q3=UNTERDRUECKT 2024-Q4=20", probe.werte());
    }

    @Test
    void nimmtDieStrengsteGrenzeUndTrautKeinerUnbekanntenFallzahl() throws IOException {
        probe.datei("quelle.leitwerk", "datenquelle Amt \"Amt\" { mindestfallzahl 20 }\n");
        probe.lies("mindestfallzahl 5\nquelle Amt\nwerte 2023: 7 fallzahl 15   2024: 8 fallzahl 25   2025: 9");
        assertEquals("/ 2023=UNTERDRUECKT 2024=8 2025=UNTERDRUECKT", probe.werte());
    }

    @Test
    void zeigtQuotenOhneFallzahlUndAnzahlenOhneGrenze() throws IOException {
        probe.lies("mindestfallzahl 5\nmesstyp anteil\nwerte 2024: 3");
        assertEquals("/ 2024=3", probe.werte());
        probe.lies(ABSOLUT + "werte 2024: 3");
        assertEquals("/ 2024=3", probe.werte());
    }

    @Test
    void haeltVertraulichesGanzZurueck() throws IOException {
        probe.lies("vertraulich\nwerte 2024: 3   2025: fehlt");
        assertEquals("/ 2024=VERTRAULICH 2025=FEHLT", probe.werte());
        Wert wert = probe.bestand()
                .wert(probe.indikator().getReihen().get(0).getWerte().get(0))
                .orElseThrow();
        assertEquals(".", Wertanzeige.text(wert, 1, "%"));
        assertEquals("vertraulich", Wertanzeige.grund(wert));
    }
}
