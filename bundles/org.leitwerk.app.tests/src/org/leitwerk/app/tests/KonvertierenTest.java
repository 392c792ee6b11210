package org.leitwerk.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;

class KonvertierenTest {

    @TempDir
    private Path ordner;

    @TestFactory
    Stream<DynamicTest> everyExamplePlanGoesThereAndBackWithoutLoss() {
        return Beispiele.alle().stream()
                .map(beispiel -> DynamicTest.dynamicTest(beispiel.name(), () -> hinUndZurueck(beispiel)));
    }

    private void hinUndZurueck(Beispiel beispiel) throws IOException {
        Path stelle = Files.createTempDirectory(ordner, beispiel.name());
        beispiel.kopiere(stelle.resolve("text"));
        assertEquals(0, Lauf.in(stelle, "konvertieren", "text", "xmi").rueckgabe());
        assertEquals(0, Lauf.in(stelle, "konvertieren", "xmi", "zurueck").rueckgabe());
        assertEquals(0, Lauf.in(stelle, "konvertieren", "text", "alles.xmi").rueckgabe());
        List<EObject> vorher = inhalte(stelle.resolve("text"));
        assertTrue(new EcoreUtil.EqualityHelper().equals(vorher, inhalte(stelle.resolve("xmi"))), "xmi");
        assertTrue(new EcoreUtil.EqualityHelper().equals(vorher, inhalte(stelle.resolve("zurueck"))), "text");
        List<EObject> elemente =
                vorher.stream().flatMap(datei -> datei.eContents().stream()).toList();
        assertTrue(
                new EcoreUtil.EqualityHelper()
                        .equals(
                                elemente,
                                inhalte(stelle.resolve("alles.xmi")).get(0).eContents()),
                "one file");
    }

    private static List<EObject> inhalte(Path pfad) {
        Plan plan = Planlader.neu().lade(pfad);
        assertEquals(List.of(), plan.meldungen());
        EcoreUtil.resolveAll(plan.dateien());
        return List.copyOf(plan.inhalte());
    }

    @Test
    void anExistingFileIsOnlyReplacedOnRequest() throws IOException {
        Lauf.schreibe(ordner, "a.leitwerk", "ziel A \"Neu\"\n");
        Path ziel = Lauf.schreibe(ordner, "a.xmi", "mein Text");
        Lauf abgelehnt = Lauf.in(ordner, "konvertieren", "a.leitwerk", "a.xmi");
        assertEquals(2, abgelehnt.rueckgabe());
        assertTrue(
                abgelehnt.fehler().contains("a.xmi gibt es schon")
                        && abgelehnt.fehler().contains("--ueberschreiben"),
                abgelehnt.fehler());
        assertEquals("mein Text", Files.readString(ziel));
        assertEquals(
                0,
                Lauf.in(ordner, "konvertieren", "a.leitwerk", "a.xmi", "--ueberschreiben")
                        .rueckgabe());
        assertTrue(Files.readString(ziel).contains("titel=\"Neu\""));
    }

    @Test
    void nothingIsWrittenIfOneOfTheTargetsExists() {
        Lauf.schreibe(ordner, "text/a.leitwerk", "ziel A\n");
        Lauf.schreibe(ordner, "text/b.leitwerk", "ziel B\n");
        Lauf.schreibe(ordner, "xmi/b.xmi", "mein Text");
        assertEquals(2, Lauf.in(ordner, "konvertieren", "text", "xmi").rueckgabe());
        assertFalse(Files.exists(ordner.resolve("xmi/a.xmi")));
    }

    @Test
    void aPlanWithErrorsIsNotConverted() {
        Lauf.schreibe(ordner, "a.leitwerk", "ziel A { gewihct 3 }\n");
        Lauf lauf = Lauf.in(ordner, "konvertieren", "a.leitwerk", "a.xmi");
        assertEquals(1, lauf.rueckgabe());
        assertTrue(
                lauf.fehler().contains("a.leitwerk:1:10: Fehler [syntax.anweisung]")
                        && lauf.fehler().contains("Nichts umgewandelt"),
                lauf.fehler());
        assertFalse(Files.exists(ordner.resolve("a.xmi")));
    }

    @Test
    void sourceAndTargetMustFitTogether() {
        Lauf.schreibe(ordner, "a.leitwerk", "ziel A\n");
        assertTrue(Lauf.in(ordner, "konvertieren", "a.leitwerk", "b.leitwerk")
                .fehler()
                .contains("dieselbe Endung"));
        Lauf ohneEndung = Lauf.in(ordner, "konvertieren", "a.leitwerk", "b.txt");
        assertEquals(2, ohneEndung.rueckgabe());
        assertTrue(ohneEndung.fehler().contains(".xmi"), ohneEndung.fehler());
        assertEquals(
                2, Lauf.in(ordner, "konvertieren", "fehlt.leitwerk", "b.xmi").rueckgabe());
    }
}
