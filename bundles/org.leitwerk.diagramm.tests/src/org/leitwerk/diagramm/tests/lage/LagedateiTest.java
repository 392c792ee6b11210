package org.leitwerk.diagramm.tests.lage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.anordnung.Ort;
import org.leitwerk.diagramm.lage.Kantenlage;
import org.leitwerk.diagramm.lage.Knotenlage;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.lage.Lagedatei;
import org.leitwerk.diagramm.lage.Lageleser;
import org.leitwerk.diagramm.lage.Lagemeldung;
import org.leitwerk.diagramm.lage.Lagetext;

class LagedateiTest {

    @TempDir
    private Path ordner;

    private static Lage beispiel() {
        Knotenlage fest = Knotenlage.LEER
                .mitFlaeche(new Flaeche(-12.34, 40, 180, 56.25), null)
                .mitFest(true);
        Knotenlage innen = Knotenlage.LEER
                .mitFlaeche(new Flaeche(1, 2, 3, 4), "Z \"eins\"\\")
                .mitGroesse(true)
                .mitEingeklappt(true);
        return Lage.fuer("Zielhierarchie", "Z1")
                .mitKnoten(Map.of("Z \"eins\"\\", fest, "B\nzwei", innen, "A", Knotenlage.LEER.mitVerborgen(true)))
                .mitKanten(Map.of(
                        "Z>B",
                        Kantenlage.LEER.mitPunkten(List.of(new Ort(0, 1), new Ort(2.5, 3), new Ort(4, 5)), true),
                        "B>A",
                        Kantenlage.LEER.mitVerborgen(true)))
                .mitEbene("Maßnahmen", true)
                .mitEbene("Indikatoren", false)
                .mitFilter("Nur rot", true);
    }

    @Test
    void everythingComesBack() throws IOException {
        Path datei = Lagedatei.von(ordner, "Zielhierarchie");
        assertTrue(Lagedatei.schreibe(datei, beispiel()));
        Lageleser.Befund befund = Lagedatei.lies(datei);
        assertEquals(List.of(), befund.meldungen());
        // Numbers are rounded to tenths; what was read is written the same.
        assertEquals(Lagetext.von(beispiel()), Lagetext.von(befund.lage()));
        assertEquals(
                new Flaeche(-12.3, 40, 180, 56.3),
                befund.lage().knotenlage("Z \"eins\"\\").flaeche());
        assertEquals(beispiel().kanten(), befund.lage().kanten());
        assertEquals(beispiel().ebenen(), befund.lage().ebenen());
        assertEquals("Z1", befund.lage().ziel());
    }

    @Test
    void oneLineForEachElementInOrder() {
        List<String> zeilen = Lagetext.von(beispiel()).lines().toList();
        assertEquals(3 + 3 + 3 + 2, zeilen.size(), zeilen.toString());
        assertEquals("ebene \"Indikatoren\" aus", zeilen.get(3));
        assertEquals("knoten \"A\" verborgen", zeilen.get(6));
        assertEquals("kante \"Z>B\" weg 0,1 2.5,3 4,5 fest", zeilen.get(10));
        List<String> knoten =
                zeilen.stream().filter(z -> z.startsWith("knoten")).toList();
        assertEquals(knoten.stream().sorted().toList(), knoten);
    }

    @Test
    void aChangeConcernsItsLineOnly() {
        Lage lage = beispiel();
        Lage bewegt = lage.mitKnoten(Map.of("A", Knotenlage.LEER.mitFlaeche(new Flaeche(7, 8, 9, 10), null)));
        List<String> vorher = Lagetext.von(lage).lines().toList();
        List<String> nachher = new ArrayList<>(Lagetext.von(bewegt).lines().toList());
        assertEquals(vorher.size(), nachher.size());
        nachher.removeAll(vorher);
        assertEquals(List.of("knoten \"A\" ort 7,8 groesse 9,10"), nachher);
    }

    @Test
    void whatSaysNothingIsNotKept() {
        Lage lage = beispiel().mitKnoten(Map.of("A", Knotenlage.LEER)).mitEbene("Maßnahmen", null);
        assertFalse(lage.knoten().containsKey("A"));
        assertFalse(lage.ebenen().containsKey("Maßnahmen"));
        assertTrue(Lage.LEER.leer() && !lage.leer());
        assertEquals(Map.of(), beispiel().mitGenau(Map.of(), Map.of()).knoten());
    }

