package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.controlling.Auswerter;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.regeln.Planstand;

/** All example plans can be evaluated; every indicator says why it is as it is, the same each time. */
class BeispielplaeneTest {

    private static final Path PLAENE = Path.of("../org.leitwerk.beispiele/plaene");

    @TestFactory
    List<DynamicTest> plansAreEvaluated() throws IOException {
        try (Stream<Path> ordner = Files.list(PLAENE)) {
            List<DynamicTest> tests = ordner.filter(Files::isDirectory)
                    .sorted()
                    .map(plan -> DynamicTest.dynamicTest(plan.getFileName().toString(), () -> werteAus(plan)))
                    .toList();
            assertTrue(tests.size() > 5);
            return tests;
        }
    }

    private static void werteAus(Path plan) {
        List<? extends Resource> dateien = Planlader.neu().lade(plan).dateien().getResources();
        Auswertung eine = werte(dateien);
        Auswertung andere = werte(dateien);
        for (int i = 0; i < eine.indikatoren().size(); i++) {
            Indikatorergebnis ergebnis = eine.indikatoren().get(i);
            geschrieben(ergebnis.begruendung());
            ergebnis.teile().forEach(teil -> geschrieben(teil.begruendung()));
            assertEquals(ergebnis.begruendung(), andere.indikatoren().get(i).begruendung());
        }
    }

    private static Auswertung werte(List<? extends Resource> dateien) {
        return new Auswerter().werte(Planstand.von(dateien), Datenbestand.lies(dateien), Auswertungsfrage.WIE_GEPLANT);
    }

    private static void geschrieben(Begruendung begruendung) {
        assertFalse(begruendung.satz().isBlank());
        assertFalse(begruendung.satz().contains("null"), begruendung.satz());
        begruendung.teile().forEach(BeispielplaeneTest::geschrieben);
    }
}
