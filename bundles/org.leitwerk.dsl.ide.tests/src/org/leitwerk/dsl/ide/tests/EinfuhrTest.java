package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.zuordnung.Spaltenrolle;
import org.leitwerk.daten.zuordnung.Zuordnung;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.einfuhr.Einfuhr;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrablage;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau.Dateikopie;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrwunsch;

class EinfuhrTest {

    private static final String PLAN = """
            planung P "Probe" {
                stichtag 30.06.2025
            }
            raumgliederung R "Räume" {
                sozialraum Mitte "Stadtmitte"
            }
            indikator Hilfen "Hilfen zur Erziehung" {
                einheit "%" // bleibt
                werte 2019: 3
            }
            indikator Anderer "Anderer"
            """;

    @TempDir
    private Path ordner;

    private Path plandatei;
    private Arbeitsplan plan;

    @BeforeEach
    void oeffne() throws IOException {
        plandatei = Files.createDirectory(ordner.resolve("plan")).resolve("plan.leitwerk");
        Files.writeString(plandatei, PLAN);
        plan = Arbeitsplan.oeffne(plandatei.getParent());
    }

    @AfterEach
    void schliesse() {
        plan.close();
    }

    private Path datei(String name, String inhalt) throws IOException {
        return Files.writeString(ordner.resolve(name), inhalt);
    }

    private Einfuhrvorschau plane(Einfuhrwunsch wunsch) {
        return plan.lies(stand -> Einfuhr.plane(stand, wunsch));
    }

    @Test
    void zeigtUndSchreibtEineEinfuhr() throws IOException {
        Path csv = datei(
                "Hilfen 2024.csv", "Jahr;Stadtteil;Anteil\n2023;Stadtmitte;12,5\n2024;Stadtmitte;13\n2024;Fremd;1\n");
        Einfuhrvorschau vorschau = plane(Einfuhrwunsch.von(csv, "Hilfen"));
        assertEquals("", vorschau.hindernis());
        assertEquals(
                List.of(Spaltenrolle.ZEIT, Spaltenrolle.RAUM, Spaltenrolle.WERT),
                vorschau.spalten().stream().map(spalte -> spalte.rolle()).toList());
        assertEquals(
                "1 von 2 Inhalten sind Räume des Plans",
                vorschau.spalten().get(1).grund());
        assertEquals(
                "werte ist aus \"daten/Hilfen-2024.csv\" spalte \"Anteil\" jahr \"Jahr\" raum \"Stadtteil\"",
                vorschau.anweisung());
        assertEquals(2, vorschau.werte());
        assertEquals(3, vorschau.zeilenzahl());
        assertEquals(
                List.of("2023", "Stadtmitte", "12,5"), vorschau.zeilen().get(0).zellen());
        assertEquals(
                List.of(Meldungsart.RAUM),
                vorschau.meldungen().stream().map(Datenmeldung::art).toList());
        assertEquals(Dateikopie.Art.NEU, vorschau.kopie().art());
        assertFalse(Files.exists(vorschau.kopie().ziel()), "a preview writes nothing");

        Einfuhrablage.fuehreAus(vorschau);
        assertEquals(
                PLAN.replace("    werte 2019: 3\n", "    werte 2019: 3\n    " + vorschau.anweisung() + "\n"),
                Files.readString(plandatei));
        assertEquals(Files.readString(csv), Files.readString(plandatei.resolveSibling("daten/Hilfen-2024.csv")));
        plan.leseNeu();
        Einfuhrvorschau nochmal = plane(Einfuhrwunsch.von(csv, "Hilfen"));
        assertTrue(nochmal.aenderungen().istLeer());
        assertEquals(Dateikopie.Art.KEINE, nochmal.kopie().art());
    }

