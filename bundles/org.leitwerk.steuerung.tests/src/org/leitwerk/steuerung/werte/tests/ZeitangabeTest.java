package org.leitwerk.steuerung.werte.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.steuerung.werte.Zeitangabe;
import org.leitwerk.steuerung.werte.Zeitart;

/** Periods: both written forms, their days, and their order. */
class ZeitangabeTest {

    @ParameterizedTest
    @CsvSource({
        "2024,2024,2024,2024-01-01,2024-12-31",
        "1. Halbjahr 2025,2025-H1,1. Halbjahr 2025,2025-01-01,2025-06-30",
        "2. Halbjahr 2025,2025-H2,2. Halbjahr 2025,2025-07-01,2025-12-31",
        "1.Quartal 2025,2025-Q1,1. Quartal 2025,2025-01-01,2025-03-31",
        "4. Quartal 2025,2025-Q4,4. Quartal 2025,2025-10-01,2025-12-31",
        "November  2009,2009-11,November 2009,2009-11-01,2009-11-30",
        "Maerz 2024,2024-03,März 2024,2024-03-01,2024-03-31",
        "Schuljahr 2023/24,2023/24,Schuljahr 2023/24,2023-08-01,2024-07-31",
        "Schuljahr 1999/2000,1999/00,Schuljahr 1999/00,1999-08-01,2000-07-31",
        "31.12.2024,2024-12-31,31.12.2024,2024-12-31,2024-12-31"
    })
    void readsAndWrites(String text, String kanonisch, String anzeige, LocalDate beginn, LocalDate ende) {
        Zeitangabe zeit = Zeitangabe.lies(text);
        assertEquals(kanonisch, zeit.toString());
        assertEquals(anzeige, zeit.anzeige());
        assertEquals(beginn, zeit.beginn());
        assertEquals(ende, zeit.ende());
        assertEquals(zeit, Zeitangabe.valueOf(kanonisch));
        assertEquals(zeit, Zeitangabe.lies(anzeige));
        assertEquals(zeit.hashCode(), Zeitangabe.valueOf(kanonisch).hashCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5. Quartal 2025|Ein 5. Quartal gibt es nicht: 1 bis 4.",
                "3. Halbjahr 2025|Ein 3. Halbjahr gibt es nicht: 1 oder 2.",
                "2025-13|Einen 13. Monat gibt es nicht: 1 bis 12.",
                "Schuljahr 2023/25|'Schuljahr 2023/25' ist kein Schuljahr: Auf 2023 folgt 2024.",
                "0000|Das Jahr 0 liegt außerhalb von 1 bis 9998."
            })
    void refuses(String text, String meldung) {
        assertEquals(
                meldung,
                assertThrows(IllegalArgumentException.class, () -> Zeitangabe.lies(text))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "Brumaire 2024", "Quartal 2025", "heute"})
    void namesExamplesForAnythingElse(String text) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Zeitangabe.lies(text))
                .getMessage()
                .contains("1. Quartal 2025"));
    }

    @Test
    void ordersByFirstDayThenLongerFirst() {
        List<Zeitangabe> zeiten = List.of(
                Zeitangabe.jahr(2024),
                Zeitangabe.halbjahr(1, 2024),
                Zeitangabe.quartal(1, 2024),
                Zeitangabe.monat(1, 2024),
                Zeitangabe.tag(LocalDate.of(2024, 1, 1)),
                Zeitangabe.quartal(2, 2024),
                Zeitangabe.schuljahr(2024),
                Zeitangabe.jahr(2025));
        assertEquals(
                zeiten,
                zeiten.stream().sorted((a, b) -> -a.compareTo(b)).sorted().toList());
    }

    @Test
    void shiftsAndCompares() {
        assertEquals(Zeitangabe.quartal(1, 2025), Zeitangabe.quartal(3, 2024).plus(2));
        assertEquals(Zeitangabe.monat(12, 2023), Zeitangabe.monat(1, 2024).plus(-1));
        assertEquals(Zeitangabe.schuljahr(2025), Zeitangabe.schuljahr(2024).plus(1));
        assertEquals(Zeitangabe.quartal(3, 2023), Zeitangabe.quartal(3, 2024).vorjahr());
        assertEquals(
                Zeitangabe.tag(LocalDate.of(2023, 2, 28)),
                Zeitangabe.tag(LocalDate.of(2024, 2, 29)).vorjahr());
        assertTrue(Zeitangabe.jahr(2024).enthaelt(Zeitangabe.quartal(4, 2024)));
        assertFalse(Zeitangabe.jahr(2024).enthaelt(Zeitangabe.schuljahr(2024)));
        assertTrue(Zeitangabe.schuljahr(2024).enthaelt(LocalDate.of(2025, 7, 31)));
        assertEquals(366, Zeitangabe.jahr(2024).tage());
        assertEquals(3, Zeitangabe.quartal(3, 2024).nummer());
        assertEquals(2, Zeitangabe.halbjahr(2, 2024).nummer());
        assertEquals(11, Zeitangabe.monat(11, 2024).nummer());
        assertEquals(Zeitart.SCHULJAHR, Zeitangabe.schuljahr(2024).art());
    }
}
