package org.leitwerk.steuerung.werte.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.steuerung.werte.Altersspanne;

/** Ranges of ages: every way of writing, open and closed bounds. */
class AltersspanneTest {

    @ParameterizedTest
    @CsvSource({
        "0 bis unter 18,0 bis unter 18,0,17",
        "0 bis 18,0 bis 18,0,18",
        "unter 3,unter 3,0,2",
        "ab 65,ab 65,65,2147483647",
        "über 65,über 65,66,2147483647",
        "ueber 65,über 65,66,2147483647",
        "bis 18,bis 18,0,18",
        "bis unter 18,unter 18,0,17",
        "14  bis\u00A0unter 27 Jahre,14 bis unter 27,14,26"
    })
    void readsAndWrites(String text, String anzeige, int juengste, int aelteste) {
        Altersspanne alter = Altersspanne.valueOf(text);
        assertEquals(anzeige, alter.toString());
        assertEquals(juengste, alter.juengste());
        assertEquals(aelteste, alter.aelteste());
        assertEquals(alter, Altersspanne.valueOf(anzeige));
        assertEquals(alter.hashCode(), Altersspanne.valueOf(anzeige).hashCode());
        assertTrue(alter.enthaelt(juengste));
        assertFalse(alter.enthaelt(juengste - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jung", "18 bis 3", "5 bis unter 5", "unter 0", "ab 200", "3 - 6", "999999 bis 3"})
    void refuses(String text) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Altersspanne.valueOf(text))
                .getMessage()
                .contains("Alter"));
    }

    @Test
    void comparesAges() {
        assertTrue(Altersspanne.vonBisUnter(0, 18).umfasstDasselbe(Altersspanne.vonBis(0, 17)));
        assertNotEquals(Altersspanne.vonBisUnter(0, 18), Altersspanne.vonBis(0, 17));
        assertTrue(Altersspanne.vonBis(0, 18).ueberschneidet(Altersspanne.ab(18)));
        assertFalse(Altersspanne.vonBisUnter(0, 18).ueberschneidet(Altersspanne.ab(18)));
        List<Altersspanne> geordnet = List.of(
                Altersspanne.unter(3),
                Altersspanne.vonBisUnter(3, 6),
                Altersspanne.vonBis(3, 6),
                Altersspanne.ab(65),
                Altersspanne.ueber(65));
        assertEquals(
                geordnet,
                geordnet.stream().sorted((a, b) -> -a.compareTo(b)).sorted().toList());
    }
}