    @Test
    void ersetztDieDateiDieDerIndikatorSchonLiest() throws IOException {
        Einfuhrablage.fuehreAus(plane(Einfuhrwunsch.von(datei("h.csv", "Jahr;Wert\n2023;1\n"), "Hilfen")));
        plan.leseNeu();
        String vorher = Files.readString(plandatei);
        Einfuhrvorschau neu = plane(Einfuhrwunsch.von(datei("h.csv", "Jahr;Wert\n2023;1\n2024;2\n"), "Hilfen"));
        assertEquals(Dateikopie.Art.ERSETZT, neu.kopie().art());
        assertEquals(List.of(), neu.meldungen());
        Einfuhrablage.fuehreAus(neu);
        assertEquals(vorher, Files.readString(plandatei));
        assertTrue(Files.readString(neu.kopie().ziel()).contains("2024"));
        Einfuhrvorschau anderer = plane(Einfuhrwunsch.von(datei("h.csv", "Jahr;Wert\n2020;9\n"), "Anderer"));
        assertEquals("daten/h-2.csv", anderer.kopie().name());
    }

    @Test
    void fragtWennEtwasOffenIst() throws IOException {
        Path csv = datei("x.csv", "Jahr;A;B\n2023;1;2\n");
        assertEquals(
                "Es ist nicht klar, zu welchem Indikator die Werte gehören. Bitte angeben. Vorhanden: Hilfen, Anderer.",
                plane(Einfuhrwunsch.von(csv, "")).hindernis());
        assertEquals(
                "Den Indikator 'Weg' gibt es im Plan nicht. Vorhanden: Hilfen, Anderer.",
                plane(Einfuhrwunsch.von(csv, "Weg")).hindernis());
        Einfuhrwunsch wunsch = Einfuhrwunsch.von(csv, "Hilfen");
        assertEquals(
                "Mehrere Spalten enthalten Zahlen ('A', 'B'); bitte die Spalte der Werte angeben.",
                plane(wunsch).hindernis());
        Einfuhrvorschau entschieden = plane(wunsch.mit(Zuordnung.LEER.mit(Spaltenrolle.WERT, "B")));
        assertEquals("", entschieden.hindernis());
        assertEquals("werte ist aus \"daten/x.csv\" spalte \"B\" jahr \"Jahr\"", entschieden.anweisung());
    }

    @Test
    void schlaegtDenIndikatorVor() throws IOException {
        Einfuhrvorschau nachSpalte = plane(Einfuhrwunsch.von(datei("x.csv", "Jahr;Hilfen\n2023;1\n"), ""));
        assertEquals(
                "eine Spalte heißt wie der Indikator",
                nachSpalte.indikator().orElseThrow().grund());
        assertEquals("Hilfen", nachSpalte.wunsch().indikator());
        Einfuhrvorschau nachDatei = plane(Einfuhrwunsch.von(datei("anderer.csv", "2023;2024\n1;2\n"), ""));
        assertEquals("Anderer", nachDatei.wunsch().indikator());
        assertEquals("werte ist aus \"daten/anderer.csv\" breit", nachDatei.anweisung());
    }

    @Test
    void meldetWasDerPlanSchonWeiss() throws IOException {
        Einfuhrvorschau vorschau = plane(Einfuhrwunsch.von(datei("h.csv", "Jahr;Wert\n2019;1\n"), "Hilfen"));
        assertEquals(Meldungsart.DOPPELT, vorschau.meldungen().get(0).art());
        assertTrue(vorschau.istMoeglich());
    }

    @Test
    void weistUnlesbaresAb() throws IOException {
        Einfuhrvorschau vorschau = plane(Einfuhrwunsch.von(datei("h.csv", "<html><body>x</body></html>"), "Hilfen"));
        assertTrue(vorschau.hindernis().startsWith("Die Datei ist keine CSV-Datei, sondern eine HTML-Seite."));
        assertTrue(vorschau.aenderungen().istLeer());
        assertEquals(
                "Kein Wert der Datei lässt sich übernehmen. Bitte die Meldungen ansehen und Datei oder Zuordnung berichtigen.",
                plane(Einfuhrwunsch.von(datei("l.csv", "Jahr;Wert\nx;1\ny;2\n"), "Hilfen")
                                .mit(Zuordnung.LEER
                                        .mit(Spaltenrolle.ZEIT, "Jahr")
                                        .mit(Spaltenrolle.WERT, "Wert")))
                        .hindernis());
    }
}
