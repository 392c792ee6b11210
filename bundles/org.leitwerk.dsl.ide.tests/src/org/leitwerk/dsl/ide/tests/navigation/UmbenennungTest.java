package org.leitwerk.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.ide.umbenennung.Umbenennung;
import org.leitwerk.dsl.ide.umbenennung.Vorbereitung;
import org.leitwerk.steuerung.Planelement;

class UmbenennungTest {

    private static final String ZIELE = "ziele.leitwerk";

    @TempDir
    Path ordner;

    private Planprobe probe;

    @BeforeEach
    void oeffne() {
        probe = Planprobe.beispiel("musterstadt", ordner);
    }

    @AfterEach
    void schliesse() {
        probe.close();
    }

    @Test
    void renamesInAllFilesAndChangesNothingElse() throws IOException {
        Map<Path, String> vorher = probe.texte();
        Textaenderungen neu = benenneUm("gemessen an Besuchs|quote", "Hausbesuchsquote");
        assertTrue(neu.dateien().size() >= 2);
        neu.wendeAn();
        probe.plan().leseNeu();
        Map<Path, String> erwartet = new HashMap<>();
        Pattern name = Pattern.compile("(?<![\\p{L}\"])Besuchsquote(?![\\p{L}\"])");
        vorher.forEach((datei, text) -> erwartet.put(datei, name.matcher(text).replaceAll("Hausbesuchsquote")));
        assertEquals(erwartet, probe.texte());
        assertTrue(probe.geprueft().stream().noneMatch(mangel -> mangel.code().equals("verweis")));
    }

    @Test
    void preparationNamesTheWordAndItsPlace() {
        Vorbereitung vorbereitung = bereiteVor("gemessen an Besuchs|quote");
        assertTrue(vorbereitung.moeglich());
        assertEquals("Besuchsquote", vorbereitung.name());
        assertEquals("Besuchsquote", probe.ausschnitt(ZIELE, vorbereitung.bereich()));
    }

    @Test
    void saysWhyNothingCanBeRenamed() {
        assertTrue(bereiteVor("geme|ssen an").hindernis().startsWith("Hier steht kein Name"));
        probe.plan().setzeText(probe.pfad(ZIELE), "ziel \"Nur ein Titel\" { leitet sich ab aus Unbekannt }\n");
        assertEquals(
                "'Unbekannt' gibt es im Plan nicht; umbenennen lässt sich nur, was es gibt.",
                bereiteVor("Unbe|kannt").hindernis());
        assertEquals(
                "Ziel 'Nur ein Titel' hat noch keinen Namen. Bitte einen vor den Titel schreiben.",
                bereiteVor("Nur |ein Titel").hindernis());
    }

    @Test
    void refusesNamesThatAreTakenOrNoNames() {
        String schon = "Den Namen 'Geburten' gibt es im Plan schon. Bitte einen anderen wählen.";
        assertEquals(schon, weigerung("Geburten"));
        assertTrue(weigerung("12 Ziele").startsWith("'12 Ziele' ist kein Name: "), weigerung("12 Ziele"));
        assertEquals("Bitte einen Namen angeben.", weigerung("  "));
        URI element = bereiteVor("gemessen an Besuchs|quote").element();
        assertEquals(schon, probe.lies(stand -> new Umbenennung().einwand(stand, element, "Geburten")));
        assertEquals("", probe.lies(stand -> new Umbenennung().einwand(stand, element, "Besuchsquote")));
        assertFalse(probe.lies(stand -> new Umbenennung().einwand(stand, element, "a b"))
                .isEmpty());
    }

    @Test
    void sameNameChangesNothing() {
        assertTrue(benenneUm("gemessen an Besuchs|quote", "Besuchsquote").istLeer());
    }

    @Test
    void elementWithoutNameGetsOne() {
        probe.plan().setzeText(probe.pfad(ZIELE), "// oben\nziel \"Nur ein Titel\" // hinten\n");
        String neu = probe.lies(stand -> {
            URI adresse = stand.adresse(stand.elemente()
                    .filter(e -> "Nur ein Titel".equals(e.getTitel()))
                    .findFirst()
                    .orElseThrow());
            return new Umbenennung()
                    .benenneUm(stand, adresse, "Neu")
                    .dateien()
                    .get(0)
                    .nachher();
        });
        assertEquals("// oben\nziel Neu \"Nur ein Titel\" // hinten\n", neu);
    }

    @Test
    void worksBesideAMistake() {
        probe.plan()
                .setzeText(
                        probe.pfad(ZIELE),
                        "ziel A \"A\" { ebene }\nziel B \"B\" { leitet sich ab aus A }\nziel C { gewicht viel\nziel D \"D\" { leitet sich ab aus A");
        String neu = benenneUm("ziel |A", "Anders").dateien().get(0).nachher();
        assertEquals(
                "ziel Anders \"A\" { ebene }\nziel B \"B\" { leitet sich ab aus Anders }\nziel C { gewicht viel\nziel D \"D\" { leitet sich ab aus Anders",
                neu);
    }

    @Test
    void renamingThereAndBackRestoresEveryText() {
        for (Beispiel beispiel : Beispiele.alle()) {
            try (Planprobe plan = Planprobe.beispiel(beispiel.name(), ordner.resolve("hin"))) {
                Map<Path, String> vorher = plan.texte();
                List<String> namen = plan.lies(stand -> stand.elemente()
                        .map(Planelement::getName)
                        .filter(Objects::nonNull)
                        .toList());
                for (int i = 0; i < namen.size(); i += 9) {
                    wendeAn(plan, namen.get(i), "GanzAnders");
                    assertNotEquals(vorher, plan.texte());
                    wendeAn(plan, "GanzAnders", namen.get(i));
                    assertEquals(vorher, plan.texte(), beispiel.name() + " " + namen.get(i));
                }
            }
        }
    }

    private static void wendeAn(Planprobe plan, String alt, String neu) {
        Textaenderungen aenderungen = plan.lies(stand -> new Umbenennung()
                .benenneUm(stand, stand.adresse(stand.mitNamen(alt).orElseThrow()), neu));
        aenderungen.dateien().forEach(datei -> plan.plan()
                .setzeText(Path.of(datei.datei().toFileString()), datei.nachher()));
    }

    private String weigerung(String name) {
        return assertThrows(Aenderungsfehler.class, () -> benenneUm("gemessen an Besuchs|quote", name))
                .getMessage();
    }

    private Textaenderungen benenneUm(String suche, String neu) {
        int stelle = probe.stelle(ZIELE, suche);
        return probe.lies(stand -> new Umbenennung().benenneUm(stand, probe.pfad(ZIELE), stelle, neu));
    }

    private Vorbereitung bereiteVor(String suche) {
        int stelle = probe.stelle(ZIELE, suche);
        return probe.lies(stand -> new Umbenennung().bereiteVor(stand, probe.pfad(ZIELE), stelle));
    }
}
