package org.leitwerk.daten.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.daten.zahl.Fehlzeichen;
import org.leitwerk.daten.zahl.Schreibweise;
import org.leitwerk.daten.zahl.Zahltext;

class ZahltextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12|GLEICH|12|12",
                "-3|GLEICH|-3|-3",
                "+3|GLEICH|3|3",
                "12,4|KOMMA|12.4|",
                "12.4|PUNKT||12.4",
                "1.234|MEHRDEUTIG|1234|1.234",
                "12,345|MEHRDEUTIG|12.345|12345",
                "0.234|PUNKT||0.234",
                "1.234.567|KOMMA|1234567|",
                "1,234,567|PUNKT||1234567",
                "1.234,5|KOMMA|1234.5|",
                "1,234.5|PUNKT||1234.5",
                "1234.567|PUNKT||1234.567",
                "1 234 567|GLEICH|1234567|1234567",
                "1\u202F234,5|KOMMA|1234.5|",
                "1'234.5|PUNKT||1234.5",
                "1’234|GLEICH|1234|1234",
                "12,4-|KOMMA|-12.4|",
                "−7|GLEICH|-7|-7",
                ",5|KOMMA|0.5|",
                "1.5E+03|PUNKT||1500",
                "1E3|GLEICH|1000|1000"
            })
    void liestZahlenBeiderSchreibweisen(String text, Schreibweise art, String komma, String punkt) {
        Zahltext zahl = Zahltext.von(text);
        assertEquals(art, zahl.schreibweise());
        assertEquals(komma == null ? "" : komma, wert(zahl, Schreibweise.KOMMA));
        assertEquals(punkt == null ? "" : punkt, wert(zahl, Schreibweise.PUNKT));
    }

    private static String wert(Zahltext zahl, Schreibweise dezimal) {
        return zahl.wert(dezimal).map(wert -> wert.toPlainString()).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eins",
                "1..2",
                "1,2,3",
                "12.34.567",
                "(12)",
                "1 2",
                "12 34",
                "1'23",
                "--3",
                "1.2.2024",
                "2024-01-01",
                "1E999",
                "12;4",
                "=1+1",
                "1/2",
                "1234 567",
                "0x12",
                "NaN",
                "5 bis 7",
                "1,234.567,8"
            })
    void nimmtAnderesNicht(String text) {
        assertEquals(Schreibweise.KEINE, Zahltext.von(text).schreibweise(), text);
    }

    @ParameterizedTest
    @CsvSource({"12 %,%", "12%,%", "5 €,€", "3 ha,ha", "7 je 1.000,"})
    void trenntDieEinheitAb(String text, String einheit) {
        assertEquals(einheit == null ? "" : einheit, Zahltext.von(text).einheit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", ".", "x", "X", "/", "…", "..."})
    void kenntDieZeichenDerStatistik(String zeichen) {
        assertTrue(Fehlzeichen.lies(zeichen).isPresent());
    }
}
