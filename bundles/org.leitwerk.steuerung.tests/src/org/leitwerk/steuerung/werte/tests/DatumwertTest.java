package org.leitwerk.steuerung.werte.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitwerk.steuerung.werte.Datumwert;

/** Days are read in German and in ISO form; impossible days are refused in German. */
class DatumwertTest {

    @ParameterizedTest
    @CsvSource({
        "31.12.2027,2027-12-31",
        "1.1.2024,2024-01-01",
        "01.01.2024,2024-01-01",
        "2027-12-31,2027-12-31",
        "29.2.2024,2024-02-29"
    })
    void reads(String text, LocalDate erwartet) {
        assertEquals(erwartet, Datumwert.lies(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.2.2024|'31.2.2024' ist kein Kalendertag.",
                "2024-13-01|'2024-13-01' ist kein Kalendertag.",
                "1.1.24|'1.1.24': Jahr bitte vierstellig.",
                "2027|'2027' ist kein Datum. Beispiele: 31.12.2027 oder 2027-12-31."
            },
            quoteCharacter = '`')
    void refuses(String text, String meldung) {
        assertEquals(
                meldung,
                assertThrows(IllegalArgumentException.class, () -> Datumwert.lies(text))
                        .getMessage());
    }

    @Test
    void everyDayIsReadBack() {
        for (LocalDate tag = LocalDate.of(1999, 12, 1); tag.getYear() < 2005; tag = tag.plusDays(1)) {
            assertEquals(tag, Datumwert.lies(Datumwert.anzeige(tag)));
            assertEquals(tag, Datumwert.valueOf(Datumwert.valueOf(tag)));
        }
    }
}
