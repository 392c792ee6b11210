package org.leitwerk.dsl.tests.lesen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.tests.Texte;

/** German values are read as people write them, and what is wrong with them is said in German. */
class WerteTest {

    private static void liest(String erwartet, String text, String pfad) {
        LeitwerkResource datei = Texte.lies(text);
        assertEquals(List.of(), Texte.fehler(datei), text);
        assertEquals(erwartet, String.valueOf(Texte.wert(datei, pfad)), text);
    }

    private static void meldet(String meldung, String text) {
        assertEquals(List.of(meldung), Texte.fehler(Texte.lies(text)), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,4|12.4",
                "1.234|1234",
                "1.234,5|1234.5",
                "1.234.567,89|1234567.89",
                "-3|-3",
                "−3,5|-3.5",
                "00012|12",
                "99999999999|99999999999",
                "1234,5|1234.5",
                "4,35 Mio.|4350000",
                "3 Tsd.|3000"
            })
    void numbers(String zahl, String wert) {
        liest(wert, "indikator I { werte 2021: " + zahl + " }", "elemente/0/reihen/0/werte/0/wert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.2345", "12.34,5"})
    void wrongNumbers(String zahl) {
        meldet(
                "'" + zahl + "' ist keine Zahl: Dezimalzeichen ist das Komma, der Punkt trennt Tausender.",
                "indikator I { werte 2021: " + zahl + " }");
    }

    @Test
    void aListOfNumbersIsNoNumber() {
        assertFalse(
                Texte.fehler(Texte.lies("indikator I { werte 2021: 1,2,3 }")).isEmpty());
        LeitwerkResource datei = Texte.lies("haushalt H { jahre 2021,2022,2023 }");
        assertEquals("[2021, 2022, 2023]", Texte.wert(datei, "elemente/0/jahre").toString());
    }

