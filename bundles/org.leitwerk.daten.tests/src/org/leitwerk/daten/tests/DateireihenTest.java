package org.leitwerk.daten.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.daten.reihe.Herkunft;
import org.leitwerk.daten.reihe.Wert;

class DateireihenTest {

    private static final String LANG = "werte aus \"d.csv\" spalte \"Wert\" jahr \"Jahr\"";
    private static final String MIT_RAUM = LANG + " raum \"Raum\" gruppe \"Gruppe\"";

    private Planprobe probe;

    @BeforeEach
    void leere(@TempDir Path ordner) {
        probe = new Planprobe(ordner);
    }

    private Planprobe lies(String csv, String anweisung) throws IOException {
        return probe.datei("d.csv", csv).lies(anweisung);
    }

    @Test
    void nimmtWerteJeRaumUndGruppe() throws IOException {
        lies(
                "Jahr;Raum;Gruppe;Wert\n2021;Stadtmitte;Kinder;12,4\n2022;01;kinder unter 6;12,9\n2021;Musterstadt;insgesamt;9,1\n",
                MIT_RAUM);
        assertEquals("/ 2021=9.1\nMitte/Kinder 2021=12.4 2022=12.9", probe.werte());
        assertEquals(List.of(), probe.bestand().meldungen());
    }

    @Test
    void merktSichHerkunftVonDateiWieVonText() throws IOException {
        lies("Jahr;Wert\n\n2021;12,4\n", LANG + "\n werte soll 2030: 5");
        Wert ausDatei = probe.reihen().get(0).wert(0);
        assertEquals(new Herkunft("d.csv", 3, "Wert", "", ""), ausDatei.herkunft());
        assertEquals("d.csv, Zeile 3, Spalte \"Wert\"", ausDatei.herkunft().anzeige());
        assertEquals("plan.leitwerk", probe.reihen().get(1).wert(0).herkunft().datei());
    }

    @Test
    void nenntStandUndLizenz() throws IOException {
        probe.datei("d.csv", "Jahr;Wert\n2021;12,4\n");
        probe.datei("quellen.leitwerk", "datenquelle Amt \"Amt\" { lizenz \"dl-de/by-2-0\" }\n");
        probe.lies(LANG + " stand 31.12.2024 laut Amt");
        Herkunft herkunft = probe.reihen().get(0).wert(0).herkunft();
        assertEquals("31.12.2024", herkunft.stand());
        assertEquals("dl-de/by-2-0", herkunft.lizenz());
    }

    @Test
    void liestBreiteForm() throws IOException {
        lies("Raum;2020;2021;2022\nNordstadt;1;2,5;-\nGesamt;7;8;x\n", "werte aus \"d.csv\" raum \"Raum\" breit");
        assertEquals("/ 2020=7 2021=8 2022=NICHT_SINNVOLL\nNord/ 2020=1 2021=2.5 2022=NICHTS_VORHANDEN", probe.werte());
        assertEquals("2021", probe.reihen().get(0).wert(1).herkunft().spalte());
    }

    @Test
    void nimmtNurGefilterteZeilen() throws IOException {
        lies(
                "Jahr;Merkmal;Art;Wert\n2021;Hilfen;a;1\n2021;Hilfen;b;2\n2021;Anderes;a;3\n",
                LANG + " wo \"Merkmal\" ist \"Hilfen\" wo \"Art\" ist \"b\"");
        assertEquals("/ 2021=2", probe.werte());
        lies("Jahr;Merkmal;Wert\n2021;Hilfen;1\n", LANG + " wo \"Merkmal\" ist \"Hilfe\"");
        assertEquals(
                "d.csv: Keine Zeile hat in der Spalte 'Merkmal' den Inhalt 'Hilfe'. "
                        + "Den Filter (wo … ist …) im Plan berichtigen.",
                probe.bestand().meldungen().get(0).anzeige());
    }

    @Test
    void meldetSchlechteZeilenMitNummerUndNimmtDieGuten() throws IOException {
        lies("""
                Jahr;Raum;Gruppe;Wert
                2021;Mitte;Kinder;eins
                20x1;Mitte;Kinder;2
                2021;Westend;Kinder;3
                2021;Mitte;Greise;4
                2022;Mitte;Kinder;5;6
                2023;Mitte;Kinder;7
                2023;Mitte;Kinder;8
                Quelle: Amt
                2024;Mitte;Kinder;#DIV/0!
                """, MIT_RAUM);
        assertEquals("Mitte/Kinder 2023=7", probe.werte());
        assertEquals(
                List.of("2 ZAHL", "3 ZEIT", "4 RAUM", "5 GRUPPE", "6 ZEILE", "8 DOPPELT", "9 ZEILE", "10 ZAHL"),
                probe.bestand().meldungen().stream()
                        .map(m -> m.zeile() + " " + m.art())
                        .toList());
        assertEquals(
                "d.csv, Zeile 8: Für 2023, Raum 'Mitte', Gruppe 'Kinder' gibt es schon einen Wert: 7 (d.csv, Zeile 7). "
                        + "Der zweite zählt nicht. Einen der beiden Werte löschen, oder die Reihe genauer angeben "
                        + "(Raum, Gruppe, Spalte).",
                probe.meldungen(Meldungsart.DOPPELT).get(0).anzeige());
        assertEquals(
                "d.csv, Zeile 2: 'eins' ist keine Zahl. Den Wert in der Datei berichtigen; für fehlende Werte steht "
                        + "-, ., x, / oder nichts. Der Wert wird nicht übernommen.",
                probe.meldungen(Meldungsart.ZAHL).get(0).anzeige());
    }

