package org.leitwerk.regeln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.regeln.Planstand;

/** Bad rows of data files are findings of the plan. */
class DatenFehlerhaftTest {

    @TempDir
    private Path ordner;

    private List<String> befunde(String csv) throws IOException {
        Files.writeString(ordner.resolve("d.csv"), csv);
        Files.writeString(
                ordner.resolve("plan.leitwerk"),
                "indikator I \"Lesequote\" { werte aus \"d.csv\" spalte \"Wert\" jahr \"Jahr\" }");
        Plan plan = Planlader.neu().lade(ordner);
        return Plantext.worte("daten-fehlerhaft", Planstand.von(plan.dateien().getResources()));
    }

    @Test
    void nenntDateiUndZeile() throws IOException {
        assertEquals(List.of(), befunde("Jahr;Wert\n2024;1\n"));
        List<String> befunde = befunde("Jahr;Wert\n2024;1\n2025;zwei\n");
        assertEquals(1, befunde.size());
        assertTrue(befunde.get(0).startsWith("d.csv, Zeile 3: 'zwei' ist keine Zahl."), befunde.get(0));
    }

    @Test
    void zaehltVieleNichtEinzelnAuf() throws IOException {
        List<String> befunde = befunde("Jahr;Wert\n" + "falsch;1\n".repeat(60));
        assertEquals(21, befunde.size());
        assertEquals("d.csv: 40 weitere Zeilen oder Werte werden nicht übernommen.", befunde.get(20));
    }
}
