package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.dienst.Antwort;
import org.leitwerk.diagramm.dienst.Auftrag;

/** Elements dragged from a tree onto a diagram. */
class AblegenVonAussenTest {

    private static final String TEXT = """
            planung P "Plan" { zeitraum 2024 bis 2028 }
            ziel Oben "Familien geht es gut" { ebene strategisch }
            ziel Anderes "Schulen sind gut" { ebene strategisch }
            ziel Unten "Eltern sind stark" { leitet sich ab aus Oben }
            """;

    @TempDir
    Path ordner;

    private static Antwort lege(Sitzungsprobe probe, String was, String wohin) {
        return probe.tue(new Auftrag.AblegenVonAussen(
                List.of(probe.mitNamen(was).adresse()), probe.mitNamen(wohin).id(), null));
    }

    @Test
    void aGoalOfTheTreeIsDerivedFromTheGoalItIsDroppedOn() {
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Zielhierarchie")) {
            Antwort antwort = lege(probe, "Unten", "Anderes");
            assertTrue(antwort.ergebnis().istMoeglich(), antwort.ergebnis().meldung());
            String text = String.join("", probe.texte().values());
            assertTrue(text.contains("leitet sich ab aus Anderes"), text);
        }
    }

    @Test
    void aGoalIsNotDerivedFromWhatDerivesFromIt() {
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Zielhierarchie")) {
            assertFalse(lege(probe, "Oben", "Unten").ergebnis().istMoeglich());
        }
    }

    @Test
    void aMeasureOfTheTreeContributesToTheGoalItIsDroppedOnOnce() {
        String text = TEXT + "massnahme Fest \"Stadtfest\" { trägt bei zu Oben }\n";
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, text, "Wirkungskette")) {
            assertFalse(lege(probe, "Fest", "Oben").ergebnis().istMoeglich(), "trägt schon bei");
            Antwort antwort = lege(probe, "Fest", "Anderes");
            assertTrue(antwort.ergebnis().istMoeglich(), antwort.ergebnis().meldung());
            String neuer = String.join("", probe.texte().values());
            assertTrue(neuer.contains("trägt bei zu Anderes"), neuer);
        }
    }

    @Test
    void aGoalOfTheTreeDoesNotContributeToAnother() {
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Wirkungskette")) {
            assertFalse(lege(probe, "Unten", "Anderes").ergebnis().istMoeglich());
        }
    }
}