    @Test
    void summiertDoppelteNicht() throws IOException {
        lies("Jahr;Wert\n2021;1\n2021;2\n", LANG + "\nwerte 2021: 3");
        assertEquals("/ 2021=1", probe.werte());
        assertEquals(2, probe.meldungen(Meldungsart.DOPPELT).size());
    }

    @Test
    void entscheidetZweideutigesAusDerSpalteUndSagtEs() throws IOException {
        lies("Jahr;Wert\n2020;1.234\n2021;12,5\n2022;2.000\n", LANG);
        assertEquals("/ 2020=1234 2021=12.5 2022=2000", probe.werte());
        Datenmeldung hinweis = probe.bestand().meldungen().get(0);
        assertEquals(Meldungsstufe.HINWEIS, hinweis.stufe());
        assertEquals(
                "2 Zahlen lassen sich zweifach lesen; gelesen wurde '1.234' als 1.234, weil andere Werte der Spalte "
                        + "ein Dezimalkomma haben.",
                hinweis.text());
        lies("Jahr;Wert\n2020;1.234\n2021;12.5\n", LANG);
        assertEquals("/ 2020=1.234 2021=12.5", probe.werte());
    }

    @Test
    void entscheidetZweideutigesAusAnderenSpalten() throws IOException {
        lies("Jahr;Kosten;Wert\n2020;12,50;1.234\n2021;9,99;2.345\n", LANG);
        assertEquals("/ 2020=1234 2021=2345", probe.werte());
        assertTrue(probe.bestand().meldungen().get(0).text().contains("weil andere Werte der Datei"));
    }

    @Test
    void nimmtZweideutigesNichtWennNichtsEntscheidet() throws IOException {
        lies("Jahr;Wert\n2020;1.234\n2021;7\n", LANG);
        assertEquals("/ 2021=7", probe.werte());
        assertEquals(
                "d.csv, Zeile 2: '1.234' lässt sich zweifach lesen, als 1.234 und als 1,234; die anderen Werte der "
                        + "Datei sagen nichts dazu. Im Plan 'dezimal komma' oder 'dezimal punkt' angeben. "
                        + "Der Wert wird nicht übernommen.",
                probe.bestand().meldungen().get(0).anzeige());
        probe.lies(LANG + " dezimal punkt");
        assertEquals("/ 2020=1.234 2021=7", probe.werte());
        assertEquals(List.of(), probe.bestand().meldungen());
    }

    @Test
    void meldetWiderspruecheDerSchreibweise() throws IOException {
        lies("Jahr;Wert\n2020;1,5\n2021;2.5\n2022;1.234\n", LANG);
        assertEquals("/ 2020=1.5 2021=2.5", probe.werte());
        assertEquals(2, probe.meldungen(Meldungsart.MEHRDEUTIG).size());
        probe.lies(LANG + " dezimal komma");
        assertEquals("/ 2020=1.5 2022=1234", probe.werte());
        assertTrue(probe.bestand().meldungen().get(0).text().contains("passt nicht zur Angabe 'dezimal komma'"));
    }

    @Test
    void meldetZukunftUndFremdeEinheiten() throws IOException {
        lies("Jahr;Wert\n2024;5 %\n2025;6 €\n2026;7\n", LANG + "\neinheit \"%\"");
        assertEquals("/ 2024=5 2026=7", probe.werte());
        assertEquals(3, probe.meldungen(Meldungsart.EINHEIT).get(0).zeile());
        assertEquals(4, probe.meldungen(Meldungsart.ZUKUNFT).get(0).zeile());
    }

    @Test
    void nenntFehlendeSpaltenUndDieVorhandenen() throws IOException {
        lies("Jahr;Anzahl\n2021;1\n", LANG);
        assertEquals("", probe.werte());
        assertEquals(
                "d.csv, Zeile 1: Die Spalte 'Wert' gibt es nicht. Vorhanden: 'Jahr', 'Anzahl'.",
                probe.bestand().meldungen().get(0).anzeige());
    }

