package org.leitwerk.dsl.tests.laden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.laden.Dateizugriff;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;

/** What can happen to a file while it is read. */
class DateileserTest {

    private static final byte[] TEXT = "ziel Z \"Ziel\"".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path ordner;

    /** Reads files in another way than from the disk. */
    @FunctionalInterface
    interface Lesen {
        byte[] lies(int versuch) throws IOException;
    }

    private Plan lade(Lesen lesen, int ruhigAb) throws IOException {
        Path datei = Files.write(ordner.resolve("a.leitwerk"), TEXT);
        int[] versuch = new int[1];
        return Planlader.neu().lade(List.of(datei), new Dateizugriff() {
            @Override
            public byte[] lies(Path pfad) throws IOException {
                return lesen.lies(++versuch[0]);
            }

            @Override
            public Zustand zustand(Path pfad) {
                return new Zustand(TEXT.length, FileTime.fromMillis(Math.min(versuch[0], ruhigAb)));
            }
        });
    }

    private static String meldung(Plan plan) {
        assertEquals(1, plan.meldungen().size(), plan.meldungen().toString());
        assertTrue(plan.meldungen().get(0).hinweis().startsWith("Bitte"));
        return plan.meldungen().get(0).meldung();
    }

    @Test
    void aFileThatIsBeingWrittenIsReadAgain() throws IOException {
        assertEquals(List.of(), lade(versuch -> TEXT, 1).meldungen());
    }

    @Test
    void aFileThatNeverRestsIsNamed() throws IOException {
        assertEquals(
                "Diese Datei wird gerade von einem anderen Programm geändert.", meldung(lade(versuch -> TEXT, 99)));
    }

    @Test
    void unreadableFilesAreNamed() throws IOException {
        assertEquals(
                "Diese Datei darf nicht gelesen werden.",
                meldung(lade(
                        versuch -> {
                            throw new AccessDeniedException("a");
                        },
                        0)));
        assertEquals(
                "Diese Datei gibt es nicht.",
                meldung(lade(
                        versuch -> {
                            throw new NoSuchFileException("a");
                        },
                        0)));
        assertEquals(
                "Diese Datei lässt sich nicht lesen: Input/output error",
                meldung(lade(
                        versuch -> {
                            throw new IOException("Input/output error");
                        },
                        0)));
    }
}
