package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Status;

/** Every threshold is a setting, of the plan or of the indicator; suppressed and missing values stay what they are. */
class MethodengrenzenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            # in the plan | of the indicator | values | target | status
            methode sollist | '' | 2019: 60 2025: 45 | auf 30 gegenüber 2019 spätestens 2029 | LEICHTE_ABWEICHUNG
            methode sollist schwelle grün ab 83 % | '' | 2019: 60 2025: 45 | auf 30 gegenüber 2019 spätestens 2029 | AUF_KURS
            methode sollist schwelle grün ab 83 % | schwelle grün ab 90 % | 2019: 60 2025: 45 | auf 30 gegenüber 2019 spätestens 2029 | LEICHTE_ABWEICHUNG
            methode sollist schwelle gelb ab 84 % | '' | 2019: 60 2025: 45 | auf 30 gegenüber 2019 spätestens 2029 | GEFAEHRDET
            methode wetter | '' | 2020: 57 2021: 57 2022: 55 2023: 52 2024: 50 2025: 45 | höchstens 30 spätestens 2030 | LEICHTE_ABWEICHUNG
            methode wetter | schwelle wetter sonne 21 % | 2020: 57 2021: 57 2022: 55 2023: 52 2024: 50 2025: 45 | höchstens 30 spätestens 2030 | AUF_KURS
            methode wetter | schwelle wetter bewölkt 19 % | 2020: 57 2021: 57 2022: 55 2023: 52 2024: 50 2025: 45 | höchstens 30 spätestens 2030 | ABWEICHUNG
            methode wachstum | '' | 2019: 100 2024: 90 | höchstens 50 gegenüber 2019 spätestens 2029 | ABWEICHUNG
            methode wachstum | schwelle wachstum mäßig 0,3 | 2019: 100 2024: 90 | höchstens 50 gegenüber 2019 spätestens 2029 | LEICHTE_ABWEICHUNG
            methode wachstum | schwelle wachstum deutlich 30 % | 2019: 100 2024: 90 | höchstens 50 gegenüber 2019 spätestens 2029 | AUF_KURS
            """)
    void thresholdsAreSettings(String plan, String indikator, String werte, String ziel, Status status) {
        assertEquals(
                status,
                Planprobe.indikator("""
                                planung P "Plan" { %s }
                                ziel Z "Ziel" { gemessen an I: %s }
                                indikator I "I" { besser niedriger %s werte ist %s }
                                """.formatted(plan, ziel, indikator, werte), "I")
                        .status());
    }

    @Test
    void growthWithoutTargetHasItsOwnThresholds() {
        String plan = """
                planung P "Plan" { methode wachstum %s }
                indikator I "I" { besser höher werte ist 2024: 100 2025: 101 }
                """;
        assertEquals(
                Status.LEICHTE_ABWEICHUNG,
                Planprobe.indikator(plan.formatted(""), "I").status());
        assertEquals(
                Status.AUF_KURS,
                Planprobe.indikator(plan.formatted("schwelle wachstum deutlich 1 % ohne ziel"), "I")
                        .status());
    }

    @ParameterizedTest
    @CsvSource({
        "besser höher, 2024: 5 2025: 6, AUF_KURS",
        "besser höher, 2024: 5 2025: 5, AUF_KURS",
        "besser höher, 2024: 5 2025: 4, GEFAEHRDET",
        "besser neutral, 2024: 5 2025: 6, GEFAEHRDET",
        "besser neutral, 2024: 5 2025: 5, AUF_KURS"
    })
    void stayingMeansNotForTheWorse(String besser, String werte, Status status) {
        for (String methode : new String[] {"trend", "sollist"}) {
            assertEquals(
                    status,
                    Planprobe.indikator("""
                                    planung P "Plan" { methode %s }
                                    ziel Z "Ziel" { gemessen an I: soll bleiben }
                                    indikator I "I" { %s werte ist %s }
                                    """.formatted(methode, besser, werte), "I")
                            .status(),
                    methode);
        }
    }

    @Test
    void missingNewestValueIsSaid() {
        Indikatorergebnis ergebnis = Planprobe.indikator("""
                planung P "Plan" { methode trend stichtag 31.12.2025 }
                indikator I "I" { besser höher werte ist 2023: 1 2024: 2 2025: fehlt }
                """, "I");
        assertEquals("2", ergebnis.letzter().zahl().toPlainString());
        assertTrue(ergebnis.begruendung().teile().stream()
                .anyMatch(teil -> teil.satz().startsWith("Für 2025 fehlt der Wert")));
    }

    @Test
    void suppressedValuesAreInNoSentence() {
        Indikatorergebnis ergebnis = Planprobe.indikator("""
                planung P "Plan" { methode trend stichtag 31.12.2025 mindestfallzahl 5 }
                indikator I "I" { besser höher vertraulich werte ist 2023: 11,25 2024: 12,75 2025: 13,5 }
                indikator F "F" { besser höher formel I * 1 }
                """, "F");
        nirgends(ergebnis.begruendung(), "11,25", "12,75", "13,5");
        assertEquals(Status.OHNE, ergebnis.status());
    }

    private static void nirgends(Begruendung begruendung, String... zahlen) {
        for (String zahl : zahlen) {
            assertFalse(begruendung.satz().contains(zahl), begruendung.satz());
        }
        begruendung.teile().forEach(teil -> nirgends(teil, zahlen));
    }
}
