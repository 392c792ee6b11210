package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.xtext.util.ITextRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.kurzinfo.Kurzinfos;
import org.leitwerk.dsl.ide.vorschlag.Platzhalter;
import org.leitwerk.dsl.ide.vorschlag.Vorschlaege;
import org.leitwerk.dsl.ide.vorschlag.Vorschlag;

/** Proposals and information can be asked for anywhere in any text. */
class StellenTest {

    private static final int SCHRITT = 7;
    private static final int ABGESCHNITTEN = 6;

    @TempDir
    Path ordner;

    @Test
    void everySeventhPlaceOfAllExamplesAlsoCutOff() {
        int gefunden = 0;
        for (Beispiel beispiel : Beispiele.alle()) {
            try (Vorschlagsprobe probe = Vorschlagsprobe.beispiel(beispiel.name(), ordner)) {
                for (String name : beispiel.dateien()) {
                    if (name.endsWith(".leitwerk")) {
                        gefunden += pruefe(probe, probe.datei(name));
                    }
                }
            }
        }
        assertTrue(gefunden > 10_000, "Stellen mit Vorschlägen: " + gefunden);
    }

    private static int pruefe(Vorschlagsprobe probe, Path datei) {
        int gefunden = probe.plan().lies(stand -> {
            int zahl = 0;
            for (int stelle = 0; stelle <= stand.text(datei).length(); stelle += SCHRITT) {
                zahl += pruefe(stand, datei, stelle) ? 1 : 0;
                Kurzinfos.bei(stand, datei, stelle)
                        .ifPresent(info -> assertFalse(info.markdown().isBlank()));
            }
            return zahl;
        });
        String text = probe.plan().lies(stand -> stand.text(datei));
        Random zufall = new Random(text.length());
        for (int i = 0; i < ABGESCHNITTEN; i++) {
            int ende = zufall.nextInt(text.length());
            probe.plan().setzeText(datei, text.substring(0, ende));
            probe.plan().lies(stand -> {
                for (int stelle = Math.max(0, ende - 3); stelle <= ende; stelle++) {
                    pruefe(stand, datei, stelle);
                    Kurzinfos.bei(stand, datei, stelle);
                }
                return ende;
            });
        }
        probe.plan().setzeText(datei, text);
        return gefunden;
    }

    private static boolean pruefe(Stand stand, Path datei, int stelle) {
        List<Vorschlag> vorschlaege = Vorschlaege.bei(stand, datei, stelle, 5).vorschlaege();
        for (Vorschlag vorschlag : vorschlaege) {
            ITextRegion ersetzt = vorschlag.ersetzt();
            assertTrue(
                    ersetzt.getOffset() <= stelle && stelle <= ersetzt.getOffset() + ersetzt.getLength(),
                    () -> vorschlag + " bei " + stelle);
            for (Platzhalter platzhalter : vorschlag.platzhalter()) {
                assertTrue(platzhalter.ende() <= vorschlag.text().length(), vorschlag::toString);
            }
        }
        return !vorschlaege.isEmpty();
    }
}
