package org.leitwerk.dsl.tests.aenderung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.aenderung.Dateiaenderung;
import org.leitwerk.dsl.aenderung.Ersetzung;
import org.leitwerk.dsl.aenderung.Textaenderungen;

/** Changes that make files, and take them away again. */
class DateiAnlegenTest {

    @TempDir
    private Path ordner;

    private Path alt;
    private Path neu;

    @BeforeEach
    void schreibe() throws IOException {
        alt = ordner.resolve("alt.leitwerk");
        neu = ordner.resolve("neu.leitwerk");
        Files.writeString(alt, "ziel A\nziel B\n");
    }

    @Test
    void fileIsMadeAndTakenAwayAgain() throws IOException {
        Textaenderungen umzug = umzug("ziel A\nziel B\n");
        umzug.wendeAn();
        assertEquals("ziel A\n", Files.readString(alt));
        assertEquals("ziel B\n", Files.readString(neu));
        umzug.umkehrung().wendeAn();
        assertEquals("ziel A\nziel B\n", Files.readString(alt));
        assertEquals(List.of("alt.leitwerk"), dateien());
        umzug.umkehrung().umkehrung().wendeAn();
        assertEquals(List.of("alt.leitwerk", "neu.leitwerk"), dateien());
    }

    @Test
    void fileThatIsThereIsNeverWrittenOver() throws IOException {
        Files.writeString(neu, "");
        IOException fehler = assertThrows(IOException.class, umzug("ziel A\nziel B\n")::wendeAn);
        assertTrue(fehler.getMessage().startsWith("neu.leitwerk gibt es schon; keine Datei wurde geschrieben."));
        assertEquals("ziel A\nziel B\n", Files.readString(alt));
        assertEquals("", Files.readString(neu));
        assertEquals(List.of("alt.leitwerk", "neu.leitwerk"), dateien());
    }

    @Test
    void ifAnotherFileHasChangedNoneIsMade() throws IOException {
        assertThrows(IOException.class, umzug("ziel A\nziel X\n")::wendeAn);
        assertEquals(List.of("alt.leitwerk"), dateien());
    }

    @Test
    void ifAnotherFileCannotBeMadeTheFirstGoesAgain() throws IOException {
        // a folder that is not there: the second draft cannot be written
        Textaenderungen beide = new Textaenderungen(List.of(
                Dateiaenderung.anlegen(adresse(neu), "ziel B\n"),
                Dateiaenderung.anlegen(adresse(ordner.resolve("fehlt/neu.leitwerk")), "ziel C\n")));
        assertThrows(IOException.class, beide::wendeAn);
        assertEquals(List.of("alt.leitwerk"), dateien());
    }

    @Test
    void fileThatWasChangedSinceIsNotTakenAway() throws IOException {
        Textaenderungen umzug = umzug("ziel A\nziel B\n");
        umzug.wendeAn();
        Files.writeString(neu, "ziel B // von Hand\n");
        assertThrows(IOException.class, umzug.umkehrung()::wendeAn);
        assertEquals("ziel B // von Hand\n", Files.readString(neu));
        assertEquals("ziel A\n", Files.readString(alt));
    }

    private Textaenderungen umzug(String vorher) {
        return new Textaenderungen(List.of(
                Dateiaenderung.anlegen(adresse(neu), "ziel B\n"),
                new Dateiaenderung(adresse(alt), vorher, List.of(new Ersetzung(7, 7, "")))));
    }

    private static URI adresse(Path datei) {
        return URI.createFileURI(datei.toString());
    }

    private List<String> dateien() throws IOException {
        try (Stream<Path> inhalt = Files.list(ordner)) {
            return inhalt.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
