package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.formular.Feld;
import org.leitwerk.dsl.ide.formular.Feldart;
import org.leitwerk.dsl.ide.formular.Formulare;
import org.leitwerk.dsl.ide.formular.Teiltabelle;
import org.leitwerk.dsl.ide.formular.Teiltabellen;
import org.leitwerk.dsl.ide.formular.Teilzelle;

/** Tables of parts show each part, and their cells can be typed into. */
class TeiltabellenTest {

    private static final String PLAN = """
            maßnahme M "Beratung" {
                kosten ansatz für personal 2023: 98.000 € "halbe Stelle"   2024: 112.000 € // wie beantragt
                kosten ist 2024: 90.000 €
            }
            """;

    @TempDir
    Path ordner;

    @Test
    void eachCellTakesItsOwnInputWithoutAChange() {
        AtomicInteger zellen = new AtomicInteger();
        Planprobe.jederBeispielplan(
                ordner,
                probe -> probe.lies(stand -> {
                    for (EObject objekt : Planprobe.alle(stand)) {
                        URI adresse = stand.adresse(objekt);
                        for (Feld feld :
                                Formulare.fuer(stand, adresse).orElseThrow().felder()) {
                            boolean mehrere = feld.art() == Feldart.TEILE || feld.art() == Feldart.LISTE;
                            if (mehrere) {
                                pruefe(stand, feld, Teiltabellen.von(stand, adresse, feld), zellen);
                            }
                        }
                    }
                    return null;
                }));
        assertTrue(zellen.get() > 2_500, () -> "nur " + zellen);
    }

    private static void pruefe(Stand stand, Feld feld, Teiltabelle tabelle, AtomicInteger zellen) {
        assertEquals(feld.teile().size(), tabelle.zeilen().size(), feld::toString);
        for (List<Teilzelle> zeile : tabelle.zeilen()) {
            assertEquals(tabelle.spalten().size(), zeile.size(), feld::toString);
            for (Teilzelle zelle : zeile) {
                if (zelle.aenderbar() && !(zelle.eingabe().isEmpty() && zelle.mitTeil())) {
                    Ergebnis gleich = zelle.setze(stand, zelle.eingabe());
                    assertTrue(gleich.istMoeglich(), () -> zelle + " " + gleich.meldung());
                    assertTrue(gleich.aenderungen().istLeer(), () -> zelle + Planprobe.ersetzungen(gleich));
                    zellen.incrementAndGet();
                }
            }
        }
    }

    @Test
    void seriesHaveAColumnAYearAndOneMore() {
        try (Planprobe probe = Planprobe.von(ordner, PLAN)) {
            Teiltabelle kosten = probe.lies(TeiltabellenTest::kosten);
            assertEquals(List.of("Reihe", "2023", "2024", "2025"), kosten.spalten());
            assertEquals(
                    "Ansatz · Personalkosten", kosten.zeilen().get(0).get(0).anzeige());
            assertFalse(kosten.zeilen().get(0).get(0).aenderbar());
            assertEquals(
                    "98.000 € \"halbe Stelle\"", kosten.zeilen().get(0).get(1).anzeige());
            assertEquals("98.000,00 €", kosten.zeilen().get(0).get(1).eingabe());
            assertEquals("", kosten.zeilen().get(1).get(1).anzeige());
        }
    }

    @Test
    void aValueChangesAloneComesNewAndGoes() {
        try (Planprobe probe = Planprobe.von(ordner, PLAN)) {
            probe.pruefe(setze(probe, 0, 1, "99.000 €"), stand -> {
                String text = stand.text(stand.pfade().get(0));
                assertEquals(PLAN.replace("98.000 €", "99.000,00 €"), text);
            });
            probe.pruefe(
                    setze(probe, 1, 3, "95.000 €"),
                    stand -> assertEquals(
                            "95.000,00 €", kosten(stand).zeilen().get(1).get(3).anzeige()));
            probe.pruefe(setze(probe, 0, 1, ""), stand -> {
                assertEquals(List.of("Reihe", "2024", "2025"), kosten(stand).spalten());
                assertTrue(stand.text(stand.pfade().get(0)).contains("2024: 112.000 € // wie beantragt"));
            });
            assertTrue(setze(probe, 0, 1, "viel").meldung().contains("kein Geldbetrag"));
        }
    }

    private static Ergebnis setze(Planprobe probe, int zeile, int spalte, String eingabe) {
        return probe.lies(stand -> kosten(stand).zeilen().get(zeile).get(spalte).setze(stand, eingabe));
    }

    private static Teiltabelle kosten(Stand stand) {
        URI adresse = stand.adresse(stand.mitNamen("M").orElseThrow());
        Feld feld = Formulare.fuer(stand, adresse).orElseThrow().feld("kosten").orElseThrow();
        return Teiltabellen.von(stand, adresse, feld);
    }
}
