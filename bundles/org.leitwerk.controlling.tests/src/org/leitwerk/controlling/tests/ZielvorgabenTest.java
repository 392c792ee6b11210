package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Zielvorgabe;

/** Targets of every kind, worked out: what counts as reached, from which base, until when, and what is missing. */
class ZielvorgabenTest {

    private static final String PLAN = """
            planung P "Plan" { zeitraum 2022 bis 2030 stichtag 31.12.2025 }
            ziel Z "Ziel" { %s gemessen an I: %s }
            indikator I "I" { einheit %% %s werte ist 2019: 20 2022: 18 2025: 16 werte ist in Nord 2025: 5 }
            sozialraum Nord
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # target                                      | better    | lower | upper | base | year
            auf 10                                        | niedriger | -     | 10    | -    | 0
            auf 10                                        | höher     | 10    | -     | -    | 0
            auf 10                                        | neutral   | 10    | 10    | -    | 0
            auf 10 spätestens 2030                        | neutral   | -     | 10    | 20   | 2030
            auf 30 spätestens 2030                        | neutral   | 30    | -     | 20   | 2030
            auf 10 gegenüber 2022 spätestens 2030         | niedriger | -     | 10    | 18   | 2030
            von 20 auf 10 spätestens 2030                 | höher     | -     | 10    | 20   | 2030
            senken um 10 % gegenüber 2019                 | niedriger | -     | 18.00 | 20   | 0
            senken um 10 Prozentpunkte gegenüber 2019     | niedriger | -     | 10    | 20   | 0
            steigern um 10 % gegenüber 2019               | höher     | 22.00 | -     | 20   | 0
            unter 3                                       | niedriger | -     | 3     | -    | 0
            mindestens 3                                  | niedriger | 3     | -     | -    | 0
            zwischen 1 und 2                              | niedriger | -     | 2     | -    | 0
            zwischen 1 und 2                              | höher     | 1     | -     | -    | 0
            zwischen 1 und 2                              | gleich    | 1     | 2     | -    | 0
            auf 10 korridor 8 bis 12                      | niedriger | -     | 12    | -    | 0
            auf 10 korridor 8 bis 12                      | höher     | 8     | -     | -    | 0
            auf 10 korridor 11 bis 12                     | höher     | 10    | -     | -    | 0
            auf 10 spätestens in 3 Jahren                 | niedriger | -     | 10    | 20   | 2025
            """)
    void targetBecomesBounds(String zielwert, String besser, String unten, String oben, String basis, int jahr) {
        Zielvorgabe vorgabe = indikator("", zielwert, "besser " + besser).ziel();
        assertEquals("", vorgabe.mangel());
        assertEquals(unten, text(vorgabe.untergrenze()));
        assertEquals(oben, text(vorgabe.obergrenze()));
        assertEquals(basis, text(vorgabe.basiswert()));
        assertEquals(jahr, vorgabe.zieljahr());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            senken um 10 %                          | die Basis fehlt
            senken um 10 % gegenüber 2020           | für die Basis 2020 keinen Wert gibt
            senken um 10 Plätze gegenüber 2019      | die Änderung in „Plätze“ steht
            auf 10 Plätze                           | der Zielwert in „Plätze“ steht
            zwischen 3 und 2                        | die untere über der oberen liegt
            """)
    void whatIsMissingIsSaid(String zielwert, String grund) {
        Indikatorergebnis ergebnis = indikator("", zielwert, "besser niedriger");
        assertEquals(Status.OHNE, ergebnis.status());
        assertTrue(
                ergebnis.begruendung().satz().contains(grund),
                ergebnis.begruendung().satz());
        assertEquals(null, ergebnis.massgeblich().erfuellung());
    }

    @Test
    void missingBaseIsReported() {
        List<String> saetze = plan("", "senken um 10 % gegenüber 2020", "besser niedriger").meldungen().stream()
                .map(meldung -> meldung.satz())
                .toList();
        assertEquals(1, saetze.size());
        assertTrue(saetze.get(0).contains("für die Basis 2020 keinen Wert gibt"), saetze.get(0));
    }

    @Test
    void beginningOfTheGoalIsTheBase() {
        assertEquals(
                "18",
                text(indikator("ab 2022", "senken um 50 %", "besser niedriger")
                        .ziel()
                        .basiswert()));
    }

    @Test
    void termOfTheGoalHoldsWhereTheTargetHasNone() {
        assertEquals(
                2028, indikator("bis 2028", "auf 10", "besser niedriger").ziel().zieljahr());
        assertEquals(
                2026,
                indikator("bis 2028", "auf 10 spätestens 2026", "besser niedriger")
                        .ziel()
                        .zieljahr());
    }

    @Test
    void proposalCountsOnlyWhereNothingIsAgreed() {
        assertEquals(
                "10",
                text(indikator("", "auf 10 stand vorgeschlagen", "besser niedriger")
                        .ziel()
                        .zielwert()));
        Indikatorergebnis beide =
                indikator("", "auf 10 stand vorgeschlagen; auf 12 stand vereinbart", "besser niedriger");
        assertEquals(1, beide.vorgaben().size());
        assertEquals("12", text(beide.ziel().zielwert()));
    }

    @Test
    void targetOfABudgetHoldsOnlyForIt() {
        Indikatorergebnis ergebnis =
                indikator("", "auf 12 szenario gleichbleibend; auf 9 szenario erhöht", "besser niedriger");
        assertEquals(1, ergebnis.vorgaben().size());
        assertEquals("12", text(ergebnis.ziel().zielwert()));
    }

    @Test
    void targetOfAnAreaIsHeldAgainstItsValues() {
        Indikatorergebnis ergebnis = indikator("", "höchstens 6 in Nord", "besser niedriger");
        assertEquals(Status.OHNE, ergebnis.status());
        assertEquals(Status.AUF_KURS, ergebnis.teile().get(0).status());
        assertEquals("5", text(ergebnis.teile().get(0).letzter().zahl()));
    }

    @Test
    void goalThatWasGivenUpHasNoTarget() {
        assertTrue(indikator("status entfallen", "auf 10", "besser niedriger")
                .vorgaben()
                .isEmpty());
    }

    private static Indikatorergebnis indikator(String ziel, String zielwert, String indikator) {
        return plan(ziel, zielwert, indikator).indikator("I").orElseThrow();
    }

    private static Auswertung plan(String ziel, String zielwert, String indikator) {
        return Planprobe.werte(PLAN.formatted(ziel, zielwert, indikator));
    }

    private static String text(BigDecimal zahl) {
        return zahl == null ? null : zahl.toPlainString();
    }
}
