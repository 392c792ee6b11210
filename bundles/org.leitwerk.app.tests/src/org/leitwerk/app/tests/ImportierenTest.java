package org.leitwerk.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportierenTest {

    private static final String PLAN = """
            raumgliederung R "Räume" {
                sozialraum Mitte "Stadtmitte"
            }
            indikator Hilfen "Hilfen zur Erziehung" {
                einheit "%"
            }
            """;

    @TempDir
    private Path ordner;

    private Path plan;

    @BeforeEach
    void schreibePlan() {
        plan = Lauf.schreibe(ordner, "plan/plan.leitwerk", PLAN);
        Lauf.schreibe(
                ordner,
                "werte.csv",
                "Jahr;Stadtteil;Anteil\n2023;Stadtmitte;12,5\n2024;Stadtmitte;drei\n2024;Mitte;13\n");
    }

    @Test
    void aPreviewShowsAndWritesNothing() throws IOException {
        Lauf lauf = Lauf.in(ordner, "importieren", "werte.csv", "--plan", "plan", "--vorschau");
        assertEquals(0, lauf.rueckgabe(), lauf.alles());
        assertEquals("""
                Datei: werte.csv
                Indikator: Hilfen zur Erziehung (Hilfen) – der einzige Indikator des Plans
                Spalten:
                  Jahr → Jahr: die Überschrift nennt einen Zeitraum
                  Stadtteil → Raum: 2 von 2 Inhalten sind Räume des Plans
                  Anteil → Wert: die einzige übrige Spalte mit Zahlen
                Erste Zeilen:
                  Zeile 2: 2023 | Stadtmitte | 12,5
                  Zeile 3: 2024 | Stadtmitte | drei
                  Zeile 4: 2024 | Mitte | 13
                Werte: 2 Werte aus 3 Zeilen, 1 Reihe
                  Mitte: 2023 bis 2024, 2 Werte
                Geschrieben würde:
                  daten/werte.csv (neu)
                  plan.leitwerk: werte ist aus "daten/werte.csv" spalte "Anteil" jahr "Jahr" raum "Stadtteil"
                """, lauf.aus().replace("\r\n", "\n"));
        assertTrue(
                lauf.fehler().startsWith("Warnung: daten/werte.csv, Zeile 3: 'drei' ist keine Zahl."), lauf.fehler());
        assertEquals(PLAN, Files.readString(plan));
        assertFalse(Files.exists(ordner.resolve("plan/daten")));
    }

    @Test
    void anImportCopiesTheFileAndWritesThePlan() throws IOException {
        Lauf lauf = Lauf.in(ordner, "importieren", "werte.csv", "--plan", "plan", "--indikator", "Hilfen");
        assertEquals(0, lauf.rueckgabe(), lauf.alles());
        assertTrue(lauf.aus().contains("Geschrieben:"), lauf.aus());
        assertEquals(
                PLAN.replace(
                        "    einheit \"%\"\n",
                        "    einheit \"%\"\n    werte ist aus \"daten/werte.csv\" spalte \"Anteil\" jahr \"Jahr\" raum \"Stadtteil\"\n"),
                Files.readString(plan));
        assertEquals(
                Files.readString(ordner.resolve("werte.csv")),
                Files.readString(ordner.resolve("plan/daten/werte.csv")));
        Lauf wieder = Lauf.in(ordner, "importieren", "werte.csv", "--plan", "plan", "--indikator", "Hilfen");
        assertTrue(wieder.aus().contains("Der Plan hat diese Werte schon"), wieder.aus());
    }

    @Test
    void columnsMayBeStated() {
        Lauf.schreibe(ordner, "zwei.csv", "Jahr;Merkmal;A;B\n2024;x;1.5;2.5\n2024;y;3.5;4.5\n");
        Lauf ohne = Lauf.in(ordner, "importieren", "zwei.csv", "--plan", "plan", "--vorschau");
        assertEquals(1, ohne.rueckgabe());
        assertTrue(
                ohne.fehler().contains("Nichts übernommen: Mehrere Spalten enthalten Zahlen ('A', 'B')"),
                ohne.fehler());
        Lauf mit = Lauf.in(
                ordner,
                "importieren",
                "zwei.csv",
                "--plan",
                "plan",
                "--vorschau",
                "--spalte",
                "B",
                "--wo",
                "Merkmal=y",
                "--dezimal",
                "punkt",
                "--art",
                "prognose");
        assertEquals(0, mit.rueckgabe(), mit.alles());
        assertTrue(
                mit.aus()
                        .contains(
                                "werte prognose aus \"daten/zwei.csv\" spalte \"B\" jahr \"Jahr\" wo \"Merkmal\" ist \"y\" dezimal punkt"),
                mit.aus());
    }

    @Test
    void badInputIsToldInGerman() {
        Lauf.schreibe(ordner, "seite.csv", "<!DOCTYPE html><html><body>Anmelden</body></html>");
        Lauf html = Lauf.in(ordner, "importieren", "seite.csv", "--plan", "plan");
        assertEquals(1, html.rueckgabe());
        assertTrue(html.fehler().contains("keine CSV-Datei, sondern eine HTML-Seite"), html.fehler());
        Lauf datei = Lauf.in(ordner, "importieren", "fehlt.csv", "--plan", "plan");
        assertEquals(2, datei.rueckgabe());
        assertTrue(datei.fehler().contains("fehlt.csv: Diese Datei gibt es nicht."), datei.fehler());
        Lauf ziel = Lauf.in(ordner, "importieren", "werte.csv", "--plan", "nirgends");
        assertEquals(2, ziel.rueckgabe());
        Lauf indikator = Lauf.in(ordner, "importieren", "werte.csv", "--plan", "plan", "--indikator", "Weg");
        assertEquals(1, indikator.rueckgabe());
        assertTrue(
                indikator.fehler().contains("Den Indikator 'Weg' gibt es im Plan nicht. Vorhanden: Hilfen."),
                indikator.fehler());
    }
}
