package org.leitwerk.diagramm.spezifikation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All specifications of the conformance cases are read without any message but those about deliberate mistakes. */
class KonformanzdateienTest {

    private static final Path FAELLE = Path.of("testdaten/konformanz");

    /** Deliberate mistakes: a mapping without a class and an edge without an expression for its end. */
    private static final Map<String, Integer> ERWARTET = Map.of("22-fehler", 2);

    @TestFactory
    Stream<DynamicTest> spezifikationen() throws IOException {
        try (Stream<Path> ordner = Files.list(FAELLE)) {
            return ordner.sorted().toList().stream()
                    .map(fall -> DynamicTest.dynamicTest(fall.getFileName().toString(), () -> pruefe(fall)));
        }
    }

    private static void pruefe(Path fall) {
        Spezifikation spezifikation = new Spezifikationsleser()
                .lies(URI.createFileURI(
                        fall.resolve("spezifikation.odesign").toAbsolutePath().toString()));
        assertFalse(spezifikation.diagrammarten().isEmpty());
        for (Diagrammart art : spezifikation.diagrammarten()) {
            assertNotNull(art.grundebene(), art.pfad());
            assertEquals(List.of("konformanz.Dienste"), art.gesichtspunkt().dienstklassen());
        }
        List<String> fehler = spezifikation.meldungen().stream()
                .map(Spezifikationsmeldung::toString)
                .filter(meldung -> !meldung.contains("Metamodell"))
                .toList();
        assertEquals(ERWARTET.getOrDefault(fall.getFileName().toString(), 0), fehler.size(), fehler.toString());
    }
}
