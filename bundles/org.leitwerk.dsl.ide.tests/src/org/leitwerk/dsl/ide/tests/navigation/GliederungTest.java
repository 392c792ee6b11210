package org.leitwerk.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.gliederung.Elementsuche;
import org.leitwerk.dsl.ide.gliederung.Fund;
import org.leitwerk.dsl.ide.gliederung.Gliederung;
import org.leitwerk.dsl.ide.gliederung.Knoten;

class GliederungTest {

    @TempDir
    Path ordner;

    @Test
    void outlineShowsElementsAsTheyStandInsideEachOther() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            List<Knoten> oben = probe.lies(stand -> new Gliederung().von(stand, probe.pfad("ziele.leitwerk")));
            Knoten system = oben.get(0);
            assertEquals("Zielsystem", system.art());
            assertEquals("Zielsystem des Familienplans", system.titel());
            assertEquals("ZielsystemFamilie", system.zusatz());
            assertEquals(
                    List.of("Zielstufe", "Zielstufe", "Zielstufe", "Ziel"),
                    system.kinder().stream().limit(4).map(Knoten::art).toList());
            Knoten leitziel = system.kinder().get(3);
            assertEquals("GutAufwachsenZiel", probe.ausschnitt("ziele.leitwerk", leitziel.kopf()));
            assertTrue(probe.ausschnitt("ziele.leitwerk", leitziel.bereich()).startsWith("ziel GutAufwachsenZiel"));
            assertEquals(
                    "1 Familien mit Unterstützungsbedarf finden früh passende Hilfe",
                    leitziel.kinder().get(0).titel());
        }
    }

    @Test
    void outlineOfABrokenTextStillHasTheRest() {
        try (Planprobe probe = Planprobe.texte(
                ordner, "a.leitwerk", "ziel A \"Erstes\" { ebene }\nziel B \"Zweites\" {\nziel C \"Drittes\"")) {
            String namen = probe.lies(stand -> new Gliederung()
                    .von(stand, probe.pfad("a.leitwerk")).stream()
                            .flatMap(k -> k.kinder().isEmpty()
                                    ? List.of(k).stream()
                                    : List.of(k, k.kinder().get(0)).stream())
                            .map(Knoten::zusatz)
                            .collect(Collectors.joining(" ")));
            assertEquals("A B C", namen);
        }
    }

    @Test
    void nodesAreEqualForTheSameElementInAnotherState() {
        try (Planprobe probe = Planprobe.texte(ordner, "a.leitwerk", "ziel A \"Erstes\"\n")) {
            Path datei = probe.pfad("a.leitwerk");
            Knoten vorher =
                    probe.lies(stand -> new Gliederung().von(stand, datei)).get(0);
            probe.plan().setzeText(datei, "// neu\nziel A \"Anders\"\n");
            Knoten nachher =
                    probe.lies(stand -> new Gliederung().von(stand, datei)).get(0);
            assertEquals(vorher, nachher);
            assertEquals("Anders", nachher.titel());
        }
    }

    @Test
    void searchKnowsNeitherCaseNorTheSpellingOfUmlauts() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            for (String anfrage : List.of("früh passende", "FRUEH passende", "fruh passende")) {
                assertTrue(
                        suche(probe, anfrage).stream()
                                .anyMatch(fund -> fund.name().equals("FruehHilfeFinden")),
                        anfrage);
            }
            assertTrue(suche(probe, "massnahme hebamme").stream()
                    .anyMatch(f -> f.art().equals("Massnahme")));
        }
    }

    @Test
    void searchPutsTheExactNameFirst() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            Fund erster = suche(probe, "besuchsquote").get(0);
            assertEquals("Besuchsquote", erster.name());
            assertEquals("indikatoren.leitwerk", erster.dateiname());
            assertEquals("Indikator", erster.artwort());
            assertEquals("Besuchsquote", probe.ausschnitt("indikatoren.leitwerk", erster.kopf()));
            assertEquals("Besuchsziel", suche(probe, "besuchsz").get(0).name());
            assertEquals(
                    3,
                    probe.lies(stand -> new Elementsuche().suche(stand, "", 3)).size());
            assertTrue(suche(probe, "gibtesnicht").isEmpty());
        }
    }

    @Test
    void searchForAKindFindsAllOfIt() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            List<Fund> stufen = suche(probe, "zielstufe");
            assertEquals(3, stufen.size());
            assertFalse(stufen.stream().anyMatch(fund -> !fund.oben().equals("Zielsystem des Familienplans")));
        }
    }

    private static List<Fund> suche(Planprobe probe, String anfrage) {
        return probe.lies(stand -> new Elementsuche().suche(stand, anfrage, 100));
    }
}
