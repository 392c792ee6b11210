package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.dsl.aenderung.Textaenderungen;

class PlanwerkzeugTest {

    private static final String TEXT = """
            planung P "Plan" { zeitraum 2024 bis 2028 }

            // oben steht das Wichtigste
            ziel Oben "Familien geht es gut" { ebene strategisch } // Ende

            ziel Unten "Eltern sind stark" {
                // warum: siehe Beschluss
                leitet sich ab aus Oben
            }

            ziel Anderes "Kinder sind gesund"
            """;

    @TempDir
    Path ordner;

    @Test
    void creatingOnTheDiagramAddsAnElementWithAFreeNameBehindItsKind() {
        try (Planprobe plan = Planprobe.von(ordner, TEXT)) {
            plan.tue("Zielhierarchie", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "ZielAnlegen"), d));
            String text = plan.texte().values().iterator().next();
            assertTrue(text.startsWith(TEXT.strip()), text);
            assertTrue(text.contains("ziel NeuesZiel \"Neues Ziel\""), text);
        }
    }

    @Test
    void labelConnectDropAndDeleteChangeOnlyTheirLines() {
        try (Planprobe plan = Planprobe.von(ordner, TEXT)) {
            plan.tue(
                    "Zielhierarchie",
                    (d, l) -> l.beschriften(Planprobe.sicht(d, "Ziel", "Anderes"), "Kinder sind wohlauf"));
            assertEquals(TEXT.replace("Kinder sind gesund", "Kinder sind wohlauf"), text(plan));
            plan.tue(
                    "Zielhierarchie",
                    (d, l) -> l.verbinden(
                            Planprobe.werkzeug(d, "Ableiten"),
                            Planprobe.sicht(d, "Ziel", "Oben"),
                            Planprobe.sicht(d, "Ziel", "Anderes")));
            assertTrue(text(plan).contains("leitet sich ab aus Oben\n}\n\nziel Anderes"), text(plan));
            assertTrue(text(plan).matches("(?s).*ziel Anderes .*leitet sich ab aus Oben.*"), text(plan));
        }
    }

    @Test
    void allTakenBackLeavesTheTextsByteForByte() {
        try (Planprobe plan = Planprobe.beispiel("musterstadt", ordner)) {
            Map<Path, String> vorher = plan.texte();
            Deque<Textaenderungen> zurueck = new ArrayDeque<>();
            zurueck.push(plan.tue("Zielhierarchie", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "ZielAnlegen"), d)));
            zurueck.push(plan.tue(
                    "Zielhierarchie",
                    (d, l) -> l.beschriften(Planprobe.sicht(d, "Ziel", "NeuesZiel"), "Alle sind \"zufrieden\"")));
            String oben = plan.mit("Zielhierarchie", (d, l) -> d.elemente().stream()
                    .filter(s -> s.abbildung().name().equals("Ziel"))
                    .map(s -> ((org.leitwerk.steuerung.Ziel) s.ziel()).getName())
                    .findFirst()
                    .orElseThrow());
            zurueck.push(plan.tue(
                    "Zielhierarchie",
                    (d, l) -> l.verbinden(
                            Planprobe.werkzeug(d, "Ableiten"),
                            Planprobe.sicht(d, "Ziel", oben),
                            Planprobe.sicht(d, "Ziel", "NeuesZiel"))));
            zurueck.push(plan.tue("Zielhierarchie", (d, l) -> l.loeschen(Planprobe.sicht(d, "Ziel", oben))));
            assertFalse(plan.texte().equals(vorher));
            while (!zurueck.isEmpty()) {
                plan.wendeAn(zurueck.pop());
            }
            assertEquals(vorher, plan.texte());
        }
    }

    @Test
    void theModelIsTheSameAfterAToolWasPlanned() {
        try (Planprobe plan = Planprobe.von(ordner, TEXT)) {
            String vorher = plan.lies(stand -> stand.elemente().toList().toString());
            plan.plane("Zielhierarchie", (d, l) -> l.loeschen(Planprobe.sicht(d, "Ziel", "Oben")));
            plan.plane("Zielhierarchie", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "ZielAnlegen"), d));
            assertEquals(vorher, plan.lies(stand -> stand.elemente().toList().toString()));
            assertEquals(TEXT, text(plan));
        }
    }

    @Test
    void aFileWithASpellingMistakeIsNotTouched() {
        try (Planprobe plan = Planprobe.von(ordner, TEXT.replace("ebene strategisch", "ebene %%"))) {
            var folge = plan.plane(
                    "Zielhierarchie",
                    (d, l) -> l.beschriften(Planprobe.sicht(d, "Ziel", "Anderes"), "Kinder sind wohlauf"));
            assertFalse(folge.ergebnis().istMoeglich());
            assertTrue(
                    folge.ergebnis().meldung().contains("plan.leitwerk"),
                    folge.ergebnis().meldung());
            assertTrue(folge.ergebnis().aenderungen().istLeer());
        }
    }

    @Test
    void deletingTakesAlongWhatMakesNoSenseWithoutIt() {
        try (Planprobe plan = Planprobe.von(ordner, TEXT)) {
            plan.tue("Zielhierarchie", (d, l) -> l.loeschen(Planprobe.sicht(d, "Ziel", "Oben")));
            assertFalse(text(plan).contains("leitet sich ab"), text(plan));
            assertTrue(text(plan).contains("// warum: siehe Beschluss"), text(plan));
            Sicht keine = plan.mit("Zielhierarchie", (d, l) -> d.alle().stream()
                    .filter(s -> s.text().contains("Familien geht"))
                    .findFirst()
                    .orElse(null));
            assertEquals(null, keine);
        }
    }

    private static String text(Planprobe plan) {
        return plan.texte().values().iterator().next();
    }
}
