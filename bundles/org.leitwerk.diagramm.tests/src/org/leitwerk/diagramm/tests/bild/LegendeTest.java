package org.leitwerk.diagramm.tests.bild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.steuerung.Plandatei;

/** What legends of example plans explain. */
class LegendeTest {

    private final Beispielbilder bilder = new Beispielbilder();

    @TempDir
    static Path ordner;

    @Test
    void einWeisserKastenAlleinWirdNichtErklaert() {
        assertEquals(List.of("Beziehungen: leitet sich ab"), legende("mannheim", "Zielhierarchie"));
    }

    @Test
    void gleichesAussehenHatEinMuster() {
        assertEquals(
                List.of(
                        "Wirkungen: Stärke · Vertrauen, Beleg: Hypothese, noch ungeprüft",
                        "Beiträge: angenommener Beitrag",
                        "Beiträge: Ableitung der Ziele, Produkt zum Ziel",
                        "Kästen: Ziel",
                        "Kästen: Maßnahme",
                        "Kästen: Produkt"),
                legende("bielefeld-familienhebammen", "Wirkungskette"));
    }

    @Test
    void zeichenVorWertenWerdenErklaert() {
        List<String> legende = legende("musterstadt", "Sozialraeume");
        assertTrue(legende.contains("Kennwerte: ▲ besser als das Mittel der Räume"), legende.toString());
        assertTrue(legende.contains("Kennwerte: ▼ schlechter als das Mittel der Räume"), legende.toString());
    }

    private List<String> legende(String plan, String bild) {
        Beispiel beispiel = Beispiele.alle().stream()
                .filter(b -> b.name().equals(plan))
                .findFirst()
                .orElseThrow();
        Diagrammart art = bilder.arten().stream()
                .filter(a -> a.name().equals(bild))
                .findFirst()
                .orElseThrow();
        List<Plandatei> dateien = Beispielbilder.lade(beispiel, ordner);
        return Beispielbilder.bild(bilder.diagramm(art, Beispielbilder.haupt(dateien)))
                .szene()
                .legende()
                .eintraege()
                .stream()
                .map(e -> e.gruppe() + ": " + e.text())
                .toList();
    }
}
