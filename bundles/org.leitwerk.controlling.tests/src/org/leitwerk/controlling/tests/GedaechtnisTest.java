package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leitwerk.controlling.Auswerter;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.Status;

/**
 * Evaluating again after a small change: what has the same inputs is the same object, everything else is new and right.
 */
class GedaechtnisTest {

    private static final String PLAN = """
            planung P "Plan" { methode trend stichtag 31.12.2025 }
            ziel Z "Ziel" { gemessen an A: höchstens 5 spätestens 2030 }
            indikator A "A" { besser niedriger werte ist 2024: 10 2025: 9 werte ist in Nord 2025: 3 }
            indikator B "B" { besser niedriger werte ist 2024: 10 2025: 9 }
            indikator F "F" { besser niedriger formel A + B }
            indikator G "G" { besser niedriger formel B * 2 }
            sozialraum Nord
            """;

    private final Auswerter auswerter = new Auswerter();

    @Test
    void sameTextGivesTheSameObjects() {
        Auswertung eine = werte(PLAN);
        Auswertung andere = werte(PLAN);
        for (String id : new String[] {"A", "B", "F", "G"}) {
            assertSame(eine.indikator(id).orElseThrow(), andere.indikator(id).orElseThrow(), id);
        }
    }

    @Test
    void changedValueChangesItsIndicatorAndWhatIsWorkedOutFromIt() {
        Auswertung vorher = werte(PLAN);
        Auswertung nachher = werte(PLAN.replace(
                "\"A\" { besser niedriger werte ist 2024: 10 2025: 9",
                "\"A\" { besser niedriger werte ist 2024: 10 2025: 11"));
        assertSame(vorher.indikator("B").orElseThrow(), nachher.indikator("B").orElseThrow());
        assertSame(vorher.indikator("G").orElseThrow(), nachher.indikator("G").orElseThrow());
        assertSame(Status.GEFAEHRDET, nachher.indikator("A").orElseThrow().status());
        assertEquals("20", nachher.indikator("F").orElseThrow().letzter().zahl().toPlainString());
    }

    @Test
    void changedTargetThresholdMethodAndPolarityChangeTheirIndicator() {
        Auswertung vorher = werte(PLAN);
        for (String neu : new String[] {
            PLAN.replace("höchstens 5", "höchstens 6"),
            PLAN.replace("spätestens 2030", "spätestens 2031"),
            PLAN.replace("methode trend", "methode sollist"),
            PLAN.replace("methode trend", "methode trend schwelle grün ab 50 %"),
            PLAN.replace("\"A\" { besser niedriger", "\"A\" { besser höher"),
            PLAN.replace("\"A\" { besser", "\"A\" { einheit Tage besser"),
            PLAN.replace("in Nord 2025: 3", "in Nord 2025: 4"),
        }) {
            Auswertung frisch = Planprobe.werte(neu);
            Auswertung nachher = werte(neu);
            assertNotSame(
                    vorher.indikator("A").orElseThrow(), nachher.indikator("A").orElseThrow(), neu);
            assertEquals(
                    frisch.indikator("A").orElseThrow().begruendung(),
                    nachher.indikator("A").orElseThrow().begruendung());
            vorher = nachher;
        }
    }

    @Test
    void valuesAfterTheReferenceDayAreNotKnown() {
        Auswertung damals = Planprobe.werte(auswerter, PLAN, Auswertungsfrage.am(LocalDate.of(2025, 6, 30)));
        assertEquals("10", damals.indikator("A").orElseThrow().letzter().zahl().toPlainString());
        assertEquals(
                "9", werte(PLAN).indikator("A").orElseThrow().letzter().zahl().toPlainString());
    }

    private Auswertung werte(String text) {
        return Planprobe.werte(auswerter, text, Auswertungsfrage.WIE_GEPLANT);
    }
}
