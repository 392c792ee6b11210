package org.leitwerk.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatierenTest {

    private static final String KRUMM = "ziel   Z \"Zett\" {   gewicht 3 // bleibt\n}\n";

    @TempDir
    private Path ordner;

    @Test
    void textIsArrangedOnceAndForAll() throws IOException {
        Path datei = Lauf.schreibe(ordner, "plan/a.leitwerk", KRUMM);
        Lauf erster = Lauf.in(ordner, "formatieren", "plan");
        assertEquals(0, erster.rueckgabe(), erster.alles());
        assertTrue(erster.aus().contains("plan/a.leitwerk: neu angeordnet"), erster.aus());
        String text = Files.readString(datei);
        assertTrue(text.startsWith("ziel Z \"Zett\" {\n    gewicht 3") && text.contains("// bleibt"), text);
        Lauf zweiter = Lauf.in(ordner, "formatieren", "plan");
        assertTrue(zweiter.aus().contains("davon 0 neu angeordnet"), zweiter.aus());
        assertEquals(text, Files.readString(datei));
    }

    @Test
    void checkingChangesNothingAndReturnsOne() throws IOException {
        Path datei = Lauf.schreibe(ordner, "plan/a.leitwerk", KRUMM);
        Lauf.schreibe(ordner, "plan/b.leitwerk", "ziel B \"Be\"\n");
        Lauf lauf = Lauf.in(ordner, "formatieren", "--pruefen", "plan");
        assertEquals(1, lauf.rueckgabe());
        assertTrue(lauf.aus().contains("plan/a.leitwerk: nicht einheitlich angeordnet"), lauf.aus());
        assertTrue(!lauf.aus().contains("plan/b.leitwerk"), lauf.aus());
        assertEquals(KRUMM, Files.readString(datei));
    }

    @Test
    void aFileWithSyntaxErrorsIsLeftAlone() throws IOException {
        Path falsch = Lauf.schreibe(ordner, "plan/a.leitwerk", "ziel   A { gewihct 3 }\n");
        Path richtig = Lauf.schreibe(ordner, "plan/b.leitwerk", KRUMM);
        Lauf lauf = Lauf.in(ordner, "formatieren", "plan");
        assertEquals(1, lauf.rueckgabe());
        assertTrue(lauf.fehler().contains("plan/a.leitwerk:1:12: Fehler [syntax.anweisung]"), lauf.fehler());
        assertEquals("ziel   A { gewihct 3 }\n", Files.readString(falsch));
        assertTrue(Files.readString(richtig).startsWith("ziel Z "));
    }

    @Test
    void encodingAndLineEndsStay() throws IOException {
        Path datei = ordner.resolve("a.leitwerk");
        byte[] mitMarke = ("\uFEFF" + "ziel   Größe \"Größe\" { gewicht 3 }\r\n").getBytes("UTF-16LE");
        Files.write(datei, mitMarke);
        Lauf lauf = Lauf.in(ordner, "formatieren", "a.leitwerk");
        assertEquals(0, lauf.rueckgabe(), lauf.alles());
        String text = new String(Files.readAllBytes(datei), "UTF-16LE");
        assertTrue(text.contains("ziel Größe \"Größe\" { gewicht 3 }\r\n"), text);
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        Lauf.schreibe(ordner, "plan/a.leitwerk", KRUMM);
        Lauf.in(ordner, "formatieren", "plan");
        try (Stream<Path> dateien = Files.list(ordner.resolve("plan"))) {
            assertEquals(1, dateien.count());
        }
    }

    @Test
    void whatIsNoTextIsRefused() {
        Lauf.schreibe(ordner, "plan/a.leitwerk", "ziel A\n");
        assertEquals(0, Lauf.in(ordner, "konvertieren", "plan", "a.xmi").rueckgabe());
        Lauf lauf = Lauf.in(ordner, "formatieren", "a.xmi");
        assertEquals(2, lauf.rueckgabe(), lauf.alles());
        assertTrue(lauf.fehler().contains("a.xmi ist kein Text"), lauf.fehler());
    }
}
