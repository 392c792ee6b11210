package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.dienst.Antwort;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;

/** Bends of lines that are hung elsewhere. */
class KnickerhaltTest {

    private static final String TEXT = """
            planung P "Plan" { zeitraum 2024 bis 2028 }
            ziel Oben "Familien geht es gut" { ebene strategisch }
            ziel Anderes "Schulen sind gut" { ebene strategisch }
            ziel Unten "Eltern sind stark" { leitet sich ab aus Oben }
            """;

    @TempDir
    Path ordner;

    private static Linie linie(Sitzungsprobe probe, String einer, String anderer) {
        List<String> ids =
                List.of(probe.mitNamen(einer).id(), probe.mitNamen(anderer).id());
        return probe.bild().szene().elemente().stream()
                .filter(e -> e instanceof Linie linie && ids.contains(linie.von()) && ids.contains(linie.nach()))
                .map(Linie.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bendsStayWhenAnEndIsHungOntoAnotherGoalAndComeBackByUndo() {
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Zielhierarchie")) {
            Linie vorher = linie(probe, "Oben", "Unten");
            Punkt knick =
                    new Punkt(vorher.rahmen().x() - 37, vorher.rahmen().mitte().y() + 3);
            probe.tue(new Auftrag.Knicken(vorher.id(), List.of(knick)));
            assertTrue(linie(probe, "Oben", "Unten").punkte().contains(knick));
            boolean anfang = vorher.von().equals(probe.mitNamen("Oben").id());
            Antwort antwort = probe.tue(new Auftrag.Umhaengen(
                    vorher.id(), anfang, probe.mitNamen("Anderes").id()));
            assertTrue(antwort.ergebnis().istMoeglich(), antwort.ergebnis().meldung());
            Linie nachher = linie(probe, "Anderes", "Unten");
            assertTrue(nachher.punkte().contains(knick), nachher.punkte().toString());
            Punkt ende = nachher.punkte().get(anfang ? 0 : nachher.punkte().size() - 1);
            Rahmen ziel = probe.bild()
                    .szene()
                    .nachId()
                    .get(probe.mitNamen("Anderes").id())
                    .rahmen();
            assertTrue(ziel.erweitert(3).enthaelt(ende), ende + " an " + ziel);
            probe.nimmAllesZurueck();
            assertEquals(vorher.id(), linie(probe, "Oben", "Unten").id());
            assertTrue(linie(probe, "Oben", "Unten").punkte().contains(knick));
        }
    }
}
