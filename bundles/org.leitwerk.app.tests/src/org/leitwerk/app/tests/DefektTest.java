package org.leitwerk.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.app.Leitwerk;

/** A defect of Leitwerk, made by a result stream that breaks. */
class DefektTest {

    private static final String PROTOKOLL = "osgi.logfile";

    @TempDir
    private Path ordner;

    private String vorher;

    @BeforeEach
    void setLog() {
        vorher = System.getProperty(PROTOKOLL);
        System.setProperty(PROTOKOLL, ordner.resolve("tief/leitwerk.log").toString());
    }

    @AfterEach
    void resetLog() {
        if (vorher == null) {
            System.clearProperty(PROTOKOLL);
        } else {
            System.setProperty(PROTOKOLL, vorher);
        }
    }

    private static final class Kaputt extends PrintStream {
        private final Throwable grund;

        Kaputt(Throwable grund) {
            super(OutputStream.nullOutputStream());
            this.grund = grund;
        }

        @Override
        public void print(String text) {
            if (grund instanceof Error fehler) {
                throw fehler;
            }
            throw (RuntimeException) grund;
        }
    }

    private String melde(Throwable grund) {
        ByteArrayOutputStream fehler = new ByteArrayOutputStream();
        assertEquals(
                3,
                Leitwerk.fuehreAus(
                        List.of("regeln"),
                        new Kaputt(grund),
                        new PrintStream(fehler, true, StandardCharsets.UTF_8),
                        ordner));
        return fehler.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isReportedWithThePlaceOfTheLogAndWithoutStackTrace() throws IOException {
        String meldung = melde(new IllegalStateException("kaputt"));
        Path protokoll = ordner.resolve("tief/leitwerk.log");
        assertTrue(meldung.contains("Bitte melden") && meldung.contains(protokoll.toString()), meldung);
        assertFalse(meldung.contains("Exception") || meldung.contains("\tat "), meldung);
        String notiz = Files.readString(protokoll);
        assertTrue(
                notiz.contains("leitwerk regeln")
                        && notiz.contains("IllegalStateException: kaputt")
                        && notiz.contains("\tat "),
                notiz);
    }

    @Test
    void exhaustedMemoryAndStackAreReportedToo() {
        assertTrue(melde(new OutOfMemoryError("x")).contains("Speicher"));
        assertTrue(melde(new StackOverflowError()).contains("Bitte melden"));
    }

    @Test
    void logGoesElsewhereIfItsPlaceIsTaken() throws IOException {
        Files.createDirectories(ordner.resolve("tief/leitwerk.log"));
        String meldung = melde(new IllegalStateException("woanders"));
        String ort = meldung.lines()
                .filter(zeile -> zeile.contains(": "))
                .reduce((a, b) -> b)
                .orElseThrow()
                .replaceFirst(".*: ", "");
        assertTrue(Files.readString(Path.of(ort)).contains("woanders"), meldung);
    }
}
