package org.leitwerk.steuerung.werte.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Fristeinheit;

/** Terms: both written forms and the day until which they are kept. */
class FristTest {

    private static final LocalDate BESCHLUSS = LocalDate.of(2024, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "31.12.2027,2027-12-31,31.12.2027,2027-12-31",
        "2016,2016,2016,2016-12-31",
        "Ende 2016,Ende 2016,Ende 2016,2016-12-31",
        "Anfang 2016,Anfang 2016,Anfang 2016,2016-04-30",
        "Mitte 2016,Mitte 2016,Mitte 2016,2016-08-31",
        "Mitte Mai 2013,Mitte 2013-05,Mitte Mai 2013,2013-05-20",
        "ende 1. Quartal 2025,Ende 2025-Q1,Ende 1. Quartal 2025,2025-03-31",
        "in drei Jahren,P3Y,in 3 Jahren,2027-03-31",
        "in 6 Monaten,P6M,in 6 Monaten,2024-09-30",
        "in einem Jahr,P1Y,in 1 Jahr,2025-03-31",
        "in 14 Tagen,P14D,in 14 Tagen,2024-04-14",
        "in zwei Wochen,P2W,in 2 Wochen,2024-04-14",
        "in fünf Jahren,P5Y,in 5 Jahren,2029-03-31",
        "in zwoelf Monaten,P12M,in 12 Monaten,2025-03-31",
        "im ersten Jahr,Jahr 1,im ersten Jahr,2025-03-30",
        "im fuenften Monat,Monat 5,im fünften Monat,2024-08-30"
    })
    void readsAndWrites(String text, String kanonisch, String anzeige, LocalDate spaetestens) {
        Frist frist = Frist.lies(text);
        assertEquals(kanonisch, frist.toString());
        assertEquals(anzeige, frist.anzeige());
        assertEquals(Optional.of(spaetestens), frist.spaetestens(BESCHLUSS));
        assertEquals(frist, Frist.valueOf(kanonisch));
        assertEquals(frist, Frist.lies(anzeige));
        assertEquals(frist.hashCode(), Frist.valueOf(kanonisch).hashCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bald",
                "in Kürze",
                "im Sommer",
                "im letzten Jahr",
                "Jahr 13",
                "in drei Ewigkeiten",
                "in 0 Jahren",
                "in 1000 Jahren",
                "Ende",
                "Mitte 31.12.2027"
            })
    void refuses(String text) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Frist.lies(text))
                        .getMessage()
                        .length()
                > 20);
    }

    @Test
    void aSpanNeedsABaseDate() {
        assertEquals(Optional.empty(), Frist.in(3, Fristeinheit.JAHRE).spaetestens(null));
        assertEquals(
                Optional.of(LocalDate.of(2016, 9, 1)), Frist.lies("Ende 2016").fruehestens(null));
        assertEquals(Optional.of(BESCHLUSS), Frist.in(3, Fristeinheit.JAHRE).fruehestens(BESCHLUSS));
    }

    @Test
    void ordersByTheLastDay() {
        List<Frist> fristen = List.of(Frist.lies("Anfang 2016"), Frist.lies("2016"), Frist.lies("in 2 Jahren"));
        assertEquals(
                fristen,
                fristen.stream().sorted(Frist.nachFaelligkeit(BESCHLUSS)).toList());
        assertEquals(
                fristen,
                List.of(fristen.get(2), fristen.get(1), fristen.get(0)).stream()
                        .sorted(Frist.nachFaelligkeit(null))
                        .toList());
    }
}
