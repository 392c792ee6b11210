package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.auswertung.Auswertungen;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.dsl.ide.mangel.Mangelsuche;

/** Bad rows of a data file are problems at the statement that names it, and go when the file is mended. */
class DatenmangelTest {

    @TempDir
    private Path ordner;

    @Test
    void nenntZeilenDerDateiUndSiehtSieBerichtigt() throws IOException {
        Path csv = Files.writeString(ordner.resolve("d.csv"), "Jahr;Wert\n2023;1,5\n2024;falsch\n");
        Files.writeString(
                ordner.resolve("plan.leitwerk"),
                "indikator I \"Eins\" {\n    werte aus \"d.csv\" spalte \"Wert\" jahr \"Jahr\"\n}\n");
        try (Arbeitsplan plan = Arbeitsplan.oeffne(ordner)) {
            List<Mangel> maengel = daten(plan);
            assertEquals(1, maengel.size());
            assertEquals(2, maengel.get(0).zeile(), "the line of the statement in the plan");
            assertTrue(maengel.get(0).meldung().startsWith("d.csv, Zeile 3: 'falsch' ist keine Zahl."));
            // Evaluating watches the data files; from then on a changed file is a change of the plan.
            long version = plan.lies(stand -> {
                Auswertungen.daten(stand);
                return stand.version();
            });
            Files.writeString(csv, "Jahr;Wert\n2023;1,5\n2024;2,5\n");
            plan.leseNeu();
            assertTrue(plan.lies(stand -> stand.version()) > version);
            assertEquals(List.of(), daten(plan));
        }
    }

    private static List<Mangel> daten(Arbeitsplan plan) {
        return plan
                .lies(stand -> new Mangelsuche().nachRegeln(stand, () -> false).orElseThrow())
                .stream()
                .filter(mangel -> mangel.code().equals("daten-fehlerhaft"))
                .toList();
    }
}
