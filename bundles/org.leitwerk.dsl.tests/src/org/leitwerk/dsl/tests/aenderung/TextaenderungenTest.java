package org.leitwerk.dsl.tests.aenderung;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Dateiaenderung;
import org.leitwerk.dsl.aenderung.Ersetzung;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.aenderung.Umbenennen;

/** Writing changes to several files, and back. */
class TextaenderungenTest {

    @TempDir
    private Path ordner;

    private Dateiaenderung aenderung(String name, String vorher, Ersetzung... ersetzungen) {
        return new Dateiaenderung(URI.createFileURI(ordner.resolve(name).toString()), vorher, List.of(ersetzungen));
    }

    private List<String> dateien() throws IOException {
        try (Stream<Path> inhalt = Files.list(ordner)) {
            return inhalt.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void allFilesAreWrittenAndRestoredByteForByte() throws IOException {
        byte[] eins = "\uFEFFziel Ä\r\nziel B".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] zwei = "ziel Ü // alt\n".getBytes(Charset.forName("windows-1252"));
        Files.write(ordner.resolve("a.leitwerk"), eins);
        Files.write(ordner.resolve("b.leitwerk"), zwei);
        Textaenderungen neu = new Textaenderungen(List.of(
                aenderung("a.leitwerk", "\uFEFFziel Ä\r\nziel B", new Ersetzung(6, 1, "Öl"), new Ersetzung(14, 1, "!")),
                aenderung("b.leitwerk", "ziel Ü // alt\n", new Ersetzung(5, 1, "Ö"))));
        neu.wendeAn();
        assertEquals("\uFEFFziel Öl\r\nziel !", Files.readString(ordner.resolve("a.leitwerk")));
        assertEquals(
                "ziel Ö // alt\n", Files.readString(ordner.resolve("b.leitwerk"), Charset.forName("windows-1252")));
        neu.umkehrung().wendeAn();
        assertArrayEquals(eins, Files.readAllBytes(ordner.resolve("a.leitwerk")));
        assertArrayEquals(zwei, Files.readAllBytes(ordner.resolve("b.leitwerk")));
        assertEquals(List.of("a.leitwerk", "b.leitwerk"), dateien());
    }

    @Test
    void ifOneFileHasChangedNoneIsWritten() throws IOException {
        Files.writeString(ordner.resolve("a.leitwerk"), "ziel A\n");
        Files.writeString(ordner.resolve("b.leitwerk"), "ziel B // inzwischen anders\n");
        Textaenderungen neu = new Textaenderungen(List.of(
                aenderung("a.leitwerk", "ziel A\n", new Ersetzung(5, 1, "X")),
                aenderung("b.leitwerk", "ziel B\n", new Ersetzung(5, 1, "Y"))));
        IOException e = assertThrows(IOException.class, neu::wendeAn);
        assertTrue(e.getMessage().startsWith("b.leitwerk wurde inzwischen"), e.getMessage());
        assertEquals("ziel A\n", Files.readString(ordner.resolve("a.leitwerk")));
        assertEquals(List.of("a.leitwerk", "b.leitwerk"), dateien());
    }

    @Test
    void ifOneFileIsMissingNoneIsWritten() throws IOException {
        Files.writeString(ordner.resolve("a.leitwerk"), "ziel A\n");
        Textaenderungen neu = new Textaenderungen(List.of(
                aenderung("a.leitwerk", "ziel A\n", new Ersetzung(5, 1, "X")),
                aenderung("fehlt.leitwerk", "ziel B\n", new Ersetzung(5, 1, "Y"))));
        assertTrue(assertThrows(IOException.class, neu::wendeAn)
                .getMessage()
                .startsWith("fehlt.leitwerk lässt sich nicht lesen"));
        assertEquals("ziel A\n", Files.readString(ordner.resolve("a.leitwerk")));
        assertEquals(List.of("a.leitwerk"), dateien());
    }

    @Test
    void ifAFileCannotBeReplacedThoseBeforeAreRestored() throws IOException {
        Files.writeString(ordner.resolve("a.leitwerk"), "ziel A\n");
        Files.writeString(ordner.resolve("b.leitwerk"), "ziel B\n");
        Textaenderungen neu = new Textaenderungen(List.of(
                aenderung("a.leitwerk", "ziel A\n", new Ersetzung(5, 1, "X")),
                new Dateiaenderung(
                        URI.createURI("http://example.org/b.leitwerk"),
                        "ziel B\n",
                        List.of(new Ersetzung(5, 1, "Y")))));
        assertThrows(IOException.class, neu::wendeAn);
        assertEquals("ziel A\n", Files.readString(ordner.resolve("a.leitwerk")));
    }

    @Test
    void textsInMemoryThatHaveChangedAreLeftAlone() {
        Probe probe = new Probe("\n", "ziel A\n", "ziel B {\n\tleitet sich ab aus A\n}\n");
        Textaenderungen neu = probe.plane(new Umbenennen(probe.element("A"), "Z"));
        assertEquals(2, neu.dateien().size());
        probe.dateien().get(1).update(0, 0, "// neu\n");
        assertThrows(Aenderungsfehler.class, () -> neu.aktualisiere(probe.plan()));
        assertEquals(List.of("ziel A\n", "// neu\nziel B {\n\tleitet sich ab aus A\n}\n"), probe.texte());
    }
}