    @Test
    void seriesOfValues() {
        String text =
                "indikator I { werte 2021: 12,4   2022: 12,1  2023:1.234 1. Quartal 2025: 3,5 2. Quartal 2025: 4 31.12.2024: 3,5"
                        + " November 2009: 1 Schuljahr 2023/24: 2 1. Halbjahr 2025: 3 }";
        LeitwerkResource datei = Texte.lies(text);
        assertEquals(List.of(), Texte.fehler(datei));
        assertEquals(9, ((List<?>) Texte.wert(datei, "elemente/0/reihen/0/werte")).size());
        assertEquals(
                "2025-Q2", Texte.wert(datei, "elemente/0/reihen/0/werte/4/zeit").toString());
        assertEquals(
                "2023/24", Texte.wert(datei, "elemente/0/reihen/0/werte/7/zeit").toString());
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
                "4,35\u00A0Mio.\u00A0€|4350000.00",
                "4,35\u202FMio.\u202F€|4350000.00"
            })
    void money(String betrag, String wert) {
        liest(wert, "maßnahme M { kosten 2024: " + betrag + " }", "elemente/0/kosten/0/betraege/0/betrag");
    }

    @ParameterizedTest
    @CsvSource({"31.12.2027,2027-12-31", "1.1.2024,2024-01-01", "01.01.2024,2024-01-01", "2027-12-31,2027-12-31"})
    void days(String tag, String wert) {
        liest(wert, "planung P { stichtag " + tag + " }", "elemente/0/stichtag");
    }

    @Test
    void wrongDays() {
        meldet("'31.2.2024' ist kein Kalendertag.", "planung P { stichtag 31.2.2024 }");
        meldet("'1.1.24': Jahr bitte vierstellig.", "planung P { stichtag 1.1.24 }");
        meldet("Nach 'stichtag' fehlt ein Datum wie 31.12.2027, hier steht '2027'.", "planung P { stichtag 2027 }");
        meldet(
                "Nach 'stichtag' fehlt ein Datum wie 31.12.2027, hier steht 'Ende'.",
                "planung P { stichtag Ende status entwurf }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.12.2027|2027-12-31",
                "Ende 2016|Ende 2016",
                "Mitte Mai 2013|Mitte 2013-05",
                "2016|2016",
                "in drei Jahren|P3Y",
                "in 6 Monaten|P6M",
                "1. Quartal 2025|2025-Q1",
                "Schuljahr 2023/24|2023/24",
                "Mai 2013|2013-05",
                "Ende 1. Quartal 2025|Ende 2025-Q1",
                "Anfang Schuljahr 2023/24|Anfang 2023/24"
            })
    void terms(String frist, String wert) {
        liest(wert, "ziel Z { bis " + frist + " gewicht 3 }", "elemente/0/bis");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 bis unter 18|0 bis unter 18",
                "0 bis 18|0 bis 18",
                "unter 3|unter 3",
                "ab 65|ab 65",
                "über 65|über 65",
                "ueber 65|über 65"
            })
    void ages(String alter, String wert) {
        liest(wert, "zielgruppe Z { alter " + alter + " }", "elemente/0/alter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"jährlich", "jaehrlich", "alle 2 Jahre", "alle zwei bis drei Monate", "anlassbezogen"})
    void rhythms(String rhythmus) {
        assertEquals(List.of(), Texte.fehler(Texte.lies("gremium G { rhythmus " + rhythmus + " teilnehmer 3 }")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§ 27,2 SGB VIII",
                "§ 80 Abs. 1 Satz 2 SGB VIII",
                "§§ 27 ff. SGB VIII",
                "Art. 28 Abs. 2 GG",
                "§ 8a SGB VIII",
                "§§ 27 bis 35a SGB VIII",
                "§ 27",
                "§ 8a SGB VIII i. V. m. § 1666 BGB",
                "§ 41 Abs. 1 Satz 2 lit. h GO NRW",
                "§ 79 Abs. 2 Nr. 1 und 2 SGB VIII",
                "§ 1 KiBiz",
                "§ 80 (4) SGB VIII",
                "§ 5 AG-KJHG",
                "§ 75 Gemeindeordnung NRW"
            })
    void citations(String norm) {
        liest(norm, "rechtsgrundlage R { norm " + norm + " verbindlichkeit muss }", "elemente/0/norm");
    }

    @Test
    void aCitationEndsBeforeTheNextStatement() {
        liest("§ 27", "rechtsgrundlage R { norm § 27\n nr \"3\" }", "elemente/0/norm");
        liest("nach § 27,2 SGB VIII", "ziel Z \"nach § 27,2 SGB VIII\"", "elemente/0/titel");
        liest("Hausverfügung 3", "rechtsgrundlage R { norm \"Hausverfügung 3\" }", "elemente/0/norm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"%|%", "€|€", "je 1.000|je 1.000", "Prozentpunkte|Prozentpunkte", "\"je Tag\"|je Tag"})
    void units(String einheit, String wert) {
        liest(wert, "indikator I { einheit " + einheit + " besser höher }", "elemente/0/einheit");
    }

    @Test
    void targets() {
        String text =
                "indikator U ziel Z { gemessen an U: senken um 10 % gegenüber 2023; zwischen 1,5 und 2 Prozentpunkte; auf 0,7 %"
                        + " spätestens 31.12.2027 bis 31.12.2027 }";
        LeitwerkResource datei = Texte.lies(text);
        assertEquals(List.of(), Texte.fehler(datei));
        assertEquals(3, ((List<?>) Texte.wert(datei, "elemente/1/messungen/0/zielwerte")).size());
        assertEquals("2027-12-31", Texte.wert(datei, "elemente/1/bis").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "P11_06_03",
                "Förderung",
                "bis",
                "feld",
                "ziel",
                "zielgruppe",
                "Straße_2",
                "café",
                "^von",
                "Quartal",
                "beleg",
                "Fo\u0308rderung"
            })
    void names(String name) {
        LeitwerkResource datei =
                Texte.lies("vision V ziel " + name + " \"t\" ziel Z2 { leitet sich ab aus " + name + " }");
        assertEquals(List.of(), Texte.fehler(datei));
        String erwartet = name.equals("Fo\u0308rderung") ? "Förderung" : name.replace("^", "");
        assertEquals(erwartet, Texte.wert(datei, "elemente/1/name"));
        assertEquals(erwartet, Texte.wert(datei, "elemente/2/ableitungen/0/von/name"));
    }

    @Test
    void texts() {
        liest(
                "# Titel\n* \"eins\"\n\"\" zwei",
                "ziel Z { beschreibung \"\"\"# Titel\n* \"eins\"\n\"\" zwei\n\"\"\" }",
                "elemente/0/beschreibung");
        liest("", "ziel Z \"\" { beschreibung \"\" gewicht 3 }", "elemente/0/beschreibung");
        liest("", "ziel Z { beschreibung \"\"\"\"\"\" gewicht 3 }", "elemente/0/beschreibung");
        liest("Prosoz 14+", "ziel Z „Prosoz 14+“", "elemente/0/titel");
        liest("Prosoz", "ziel Z „Prosoz\"", "elemente/0/titel");
        liest("C:\\Pläne \"neu\"", "ziel Z \"C:\\Pläne \\\"neu\\\"\"", "elemente/0/titel");
        liest("Z", "\uFEFFziel Z", "elemente/0/name");
    }

    @Test
    void unclosedTexts() {
        assertEquals(
                List.of("1: Das schließende Anführungszeichen fehlt."),
                Texte.fehlerMitZeile(Texte.lies("ziel Z \"abc\nziel Y \"b\"")));
        LeitwerkResource datei = Texte.lies("ziel Z {\n  beschreibung \"\"\"abc\n  }\nziel Y {\n  gewicht 3\n}\n");
        assertTrue(
                Texte.fehler(datei).get(0).contains("Anführungszeichen"),
                Texte.fehler(datei).toString());
        assertEquals("Y", Texte.wert(datei, "elemente/1/name"));
        assertEquals("3", Texte.wert(datei, "elemente/1/gewicht").toString());
    }

    @Test
    void wordsOfAnEnumeration() {
        liest("ergänzt", "ziel A { ergaenzt B } ziel B", "elemente/0/beziehungen/0/art");
        liest("produktgruppe", "ziel A { ebene Produktgruppe }", "elemente/0/ebene");
        String meldung =
                Texte.fehler(Texte.lies("ziel A { priorität wichtich }")).get(0);
        assertTrue(meldung.startsWith("'wichtich' ist keine Priorität; gemeint: wichtig? Möglich sind: "), meldung);
    }

    @Test
    void wholeNumbersAndYears() {
        liest("32000", "kommune K { einwohner 32.000 }", "elemente/0/einwohner");
        meldet("'3,5' ist keine ganze Zahl. Beispiele: 3 oder 32.000.", "kommune K { einwohner 3,5 }");
        meldet("'24' ist kein Jahr: bitte vier Ziffern wie 2024.", "haushalt H { jahre 24 }");
    }

    /** {@code eckwert} says all in a Budget, but takes a name in a Mittelanmeldung. */
    @Test
    void aFlagBeforeAnotherStatement() {
        liest("true", "budget B {\n    eckwert\n    verbindlichkeit kann\n}", "elemente/0/eckwert");
    }
}
