package org.leitwerk.diagramm.abzug;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import konformanz.Dienste;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The conformance cases: what the runtime makes of a specification, a model and steps equals, line by line, what Sirius
 * itself made of them. No case departs.
 */
class KonformanzTest {

    private static final Path FAELLE = Path.of("testdaten/konformanz");

    @TestFactory
    Stream<DynamicTest> faelle() throws IOException {
        try (Stream<Path> ordner = Files.list(FAELLE)) {
            return ordner.sorted().toList().stream()
                    .map(fall -> DynamicTest.dynamicTest(fall.getFileName().toString(), () -> vergleiche(fall)));
        }
    }

    @TempDir
    static Path dienste;

    /** The services as a specification's author would have them: a folder of classes. */
    @BeforeAll
    static void legeDiensteAb() throws IOException {
        Path ordner = Files.createDirectory(dienste.resolve("konformanz"));
        try (InputStream klasse = Dienste.class.getResourceAsStream("Dienste.class")) {
            Files.copy(klasse, ordner.resolve("Dienste.class"));
        }
    }

    private static void vergleiche(Path fall) throws IOException {
        Path schritte = fall.resolve("schritte.txt");
        Abzugsauftrag auftrag = new Abzugsauftrag(
                fall.resolve("modell.xmi"),
                fall.resolve("spezifikation.odesign"),
                List.of(fall.resolve("metamodell.ecore")),
                List.of(dienste),
                Files.exists(schritte) ? schritte : null);
        List<String> ist = new ArrayList<>();
        new Abzugslauf(auftrag, hinweis -> {}).schreibe(ist::add);
        List<String> soll = Files.readAllLines(fall.resolve("erwartet.txt"), StandardCharsets.UTF_8);
        for (int zeile = 0; zeile < Math.min(soll.size(), ist.size()); zeile++) {
            assertEquals(soll.get(zeile), ist.get(zeile), "Zeile " + (zeile + 1));
        }
        assertEquals(soll.size(), ist.size(), "Zahl der Zeilen");
    }
}
