package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.diagramm.dienst.Antwort;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Elementangaben;

/** The menus of elements. */
class MenueTest {

    @TempDir
    Path ordner;

    /** The first element of each class stands for all of it. */
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
                "Sozialraeume"
            })
    void everyOfferedEntryCanBeDone(String art) {
        try (Sitzungsprobe probe = Sitzungsprobe.beispiel("musterstadt", art, ordner)) {
            probe.bild().ebenen().forEach(ebene -> probe.tue(new Auftrag.Ebene(ebene.id(), true)));
            Map<String, Elementangaben> nachKlasse = new TreeMap<>();
            Diagrammbild bild = probe.bild();
            bild.elemente().values().forEach(e -> nachKlasse.putIfAbsent(e.klasse() + " " + e.abbildung(), e));
            Map<String, String> abgelehnte = new TreeMap<>();
            nachKlasse.forEach((klasse, element) -> {
                for (Elementangaben.Menuepunkt punkt : element.menue()) {
                    Antwort antwort = probe.frage(
                            (s, stand) -> s.fuehreAus(stand, new Auftrag.Menuewahl(punkt.id(), List.of(element.id()))));
                    if (!antwort.ergebnis().istMoeglich()) {
                        abgelehnte.put(
                                klasse + ": " + punkt.titel(),
                                antwort.ergebnis().meldung());
                    }
                }
            });
            assertEquals(Map.of(), abgelehnte);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zielhierarchie"})
    void aGoalHasStatesAndABodyHasNot(String art) {
        try (Sitzungsprobe probe = Sitzungsprobe.beispiel("musterstadt", art, ordner)) {
            assertFalse(probe.element(e -> "Ziel".equals(e.klasse())).menue().isEmpty());
            assertEquals(
                    List.of(),
                    probe.element(e -> "Gremium".equals(e.klasse())).menue().stream()
                            .filter(punkt -> punkt.gruppe().equals("Status"))
                            .toList());
        }
    }
}
