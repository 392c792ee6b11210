package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.dienst.Antwort;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Auswahlfrage;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.dienst.Werkzeugform;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;

class PlanzeichnungTest {

    private static final String TEXT = """
            planung P "Plan" { zeitraum 2024 bis 2028 }
            ziel Oben "Familien geht es gut" { ebene strategisch }
            ziel Unten "Eltern sind stark" { leitet sich ab aus Oben }
            ziel Anderes "Kinder sind gesund"
            """;

    @TempDir
    Path ordner;

    @Test
    void createLabelConnectDropAndUndoLeaveTheTextsByteForByte() {
        try (Sitzungsprobe probe = Sitzungsprobe.beispiel("musterstadt", "Zielhierarchie", ordner)) {
            Map<Path, String> vorher = probe.texte();
            List<Elementangaben> ziele = probe.bild().elemente().values().stream()
                    .filter(e -> e.abbildung().equals("Ziel"))
                    .toList();
            Antwort neu = probe.tue(new Auftrag.Anlegen("ZielAnlegen", null, new Punkt(900, 700)));
            assertTrue(neu.ergebnis().istMoeglich(), neu.ergebnis().meldung());
            assertTrue(neu.beschriften());
            String id = probe.mitNamen(neu.ergebnis().auswahl().fragment()).id();
            assertTrue(probe.tue(new Auftrag.Beschriften(id, "Alle sind zufrieden"))
                    .ergebnis()
                    .istMoeglich());
            assertEquals("Alle sind zufrieden", probe.bild().elemente().get(id).eingabe());
            assertTrue(probe.tue(new Auftrag.Verbinden(null, ziele.get(0).id(), id))
                    .ergebnis()
                    .istMoeglich());
            Antwort abgelegt =
                    probe.tue(new Auftrag.Ablegen(List.of(id), ziele.get(1).id(), Map.of()));
            assertTrue(abgelegt.ergebnis().istMoeglich(), abgelegt.ergebnis().meldung());
            assertFalse(probe.texte().equals(vorher));
            probe.nimmAllesZurueck();
            assertEquals(vorher, probe.texte());
        }
    }

