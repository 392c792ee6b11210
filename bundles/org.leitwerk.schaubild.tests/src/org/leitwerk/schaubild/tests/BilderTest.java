package org.leitwerk.schaubild.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.schaubild.Bildformat;
import org.leitwerk.schaubild.Schaubild;

/** Every kind of picture as it was agreed: {@code -Dschaubild.schreibe=FOLDER} writes what is drawn now. */
class BilderTest {

    @TestFactory
    Stream<DynamicTest> sehenAusWieVereinbart() {
        return Beispielbilder.alle().entrySet().stream()
                .map(bild -> DynamicTest.dynamicTest(bild.getKey(), () -> pruefe(bild.getKey(), bild.getValue())));
    }

    private static void pruefe(String name, Schaubild bild) throws IOException {
        byte[] svg = Bildformat.SVG.datei(bild.szene());
        schreibe(name, bild.szene());
        try (InputStream strom = BilderTest.class.getResourceAsStream("bilder/" + name + ".svg")) {
            assertEquals(
                    new String(strom.readAllBytes(), StandardCharsets.UTF_8), new String(svg, StandardCharsets.UTF_8));
        }
        assertEquals(List.of(), Bildpruefung.maengel(bild.szene()));
        assertFalse(bild.szene().beschreibung().isBlank());
        assertFalse(bild.tafel().spalten().isEmpty());
    }

    private static void schreibe(String name, Szene szene) throws IOException {
        String ordner = System.getProperty("schaubild.schreibe");
        if (ordner != null) {
            for (Bildformat format : Bildformat.values()) {
                Files.write(Path.of(ordner, name + "." + format.endung()), format.datei(szene));
            }
        }
    }

    @Test
    void gleichesBildGibtGleicheBytes() {
        for (Bildformat format : Bildformat.values()) {
            assertArrayEquals(
                    format.datei(Beispielbilder.zeitreihe().szene()),
                    format.datei(Beispielbilder.zeitreihe().szene()));
        }
    }
}
