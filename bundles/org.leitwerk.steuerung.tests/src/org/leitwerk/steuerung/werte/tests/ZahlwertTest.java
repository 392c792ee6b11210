package org.leitwerk.steuerung.werte.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.steuerung.werte.Geldwert;
import org.leitwerk.steuerung.werte.Zahlwert;

/** Numbers and amounts of money are read as Germans write them, and written so that they are read back the same. */
class ZahlwertTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1",
                "12,4|12.4",
                "1.234,5|1234.5",
                "1.234|1234",
                "1.234.567,89|1234567.89",
                "-3|-3",
                "−3,5|-3.5",
                "0,7|0.7",
                "1234,5|1234.5",
                "00012|12",
                "99999999999|99999999999",
                "12,40|12.40",
                "- 3|-3",
                "1 234|1234"
            })
    void reads(String text, BigDecimal erwartet) {
        assertEquals(erwartet, Zahlwert.lies(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.2345", "12.34,5", "", "abc", "1,2,3", "--1", "1,", ",5"})
    void refusesWithTheRuleOfGermanNumbers(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Zahlwert.lies(text));
        assertEquals(
                "'" + text + "' ist keine Zahl: Dezimalzeichen ist das Komma, der Punkt trennt Tausender.",
                e.getMessage());
    }

    @Test
    void refusesEndlessNumbers() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Zahlwert.lies("9".repeat(100)))
                .getMessage()
                .contains("zu lang"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234.567,89 €|1234567.89",
                "4,35 Mio. €|4350000.00",
                "4,35 Mio.€|4350000.00",
                "49.752,00 €|49752.00",
                "49752€|49752.00",
                "-5 Tsd. €|-5000.00",
                "3 Euro|3.00",
                "3 EUR|3.00",
                "0,125 €|0.125",
                "1,2 Mrd. €|1200000000.00",
                "4,35\u00A0Mio.\u202F€|4350000.00"
            })
    void readsMoney(String text, BigDecimal erwartet) {
        assertEquals(erwartet, Geldwert.lies(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5 €", "€", "3 Dollar", "4 Mio", "Mio. €", "3 € €"})
    void refusesWhatIsNoMoney(String text) {
        assertThrows(IllegalArgumentException.class, () -> Geldwert.lies(text));
    }

    @Test
    void everyValueIsReadBack() {
        Random zufall = new Random(17);
        for (int i = 0; i < 2000; i++) {
            BigDecimal wert = BigDecimal.valueOf(zufall.nextLong(), zufall.nextInt(8));
            assertEquals(wert, Zahlwert.lies(Zahlwert.anzeige(wert)));
            assertEquals(wert, Zahlwert.valueOf(Zahlwert.valueOf(wert)));
            BigDecimal geld = Geldwert.kanonisch(wert);
            assertEquals(geld, Geldwert.lies(Geldwert.anzeige(geld)));
            assertEquals(geld, Geldwert.valueOf(Geldwert.valueOf(geld)));
        }
        assertEquals("1.000", Zahlwert.anzeige(new BigDecimal("1E+3")));
        assertEquals("-123.456,70", Zahlwert.anzeige(new BigDecimal("-123456.70")));
    }
}