    @Test
    void whatIsNewLiesWhereThePersonClicked() {
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Zielhierarchie")) {
            probe.bild();
            Antwort neu = probe.tue(new Auftrag.Anlegen("ZielAnlegen", null, new Punkt(700, 500)));
            String id = probe.mitNamen(neu.ergebnis().auswahl().fragment()).id();
            Rahmen rahmen = ((Kasten) probe.bild().szene().nachId().get(id)).rahmen();
            assertEquals(700, rahmen.x(), 1);
            assertEquals(500, rahmen.y(), 1);
            assertTrue(probe.bild().elemente().get(id).darf(Recht.ANGEHEFTET));
        }
    }

    @Test
    void thePictureIsTheSameWhileNothingChanges() {
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Zielhierarchie")) {
            Diagrammbild bild = probe.bild();
            assertSame(bild, probe.bild());
            probe.tue(new Auftrag.Beschriften(probe.mitNamen("Anderes").id(), "Kinder sind wohlauf"));
            Diagrammbild danach = probe.bild();
            assertFalse(danach == bild);
            String unten = probe.mitNamen("Unten").id();
            assertSame(bild.elemente().get(unten), danach.elemente().get(unten));
        }
    }

    @Test
    void aRenamedElementKeepsItsView() {
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Zielhierarchie")) {
            String oben = probe.mitNamen("Oben").id();
            probe.tue(new Auftrag.Stellen(Map.of(oben, new Rahmen(640, 480, 200, 80))));
            probe.bild();
            Path datei = probe.texte().keySet().iterator().next();
            probe.plan().lies(stand -> null);
            probe.plan()
                    .setzeText(
                            datei,
                            TEXT.replace("ziel Oben", "// neu\nziel Oben").replace("gut", "besser"));
            Rahmen rahmen = ((Kasten) probe.bild().szene().nachId().get(oben)).rahmen();
            assertEquals(640, rahmen.x(), 1);
        }
    }

    @Test
    void wishesThatMakeNoSenseAreRefusedInGerman() {
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Zielhierarchie")) {
            String oben = probe.mitNamen("Oben").id();
            String unten = probe.mitNamen("Unten").id();
            assertRefused(probe, new Auftrag.Anlegen("GibtEsNicht", null, null));
            assertRefused(probe, new Auftrag.Ablegen(List.of(oben), unten, Map.of()));
            assertRefused(probe, new Auftrag.Verbinden("Ableiten", oben, oben));
            assertRefused(probe, new Auftrag.Beschriften("nicht@da", "x"));
            assertRefused(probe, new Auftrag.Umhaengen(oben, true, unten));
            assertRefused(probe, new Auftrag.Menuewahl("keiner", List.of(oben)));
            assertRefused(probe, new Auftrag.Abhilfe(oben, "plan:99", 0));
        }
    }

    private static void assertRefused(Sitzungsprobe probe, Auftrag auftrag) {
        Antwort antwort = probe.tue(auftrag);
        assertFalse(antwort.ergebnis().istMoeglich(), auftrag.toString());
        assertTrue(antwort.ergebnis().aenderungen().istLeer());
        if (!(auftrag instanceof Auftrag.Abhilfe)) {
            assertTrue(probe.frage((s, stand) -> s.ablehnung(stand, auftrag)).isPresent(), auftrag.toString());
        }
    }

    @Test
    void paletteMenusAndQuestionsTellWhatCanBeDone() {
        try (Sitzungsprobe probe = Sitzungsprobe.beispiel("musterstadt", "Zielhierarchie", ordner)) {
            Diagrammbild bild = probe.bild();
            var anlegen = bild.palette().stream()
                    .flatMap(abschnitt -> abschnitt.werkzeuge().stream())
                    .filter(w -> w.id().equals("ZielAnlegen"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Werkzeugform.ANLEGEN, anlegen.form());
            assertTrue(anlegen.eltern().contains(""), anlegen.toString());
            assertTrue(bild.abbildungen().get("Ziel").nimmtAuf().contains("Ziel"));
            Elementangaben ziel = probe.element(e -> e.abbildung().equals("Ziel"));
            assertTrue(ziel.darf(Recht.LOESCHEN));
            assertNotNull(ziel.eingabe());
            assertFalse(ziel.menue().isEmpty());
            Antwort status = probe.tue(new Auftrag.Menuewahl("StatusENTWURF", List.of(ziel.id())));
            assertTrue(status.ergebnis().istMoeglich(), status.ergebnis().meldung());
            Auswahlfrage frage = probe.frage((s, stand) -> s.frage(stand, "VerantwortlicheWaehlen", ziel.id()));
            assertFalse(frage.eintraege().isEmpty());
            Antwort gewaehlt = probe.tue(new Auftrag.Auswaehlen(
                    "VerantwortlicheWaehlen",
                    ziel.id(),
                    null,
                    List.of(frage.eintraege().get(0).id())));
            assertTrue(gewaehlt.ergebnis().istMoeglich(), gewaehlt.ergebnis().meldung());
            assertFalse(probe.frage((s, stand) -> s.kurzinfo(stand, ziel.id())).isEmpty());
            assertFalse(
                    probe.frage((s, stand) -> s.navigation(stand, ziel.id())).isEmpty());
            assertEquals(List.of(ziel.id()), probe.frage((s, stand) -> s.zu(stand, ziel.adresse())));
        }
    }

    @Test
    void hiddenElementsAreKeptAndExplained() {
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Zielhierarchie")) {
            Elementangaben unten = probe.mitNamen("Unten");
            assertTrue(
                    probe.tue(new Auftrag.Verbergen(Set.of(unten.id()), true)).lageGeaendert());
            assertFalse(probe.bild().elemente().containsKey(unten.id()));
            assertEquals(unten.id(), probe.bild().verborgene().get(0).id());
            assertTrue(probe.frage((s, stand) -> s.grundDesFehlens(stand, unten.adresse()))
                    .isPresent());
            String lage = probe.frage((s, stand) -> s.lage());
            probe.tue(new Auftrag.Verbergen(Set.of(), false));
            assertTrue(probe.bild().elemente().containsKey(unten.id()));
            probe.frage((s, stand) -> {
                s.setzeLage(lage);
                return null;
            });
            assertFalse(probe.bild().elemente().containsKey(unten.id()));
        }
    }

    @Test
    void positionsAreSavedAndReadAgain() {
        String lage;
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Zielhierarchie")) {
            probe.tue(new Auftrag.Stellen(Map.of(probe.mitNamen("Oben").id(), new Rahmen(640, 480, 200, 80))));
            probe.bild();
            assertTrue(probe.frage((s, stand) -> s.lageGeaendert()));
            lage = probe.frage((s, stand) -> {
                s.sichere(stand);
                return s.lage();
            });
            assertFalse(probe.frage((s, stand) -> s.lageGeaendert()));
        }
        assertTrue(Files.isRegularFile(ordner.resolve("diagramme").resolve("zielhierarchie.lage")));
        try (Sitzungsprobe probe = Sitzungsprobe.von(ordner, TEXT, "Zielhierarchie")) {
            probe.bild();
            assertEquals(lage, probe.frage((s, stand) -> s.lage()));
        }
    }

    @Test
    void everyDiagramOfThePlanCanBeOpened() {
        try (Planprobe plan = Planprobe.beispiel("musterstadt", ordner)) {
            var angebote = plan.lies(stand -> new Plandienst().angebote(stand, null));
            assertEquals(10, angebote.size());
            for (var angebot : angebote) {
                Diagrammbild bild = plan.lies(stand ->
                        new Plandienst().oeffne(stand, angebot.schluessel()).bild(stand));
                assertTrue(bild.vorhanden(), angebot.titel());
                assertTrue(bild.hinweise().isEmpty(), bild.hinweise().toString());
            }
        }
    }
}