    @Test
    void aPlaceInAnotherParentIsWorthless() {
        Knotenlage lage = Knotenlage.LEER.mitFlaeche(new Flaeche(1, 2, 3, 4), "alt");
        assertNull(lage.flaecheIn("neu"));
        assertNull(lage.flaecheIn(null));
        assertEquals(lage.flaeche(), lage.flaecheIn("alt"));
    }

    @Test
    void brokenLinesCostOnlyThemselves() {
        String text = """
                fassung 1
                knoten "A" ort 1,2 groesse 3,4
                <<<<<<< meine
                knoten "B" ort zwei,drei
                =======
                knoten ohne Namen
                >>>>>>> deine
                knoten "C ort 1,2
                kante "D" weg 1,2
                ebene "E" vielleicht
                drehung "F" 90
                knoten "G" ort NaN,1
                knoten "H" ort 1,2 groesse -3,4
                kante "I" weg 1,2 3,4
                """;
        Lageleser.Befund befund = Lageleser.lies("bild.lage", text);
        assertEquals(List.of("A"), List.copyOf(befund.lage().knoten().keySet()));
        assertEquals(List.of("I"), List.copyOf(befund.lage().kanten().keySet()));
        List<Integer> zeilen =
                befund.meldungen().stream().map(Lagemeldung::zeile).toList();
        assertEquals(List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13), zeilen);
        assertTrue(befund.meldungen().get(0).alsZeile().startsWith("bild.lage:3: Hier steht die Marke"));
        assertTrue(befund.meldungen().stream().noneMatch(m -> m.abhilfe().isBlank()));
    }

    @Test
    void rubbishEndsWithASummary() {
        Lageleser.Befund befund = Lageleser.lies("bild.lage", "Unsinn\n".repeat(500));
        assertEquals(51, befund.meldungen().size());
        assertTrue(befund.meldungen().get(50).text().startsWith("450 weitere"));
        assertTrue(Lageleser.lies("x.lage", "fassung 9\n")
                .meldungen()
                .get(0)
                .text()
                .contains("Fassung"));
    }

    @Test
    void windowsLineEndsAndByteOrderMarksAreRead() {
        Lageleser.Befund befund = Lageleser.lies("x.lage", "\uFEFFfassung 1\r\nknoten \"A\" fest\r\n");
        assertEquals(List.of(), befund.meldungen());
        assertTrue(befund.lage().knotenlage("A").fest());
    }

    @Test
    void anEqualFileIsNotTouchedAndNothingIsLeftBeside() throws IOException {
        Path datei = Lagedatei.von(ordner, "Zeitplan");
        Lagedatei.schreibe(datei, beispiel());
        assertFalse(Lagedatei.schreibe(datei, beispiel()));
        try (Stream<Path> inhalt = Files.list(datei.getParent())) {
            assertEquals(List.of(datei), inhalt.toList());
        }
        assertEquals(Lage.LEER, Lagedatei.lies(ordner.resolve("fehlt.lage")).lage());
        assertTrue(Lagedatei.lies(ordner.resolve("fehlt.lage")).meldungen().isEmpty());
        assertEquals(1, Lagedatei.lies(ordner).meldungen().size());
    }

    @Test
    void namesOfFilesAreTheSameOnEverySystem() {
        assertEquals("diagramme/ziele-fuer-aerzte.lage", name("Ziele für Ärzte"));
        assertEquals("diagramme/ziele-fuer-aerzte.lage", name("Ziele fu\u0308r A\u0308rzte!"));
        assertEquals("diagramme/etc-passwd.lage", name("../../etc/passwd"));
        assertEquals("diagramme/diagramm.lage", name("…"));
    }

    private String name(String diagramm) {
        return ordner.relativize(Lagedatei.von(ordner, diagramm)).toString().replace('\\', '/');
    }

    @Test
    void textIsUtf8() throws IOException {
        Path datei = Lagedatei.von(ordner, "a");
        Lagedatei.schreibe(datei, beispiel());
        assertTrue(new String(Files.readAllBytes(datei), StandardCharsets.UTF_8).contains("Maßnahmen"));
    }
}
