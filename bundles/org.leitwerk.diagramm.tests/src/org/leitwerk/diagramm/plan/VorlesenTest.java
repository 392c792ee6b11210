package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.szene.Szenenelement;

/** What is said of elements to people who do not see the picture. */
class VorlesenTest {

    @TempDir
    Path ordner;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zielhierarchie",
                "VierFelder",
                "Wirkungskette",
                "Kreislauf",
                "Organisation",
                "Netzwerk",
                "Swot",
                "Matrix",
                "Sozialraeume",
                "Zeitplan"
            })
    void everyElementOfEveryKindHasASentence(String art) {
        try (Sitzungsprobe probe = Sitzungsprobe.beispiel("musterstadt", art, ordner)) {
            probe.bild().ebenen().forEach(ebene -> probe.tue(new Auftrag.Ebene(ebene.id(), true)));
            Diagrammbild bild = probe.bild();
            Map<String, Szenenelement> gezeichnet = bild.szene().nachId();
            assertFalse(bild.elemente().isEmpty());
            List<String> stumme = bild.elemente().keySet().stream()
                    .filter(id -> gezeichnet.get(id).angaben().vorlesetext().isBlank())
                    .toList();
            assertEquals(List.of(), stumme);
        }
    }
}
