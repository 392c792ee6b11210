package org.leitwerk.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.ide.gliederung.Gliederung;
import org.leitwerk.dsl.ide.gliederung.Planuebersicht;
import org.leitwerk.dsl.ide.gliederung.Uebersicht;
import org.leitwerk.dsl.ide.gliederung.Zweig;
import org.leitwerk.dsl.ide.gliederung.Zweig.Sorte;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.modell.Ton;

class PlanuebersichtTest {

    private static final int TIEF = 3000;

    @TempDir
    Path ordner;

    @Test
    void partsComeInTheOrderOfTheCycleAndThenTheRest() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            Uebersicht uebersicht = uebersicht(probe);
            assertEquals(
                    List.of(
                            "Auftrag",
                            "Bestandsaufnahme",
                            "Leitbild",
                            "Ziele",
                            "Maßnahmen",
                            "Controlling",
                            "Rahmen",
                            "Akteure und Vernetzung",
                            "Prozess",
                            "Analysen"),
                    uebersicht.teile().stream().map(Zweig::titel).toList());
            assertFalse(uebersicht.titel().isEmpty());
        }
    }

    @Test
    void everyElementOfEveryExampleStandsInItOnce() {
        for (Beispiel beispiel : Beispiele.alle()) {
            try (Planprobe probe = Planprobe.beispiel(beispiel.name(), ordner)) {
                List<URI> gezeigt = alle(uebersicht(probe)).stream()
                        .filter(z -> z.sorte() == Sorte.ELEMENT)
                        .map(Zweig::adresse)
                        .toList();
                Set<URI> erwartet = new HashSet<>(
                        probe.lies(stand -> stand.elemente().map(stand::adresse).toList()));
                assertEquals(erwartet, new HashSet<>(gezeigt), beispiel.name());
                assertEquals(erwartet.size(), gezeigt.size(), beispiel.name());
            }
        }
    }

    @Test
    void goalsHangBelowWhatTheyAreDerivedFrom() {
        try (Planprobe probe = Planprobe.texte(
                ordner,
                "a.leitwerk",
                "ziel Unten \"Unten\" { leitet sich ab aus Oben }\nziel Oben \"Oben\" { ziel Innen \"Innen\" }\n")) {
            Zweig oben = uebersicht(probe).teile().get(3).kinder().get(0);
            assertEquals("Oben", oben.titel());
            assertEquals(
                    Set.of("Innen", "Unten"),
                    new HashSet<>(oben.kinder().stream().map(Zweig::titel).toList()));
        }
    }

    @Test
    void emptyStepInvitesAndSaysWhatCanBeAdded() {
        try (Planprobe probe = Planprobe.texte(ordner, "a.leitwerk", "ziel A \"A\"\n")) {
            Zweig auftrag = uebersicht(probe).teile().get(0);
            assertEquals(Sorte.EINLADUNG, auftrag.kinder().get(0).sorte());
            assertTrue(auftrag.kinder().get(0).titel().startsWith("Noch kein Auftrag."));
            assertEquals("Auftrag", auftrag.kinder().get(0).anlegbar().get(0));
            assertTrue(uebersicht(probe).teile().get(9).kinder().isEmpty(), "Analysen sind kein Schritt");
            Zweig ziel = uebersicht(probe).teile().get(3).kinder().get(0);
            assertTrue(ziel.anlegbar().containsAll(List.of("Bewertung", "Ziel")), ziel.anlegbar()::toString);
        }
    }

    @Test
    void badgesCountProblemsBelow() {
        try (Planprobe probe = Planprobe.texte(
                ordner,
                "a.leitwerk",
                "zielsystem S \"S\" {\n    ziel A \"Hilfen\" {\n        leitet sich ab aus Gibtsnicht\n    }\n}\n")) {
            probe.geprueft();
            Uebersicht uebersicht = uebersicht(probe);
            Zweig teil = uebersicht.teile().get(3);
            Zweig ziel = teil.kinder().get(0).kinder().get(0);
            assertEquals(Stufe.FEHLER, ziel.schlimmste());
            assertEquals(Stufe.FEHLER, teil.schlimmste());
            assertTrue(ziel.eigene() > 0);
            assertEquals(ziel.eigene(), ziel.maengel());
            assertEquals(teil.maengel(), teil.kinder().get(0).eigene() + ziel.maengel());
            assertTrue(uebersicht.maengel() >= teil.maengel());
            assertEquals(Stufe.FEHLER, uebersicht.schlimmste());
        }
    }

    @Test
    void stateHasWordAndColour() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            Zweig besuchsziel = alle(uebersicht(probe)).stream()
                    .filter(z -> z.zusatz().equals("Besuchsziel"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("erreicht", besuchsziel.status());
            assertEquals(Ton.GUT, besuchsziel.ton());
            assertEquals(probe.pfad("ziele.leitwerk"), besuchsziel.datei());
        }
    }

    @Test
    void deepTreeOfDerivationsIsShown() {
        StringBuilder text = new StringBuilder("ziel Z0 \"Ziel 0\"\n");
        for (int i = 1; i < TIEF; i++) {
            text.append("ziel Z" + i + " \"Ziel " + i + "\" { leitet sich ab aus Z" + (i - 1) + " }\n");
        }
        try (Planprobe probe = Planprobe.texte(ordner, "a.leitwerk", text.toString())) {
            Zweig zweig = uebersicht(probe).teile().get(3).kinder().get(0);
            int tiefe = 1;
            while (!zweig.kinder().isEmpty()) {
                zweig = zweig.kinder().get(0);
                tiefe++;
            }
            assertEquals(TIEF, tiefe);
        }
    }

    @Test
    void deepNestingIsShown() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TIEF; i++) {
            text.append("ziel Z" + i + " \"Ziel " + i + "\" {\n");
        }
        text.append("}".repeat(TIEF));
        try (Planprobe probe = Planprobe.texte(ordner, "a.leitwerk", text.toString())) {
            assertEquals(
                    TIEF,
                    alle(uebersicht(probe)).stream()
                            .filter(z -> z.sorte() == Sorte.ELEMENT)
                            .count());
            int knoten = probe.lies(stand -> {
                var ebene = new Gliederung().von(stand, probe.pfad("a.leitwerk"));
                int tiefe = 0;
                while (!ebene.isEmpty()) {
                    ebene = ebene.get(0).kinder();
                    tiefe++;
                }
                return tiefe;
            });
            assertEquals(TIEF, knoten);
        }
    }

    @Test
    void circleOfDerivationsLosesNothing() {
        try (Planprobe probe = Planprobe.texte(
                ordner,
                "a.leitwerk",
                "ziel A \"A\" { leitet sich ab aus C }\nziel B \"B\" { leitet sich ab aus A }\n"
                        + "ziel C \"C\" { leitet sich ab aus B }\nziel D \"D\" { leitet sich ab aus D }\n")) {
            assertEquals(
                    List.of("A", "B", "C", "D"),
                    alle(uebersicht(probe)).stream()
                            .filter(z -> z.sorte() == Sorte.ELEMENT)
                            .map(Zweig::titel)
                            .sorted()
                            .toList());
        }
    }

    private static Uebersicht uebersicht(Planprobe probe) {
        return probe.lies(stand -> new Planuebersicht().von(stand));
    }

    private static List<Zweig> alle(Uebersicht uebersicht) {
        List<Zweig> alle = new ArrayList<>(uebersicht.teile());
        for (int i = 0; i < alle.size(); i++) {
            alle.addAll(alle.get(i).kinder());
        }
        return alle;
    }
}
