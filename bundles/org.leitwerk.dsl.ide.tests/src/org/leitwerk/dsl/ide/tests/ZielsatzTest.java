package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.bearbeitung.Zielsatz;
import org.leitwerk.dsl.ide.bearbeitung.Zielsatz.Zielzeile;
import org.leitwerk.dsl.ide.bearbeitung.Zielsatzanlage;
import org.leitwerk.dsl.ide.bearbeitung.Zielsatzform;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielfeld;
import org.leitwerk.steuerung.Zielsystem;

/** Goal sets that the wizard puts into a plan. */
class ZielsatzTest {

    private static final String KOPF = "// mein Plan\nplanung P \"Plan\"\n\nziel Hilfe \"Hilfe\"  // bleibt\n";

    @TempDir
    Path ordner;

    @Test
    void fourFieldsAreDerivedFromTheFirstEffect() {
        Zielsatz satz = new Zielsatz(
                Zielsatzform.VIER_FELDER,
                "Frühe Hilfen",
                List.of(
                        new Zielzeile(0, "Familien sind \"stark\""),
                        new Zielzeile(0, " Kinder sind gesund "),
                        new Zielzeile(1, "Hilfe"),
                        new Zielzeile(2, "  "),
                        new Zielzeile(3, "1 Mio. € sind bereit")),
                2029);
        try (Planprobe probe = Planprobe.von(ordner, KOPF)) {
            Ergebnis ergebnis = probe.lies(stand -> Zielsatzanlage.lege(stand, satz, datei(stand)));
            assertTrue(ergebnis.istMoeglich(), ergebnis::meldung);
            String text = ergebnis.aenderungen().dateien().get(0).nachher();
            assertTrue(text.startsWith(KOPF), text);
            assertTrue(text.contains("bis Ende 2029"), text);
            probe.pruefe(ergebnis, stand -> {
                Zielsystem system =
                        (Zielsystem) stand.element(ergebnis.auswahl()).orElseThrow();
                assertEquals("Frühe Hilfen", system.getTitel());
                assertEquals(
                        List.of(Zielfeld.WIRKUNG, Zielfeld.WIRKUNG, Zielfeld.PROGRAMM, Zielfeld.RESSOURCEN),
                        system.getZiele().stream().map(Ziel::getFeld).toList());
                Ziel erstes = system.getZiele().get(0);
                assertEquals("Familien sind \"stark\"", erstes.getTitel());
                assertTrue(erstes.getAbleitungen().isEmpty()
                        && system.getZiele().get(1).getAbleitungen().isEmpty());
                assertEquals("Hilfe2", system.getZiele().get(2).getName(), "der Name war vergeben");
                for (Ziel ziel : system.getZiele().subList(2, 4)) {
                    assertEquals(erstes, ziel.getAbleitungen().get(0).getVon());
                }
            });
        }
    }

    @Test
    void levelsOfThePyramidAreDerivedFromTheNextOneAboveThatHasAGoal() {
        Zielsatz satz = new Zielsatz(
                Zielsatzform.FUENF_EBENEN,
                "",
                List.of(new Zielzeile(0, "Leitbild leben"), new Zielzeile(2, "Bereich"), new Zielzeile(4, "Produkt A")),
                0);
        try (Planprobe probe = Planprobe.von(ordner, KOPF)) {
            Ergebnis ergebnis = probe.lies(stand -> Zielsatzanlage.lege(stand, satz, datei(stand)));
            assertTrue(ergebnis.istMoeglich(), ergebnis::meldung);
            probe.pruefe(ergebnis, stand -> {
                Zielsystem system =
                        (Zielsystem) stand.element(ergebnis.auswahl()).orElseThrow();
                assertEquals(5, system.getStufen().size());
                assertEquals(system.getStufen().get(4), system.getZiele().get(2).getStufe());
                assertEquals(
                        system.getZiele().get(1),
                        system.getZiele().get(2).getAbleitungen().get(0).getVon());
            });
        }
    }

    @Test
    void withoutAnyTitleNothingIsAdded() {
        try (Planprobe probe = Planprobe.von(ordner, KOPF)) {
            Zielsatz leer = new Zielsatz(Zielsatzform.VIER_FELDER, "A", List.of(new Zielzeile(0, " ")), 0);
            Ergebnis ergebnis = probe.lies(stand -> Zielsatzanlage.lege(stand, leer, datei(stand)));
            assertFalse(ergebnis.istMoeglich());
            assertTrue(ergebnis.meldung().contains("Titel"), ergebnis.meldung());
        }
    }

    private static Path datei(Stand stand) {
        return stand.pfade().get(0);
    }
}
