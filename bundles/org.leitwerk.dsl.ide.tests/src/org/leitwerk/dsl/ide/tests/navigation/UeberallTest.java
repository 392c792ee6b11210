package org.leitwerk.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.fundort.Definitionssuche;
import org.leitwerk.dsl.ide.fundort.Verweissuche;
import org.leitwerk.dsl.ide.gliederung.Elementsuche;
import org.leitwerk.dsl.ide.gliederung.Gliederung;
import org.leitwerk.dsl.ide.gliederung.Planuebersicht;
import org.leitwerk.dsl.ide.ordnung.Ordnung;
import org.leitwerk.dsl.ide.textform.Auswahl;
import org.leitwerk.dsl.ide.textform.Einzug;
import org.leitwerk.dsl.ide.textform.Faltung;
import org.leitwerk.dsl.ide.textform.Farben;
import org.leitwerk.dsl.ide.textform.Textformatierung;
import org.leitwerk.dsl.ide.umbenennung.Umbenennung;
import org.leitwerk.dsl.ide.umbenennung.Vorbereitung;
import org.leitwerk.dsl.ide.verknuepfung.Verknuepfungen;
import org.leitwerk.dsl.ide.zeilenhinweis.Einblendungen;
import org.leitwerk.dsl.ide.zeilenhinweis.Linsen;

/** No service fails anywhere in any example plan, whole or broken off in the middle. */
class UeberallTest {

    private static final int SCHRITT = 7;
    private static final int BRUECHE = 2;

    @TempDir
    Path ordner;

    static List<String> beispiele() {
        return Beispiele.alle().stream().map(Beispiel::name).toList();
    }

    @ParameterizedTest
    @MethodSource("beispiele")
    void everyPlaceOfAnExampleCanBeAskedAbout(String name) {
        try (Planprobe probe = Planprobe.beispiel(name, ordner)) {
            probe.texte().forEach((datei, text) -> frageUeberall(probe, datei, text, SCHRITT));
        }
    }

    @ParameterizedTest
    @MethodSource("beispiele")
    void everyPlaceOfABrokenTextCanBeAskedAbout(String name) {
        Random zufall = new Random(name.hashCode());
        try (Planprobe probe = Planprobe.beispiel(name, ordner)) {
            probe.texte().forEach((datei, ganz) -> {
                for (int i = 0; i < BRUECHE; i++) {
                    int von = zufall.nextInt(ganz.length());
                    int bis = Math.min(ganz.length(), von + zufall.nextInt(40));
                    String text = i % 2 == 0 ? ganz.substring(0, von) : ganz.substring(0, von) + ganz.substring(bis);
                    probe.plan().setzeText(datei, text);
                    frageUeberall(probe, datei, text, 30 * SCHRITT);
                }
                probe.plan().setzeText(datei, ganz);
            });
        }
    }

    @Test
    void unknownAndEmptyFilesHaveNothing() {
        try (Planprobe probe = Planprobe.texte(ordner, "leer.leitwerk", "")) {
            frageUeberall(probe, probe.pfad("leer.leitwerk"), "", 1);
            frageUeberall(probe, probe.pfad("fehlt.leitwerk"), "", 1);
        }
        try (Planprobe probe = Planprobe.texte(ordner.resolve("gibtesnicht"))) {
            assertTrue(
                    probe.lies(stand -> new Planuebersicht().von(stand)).teile().size() > 6);
        }
    }

    private static void frageUeberall(Planprobe probe, Path datei, String text, int schritt) {
        probe.lies(stand -> {
            assertDoesNotThrow(() -> frageGanzes(stand, datei), () -> datei + " " + text);
            for (int stelle = 0; stelle <= text.length(); stelle += schritt) {
                int hier = stelle;
                assertDoesNotThrow(() -> frage(stand, datei, text, hier), () -> datei + " bei " + hier);
            }
            return null;
        });
    }

    private static void frageGanzes(Stand stand, Path datei) {
        new Gliederung().von(stand, datei);
        new Planuebersicht().von(stand);
        new Elementsuche().suche(stand, "ziel", 10);
        new Faltung().von(stand, datei);
        new Farben().von(stand, datei);
        new Linsen().von(stand, datei);
        new Einblendungen().von(stand, datei);
        new Verknuepfungen().von(stand, datei);
        new Textformatierung().ganz(stand, datei);
        try {
            new Ordnung().sortiere(stand, datei);
            new Ordnung().teile(stand, datei, new Ordnung().vorschlag(stand, datei));
        } catch (Aenderungsfehler e) {
            assertTrue(e.getMessage().endsWith("."), e.getMessage()); // told in a sentence why not
        }
    }

    private static void frage(Stand stand, Path datei, String text, int stelle) {
        new Definitionssuche().bei(stand, datei, stelle);
        new Verweissuche().bei(stand, datei, stelle);
        new Verweissuche().hervorhebungen(stand, datei, stelle);
        Vorbereitung vorbereitung = new Umbenennung().bereiteVor(stand, datei, stelle);
        assertTrue(vorbereitung.moeglich() || vorbereitung.hindernis().endsWith("."));
        ITextRegion vorher = null;
        for (ITextRegion bereich : new Auswahl().um(stand, datei, stelle)) {
            assertTrue(vorher == null || bereich.contains(vorher) && !bereich.equals(vorher));
            vorher = bereich;
        }
        assertTrue(vorher == null || vorher.getLength() == text.length());
        if (stelle % (10 * SCHRITT) == 0) { // these look at the whole text
            Einzug.neueZeile(text, stelle);
            Einzug.schliessendeKlammer(text, stelle);
            new Farben().von(stand, datei, new TextRegion(stelle, Math.min(100, text.length() - stelle)));
            new Einblendungen().von(stand, datei, new TextRegion(stelle, Math.min(100, text.length() - stelle)));
        }
    }
}