    @Test
    void findetSpaltenSelbstUndSagtWelche() throws IOException {
        lies("Berichtsjahr;Stadtteil;Fälle;Anteil\n2021;Nordstadt;120;12,4\n", "werte aus \"d.csv\"");
        assertEquals("Nord/ 2021=12.4", probe.werte());
        assertEquals(120, probe.reihen().get(0).wert(0).fallzahl());
        assertEquals(
                "Der Plan nennt nicht alle Spalten; gelesen wird Jahr aus 'Berichtsjahr', Raum aus 'Stadtteil', "
                        + "Fallzahl aus 'Fälle', Wert aus 'Anteil'.",
                probe.bestand().meldungen().get(0).text());
        lies("Jahr;A;B\n2021;1;2\n", "werte aus \"d.csv\"");
        assertEquals("", probe.werte());
        assertTrue(probe.bestand().meldungen().get(0).text().startsWith("Mehrere Spalten enthalten Zahlen ('A', 'B')"));
    }

    @Test
    void ueberspringtTitelUeberDerTabelle() throws IOException {
        lies("Tabelle 1: Hilfen;;\n;;\nJahr;Raum;Wert\n2021;Mitte;3\n", LANG + " raum \"Raum\"");
        assertEquals("Mitte/ 2021=3", probe.werte());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void erkenntTrennzeichen(String trenner) throws IOException {
        lies("Jahr" + trenner + "Wert\n2021" + trenner + "\"1,5\"\n2022" + trenner + "\"2,5\"\n", LANG);
        assertEquals("/ 2021=1.5 2022=2.5", probe.werte());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void erkenntKodierungen(String name) throws IOException {
        probe.datei("d.csv", "Jahr;Raum;Wert\r\n2021;Südstadt;1,5\r\n".getBytes(Charset.forName(name)));
        probe.lies(LANG + " raum \"Raum\"");
        assertEquals("Sued/ 2021=1.5", probe.werte());
        assertEquals(
                name.startsWith("UTF") ? 0 : 1,
                probe.meldungen(Meldungsart.KODIERUNG).size());
    }

    @Test
    void stoertSichNichtAnBomUndExcelHinweis() throws IOException {
        lies("\uFEFFsep=|\r\nJahr|Wert\r\n2021|1,5\r\n", LANG);
        assertEquals("/ 2021=1.5", probe.werte());
        assertEquals(3, probe.reihen().get(0).wert(0).herkunft().zeile());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>Anmelden</body></html>|eine HTML-Seite",
                "%PDF-1.7|Die Datei ist ein PDF",
                "{\"a\": 1}|JSON",
                "|Die Datei ist leer",
                "PK\u0003\u0004kaputt|keine"
            })
    void weistAnderesAb(String fall) throws IOException {
        String[] teile = fall.split("\\|");
        probe.datei("d.csv", teile[0].getBytes(StandardCharsets.ISO_8859_1)).lies(LANG);
        assertEquals(1, probe.bestand().meldungen().size());
        Datenmeldung meldung = probe.bestand().meldungen().get(0);
        assertEquals(Meldungsstufe.FEHLER, meldung.stufe());
        assertTrue(meldung.text().contains(teile[1]), meldung.text());
    }

    @Test
    void liestNichtsAusserhalbDesOrdners() throws IOException {
        probe.lies("werte aus \"../geheim.csv\" spalte \"Wert\" jahr \"Jahr\"");
        assertTrue(probe.bestand().meldungen().get(0).text().contains("nicht im Ordner des Plans"));
        probe.lies("werte aus \"fehlt.csv\" spalte \"Wert\" jahr \"Jahr\"");
        assertEquals(
                "Die Datei gibt es nicht.", probe.bestand().meldungen().get(0).text());
    }

    @Test
    void meldetOffeneAnfuehrungUndBehaeltWasDavorSteht() throws IOException {
        lies("Jahr;Wert\n2021;1\n2022;\"2\n2023;3\n", LANG);
        assertEquals("/ 2021=1", probe.werte());
        assertEquals(3, probe.meldungen(Meldungsart.ZEILE).get(0).zeile());
    }

    @Test
    void liestGeaenderteDateiNeuUndGleicheNicht() throws IOException {
        lies("Jahr;Wert\n2021;1\n", LANG);
        Object erste = probe.reihen().get(0);
        probe.lies(LANG + "\nbesser höher");
        assertTrue(erste == probe.reihen().get(0), "the series is kept as long as neither file nor mapping change");
        lies("Jahr;Wert\n2021;11\n", LANG);
        assertEquals("/ 2021=11", probe.werte());
    }

    @Test
    void begrenztMeldungenUndZaehltDenRest() throws IOException {
        StringBuilder csv = new StringBuilder("Jahr;Wert\n");
        for (int i = 0; i < 700; i++) {
            csv.append("2021;falsch\n");
        }
        lies(csv.toString(), LANG);
        assertEquals(501, probe.bestand().meldungen().size());
        assertTrue(probe.meldungen(Meldungsart.WEITERE).get(0).text().startsWith("200 weitere Meldungen"));
    }
}
