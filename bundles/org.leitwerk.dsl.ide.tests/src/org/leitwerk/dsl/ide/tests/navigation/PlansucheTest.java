package org.leitwerk.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.suche.Plansuche;
import org.leitwerk.dsl.ide.suche.Suchanfrage;
import org.leitwerk.dsl.ide.suche.Suchtreffer;

/** The search over elements and texts. */
class PlansucheTest {

    private static final String TEXT = "ziel Z1 \"Mehr Grün in der Stadt\"\n"
            + "maßnahme M1 \"Bäume pflanzen\" {\n"
            + "    beschreibung \"\"\"\n"
            + "        Lange bevor etwas gepflanzt wird, wird gefragt, wo es im Sommer am heißesten ist,\n"
            + "        und dort entsteht Grün an jeder Straße.\n"
            + "        \"\"\"\n"
            + "    status umsetzung\n"
            + "}\n";

    @TempDir
    Path ordner;

    @Test
    void titlesComeBeforeTextsAndUmlautsDoNotCount() {
        try (Planprobe probe = Planprobe.texte(ordner, "a.leitwerk", TEXT)) {
            for (String grün : List.of("grün", "GRUEN", "grun")) {
                List<Suchtreffer> treffer = suche(probe, grün);
                assertEquals(List.of("Mehr Grün in der Stadt", "Bäume pflanzen"), titel(treffer), grün);
            }
            Suchtreffer text = suche(probe, "grün").get(1);
            assertEquals("Beschreibung", text.merkmal());
            assertTrue(text.ausschnitt().startsWith("… "), text.ausschnitt());
            assertTrue(text.ausschnitt().contains("Grün an jeder Straße"), text.ausschnitt());
            assertEquals(3, text.zeile());
        }
    }

    @Test
    void allWordsMustOccurWhereverTheyAre() {
        try (Planprobe probe = Planprobe.texte(ordner, "a.leitwerk", TEXT)) {
            assertEquals(List.of("Bäume pflanzen"), titel(suche(probe, "bäume sommer")));
            assertEquals(List.of(), suche(probe, "bäume winter"));
            assertEquals(List.of(), suche(probe, "  "));
        }
    }

    @Test
    void filtersAreForKindStateAndFile() {
        try (Planprobe probe =
                Planprobe.texte(ordner, "a.leitwerk", TEXT, "b.leitwerk", "ziel Z2 \"Noch mehr Grün\"\n")) {
            assertEquals(List.of("Mehr Grün in der Stadt", "Noch mehr Grün"), titel(suche(probe, "art:ziel")));
            assertEquals(List.of("Bäume pflanzen"), titel(suche(probe, "Art:massnahme grün")));
            assertEquals(List.of("Bäume pflanzen"), titel(suche(probe, "status:umsetzung")));
            assertEquals(List.of("Bäume pflanzen"), titel(suche(probe, "status:\"in Umsetzung\"")));
            assertEquals(List.of("Noch mehr Grün"), titel(suche(probe, "datei:b grün")));
            assertEquals(3, suche(probe, "art: grün").size(), "ein Filter, der gerade getippt wird, zählt nicht");
        }
    }

    @Test
    void everyElementOfTheExampleIsFoundByItsTitle() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            List<String> alle = probe.plan().lies(stand -> stand.elemente()
                    .filter(element -> element.getTitel() != null)
                    .map(element -> element.getTitel())
                    .toList());
            assertTrue(alle.size() > 100);
            for (String titel : alle) {
                assertTrue(
                        suche(probe, titel).stream().anyMatch(treffer -> treffer.titel()
                                .contains(titel.replaceAll("\\s+", " ").strip())),
                        titel);
            }
        }
    }

    private static List<Suchtreffer> suche(Planprobe probe, String anfrage) {
        return probe.plan().lies(stand -> new Plansuche().suche(stand, Suchanfrage.von(anfrage), 1000));
    }

    private static List<String> titel(List<Suchtreffer> treffer) {
        return treffer.stream().map(Suchtreffer::titel).toList();
    }
}
