package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Rahmen;

class UmzugTest {

    private static final String TEXT = """
            planung P "Plan" { zeitraum 2024 bis 2028 }
            ziel A "Familien geht es gut" { ebene strategisch }
            ziel A1 "Eltern sind stark" { leitet sich ab aus A }
            ziel B "Schulen sind gut" { ebene strategisch }
            ziel B1 "Klassen sind klein" { leitet sich ab aus B }
            ziel B2 "Schulen sind nah" { leitet sich ab aus B }
            ziel C "Alle sind gesund" { ebene strategisch }
            ziel C1 "Kinder sind gesund" { leitet sich ab aus C }
            ziel C11 "Kinder haben Platz" { leitet sich ab aus C1 }
            ziel C2 "Alte sind gesund" { leitet sich ab aus C }
            """;

    @TempDir
    Path ordner;

    private static Rahmen rahmen(Sitzungsprobe probe, String name) {
        String id = probe.mitNamen(name).id();
        return ((Kasten) probe.bild().szene().nachId().get(id)).rahmen();
    }

    private static void lege(Sitzungsprobe probe, String was, String wohin) {
        String id = probe.mitNamen(was).id();
        assertTrue(
                probe.tue(new Auftrag.Ablegen(List.of(id), probe.mitNamen(wohin).id(), Map.of()))
                        .ergebnis()
                        .istMoeglich());
    }

    @Test
    void whatIsDroppedGoesBesideItsNewSiblingsWithItsBranchAndNothingElseMoves() {
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Zielhierarchie")) {
            List<String> andere = List.of("A", "A1", "B", "B1", "B2", "C", "C2");
            List<Rahmen> vorher = andere.stream().map(n -> rahmen(probe, n)).toList();
            Rahmen c1 = rahmen(probe, "C1");
            lege(probe, "C1", "A");
            Rahmen neu = rahmen(probe, "C1");
            double vorherWeit = c1.mitte().abstand(rahmen(probe, "A1").mitte());
            assertTrue(neu.mitte().abstand(rahmen(probe, "A1").mitte()) < vorherWeit - 100);
            assertTrue(rahmen(probe, "C11").mitte().abstand(neu.mitte()) < 300);
            assertEquals(vorher, andere.stream().map(n -> rahmen(probe, n)).toList());
        }
    }

    @Test
    void takenBackItLiesWhereItLay() {
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Zielhierarchie")) {
            Rahmen c1 = rahmen(probe, "C1");
            Rahmen c11 = rahmen(probe, "C11");
            lege(probe, "C1", "A");
            assertTrue(Math.abs(rahmen(probe, "C1").x() - c1.x()) > 100);
            probe.nimmAllesZurueck();
            assertEquals(c1, rahmen(probe, "C1"));
            assertEquals(c11, rahmen(probe, "C11"));
        }
    }

    @Test
    void whatAPersonPlacedStays() {
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Zielhierarchie")) {
            probe.tue(new Auftrag.Anheften(Set.of(probe.mitNamen("C1").id()), true));
            Rahmen c1 = rahmen(probe, "C1");
            lege(probe, "C1", "A");
            assertEquals(c1, rahmen(probe, "C1"));
        }
    }
}
