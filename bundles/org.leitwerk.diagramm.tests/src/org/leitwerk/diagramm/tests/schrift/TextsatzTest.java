package org.leitwerk.diagramm.tests.schrift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.schrift.Textsatz;
import org.leitwerk.diagramm.schrift.Trennung;
import org.leitwerk.diagramm.szene.Schrift;

class TextsatzTest {

    @Test
    void trenntAnSilben() {
        assertEquals("Ver-wal-tungs-mo-der-ni-sie-rung", getrennt("Verwaltungsmodernisierung"));
        assertEquals("Treib-haus-gas-neu-tra-li-tät", getrennt("Treibhausgasneutralität"));
        assertEquals("Bür-ger-be-tei-li-gung", getrennt("Bürgerbeteiligung"));
        assertEquals("Abend", getrennt("Abend"));
        assertEquals("x1", getrennt("x1"));
    }

    private static String getrennt(String wort) {
        StringBuilder ergebnis = new StringBuilder(wort);
        List<Integer> stellen = Trennung.deutsch().stellen(wort);
        for (int i = stellen.size() - 1; i >= 0; i--) {
            ergebnis.insert(stellen.get(i).intValue(), '-');
        }
        return ergebnis.toString();
    }

    @Test
    void brichtAnLeerzeichen() {
        Satz satz = Textsatz.setze("Die Stadt ist klimaneutral", Schrift.TEXT, 100, 5);
        assertEquals(List.of("Die Stadt ist", "klimaneutral"), satz.zeilen());
        assertFalse(satz.gekuerzt());
    }

    @Test
    void trenntWasNichtPasst() {
        Satz satz = Textsatz.setze("Verwaltungsmodernisierungskonzept", Schrift.TEXT, 90, 5);
        assertEquals(List.of("Verwaltungs-", "modernisie-", "rungskonzept"), satz.zeilen());
    }

    @Test
    void kuerztMitAuslassung() {
        Satz satz = Textsatz.setze("Sicherstellung der Versorgung in allen Ortsteilen der Stadt", Schrift.TEXT, 100, 2);
        assertEquals(2, satz.zeilen().size());
        assertTrue(satz.gekuerzt());
        assertTrue(satz.zeilen().get(1).endsWith("…"), satz::toString);
    }

    @Test
    void haeltDieBreiteImmerEin() {
        String text = "Donaudampfschifffahrtsgesellschaftskapitän, Straßen-/Brücken-/Tunnelbau\u200bamt und a\u00adb "
                + "http://beispiel.example/sehr/lang?abc=4711 中文字符中文字符 (Kindertagesbetreuungsplätze)";
        for (Schrift schrift : List.of(Schrift.TEXT, Schrift.TITEL, Schrift.KLEIN)) {
            for (double breite = 20; breite < 300; breite += 7) {
                for (int zeilen = 1; zeilen < 20; zeilen += 3) {
                    Satz satz = Textsatz.setze(text, schrift, breite, zeilen);
                    double grenze = Textsatz.nutzbar(breite);
                    satz.zeilen().forEach(z -> assertTrue(Schriftmass.breite(z, schrift) <= grenze, z));
                    assertTrue(satz.zeilen().size() <= zeilen);
                    assertEquals(satz.gekuerzt(), String.join("", satz.zeilen()).endsWith("…"));
                }
            }
        }
    }

    @Test
    void verliertKeineBuchstaben() {
        String text = "Kindertagesbetreuungsplätze in Straßen und Häusern";
        for (double breite = 25; breite < 300; breite += 5) {
            Satz satz = Textsatz.setze(text, Schrift.TEXT, breite, 99);
            assertEquals(
                    text.replace(" ", ""),
                    String.join("", satz.zeilen()).replace("-", "").replace(" ", ""));
        }
    }

    @Test
    void machtZeilenEtwaGleichLang() {
        Satz satz = Textsatz.ausgewogen("Die Wärmeversorgung ist bis 2035 klimaneutral", Schrift.TEXT, 200, 3);
        assertEquals(2, satz.zeilen().size());
        assertTrue(satz.breite() < 160, satz::toString);
    }

    @Test
    void behaeltZeilenwechselUndLeeres() {
        assertEquals(
                List.of("a", "b c"),
                Textsatz.setze(" a\r\n\nb \t c ", Schrift.TEXT, 100, 9).zeilen());
        assertEquals(List.of(), Textsatz.setze("  ", Schrift.TEXT, 100, 9).zeilen());
        assertEquals(List.of("a b"), Textsatz.zeile("a\nb", Schrift.TEXT, 100).zeilen());
    }
}
