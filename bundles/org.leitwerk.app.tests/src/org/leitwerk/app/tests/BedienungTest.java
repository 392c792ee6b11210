package org.leitwerk.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BedienungTest {

    @TempDir
    private Path ordner;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pruefen",
                "auswerten",
                "konvertieren",
                "formatieren",
                "regeln",
                "demo",
                "importieren",
                "exportieren",
                "lsp"
            })
    void helpOfEveryCommandIsGerman(String befehl) {
        Lauf lauf = befehl.isEmpty() ? Lauf.in(ordner, "--help") : Lauf.in(ordner, befehl, "--help");
        assertEquals(0, lauf.rueckgabe());
        assertEquals("", lauf.fehler());
        assertTrue(lauf.aus().startsWith("Aufruf: leitwerk"), lauf.aus());
        for (String englisch :
                List.of("Usage", "Options", "Commands", "OPTION", "COMMAND", "Missing", "Show this", "Print version")) {
            assertFalse(lauf.aus().contains(englisch), englisch + " in " + lauf.aus());
        }
        lauf.aus().lines().forEach(zeile -> assertTrue(zeile.length() <= 100, zeile));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prufen x | Den Befehl 'prufen' gibt es nicht. Gemeint: pruefen?",
                "pruefen | Es fehlt: PFAD",
                "pruefen x --format tex | 'tex' geht nicht für --format. Möglich: text, json, sarif.",
                "pruefen x --fromat text | Die Option --fromat gibt es nicht. Gemeint: --format?",
                "pruefen x --format | Zu --format fehlt der Wert. Möglich: text, json, sarif.",
                "konvertieren a | Es fehlt: ZIEL",
                "exportieren | Es fehlt: PFAD",
                "konvertieren a b c | Die Angabe 'c' ist zu viel.",
                "regeln --format html | 'html' geht nicht für --format. Möglich: text, md, json.",
                "pruefen x --format text --format json | --format ist mehrfach angegeben."
            })
    void wrongUseIsExplained(String aufruf, String meldung) {
        Lauf lauf = Lauf.in(ordner, aufruf.split(" "));
        assertEquals(2, lauf.rueckgabe());
        assertEquals("", lauf.aus());
        assertEquals("leitwerk: " + meldung, lauf.fehler().lines().findFirst().orElse(""));
        assertTrue(lauf.fehler().contains("--help"), lauf.fehler());
    }

    @Test
    void withoutCommandTheHelpIsShown() {
        Lauf lauf = Lauf.in(ordner);
        assertEquals(2, lauf.rueckgabe());
        assertTrue(lauf.fehler().startsWith("Aufruf: leitwerk"), lauf.fehler());
    }

    @Test
    void versionIsANumber() {
        Lauf lauf = Lauf.in(ordner, "--version");
        assertEquals(0, lauf.rueckgabe());
        assertTrue(lauf.aus().strip().matches("Leitwerk \\d+\\.\\d+\\.\\d+"), lauf.aus());
    }

    @Test
    void rulesAreListedInEveryFormat() {
        Lauf text = Lauf.in(ordner, "regeln");
        Lauf seite = Lauf.in(ordner, "regeln", "--format", "md");
        Lauf json = Lauf.in(ordner, "regeln", "--format", "json");
        assertEquals(List.of(0, 0, 0), List.of(text.rueckgabe(), seite.rueckgabe(), json.rueckgabe()));
        assertTrue(
                text.aus().contains("ziel-ohne-indikator") && text.aus().contains("Ziel ohne Indikator"), text.aus());
        assertTrue(seite.aus().startsWith("# ") && seite.aus().contains("`ziel-ohne-indikator`"));
        assertTrue(json.aus().startsWith("[") && json.aus().contains("\"regel\": \"ziel-ohne-indikator\""));
    }
}
