package org.leitwerk.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.ide.ordnung.Ordnung;
import org.leitwerk.dsl.ide.ordnung.Teildatei;
import org.leitwerk.steuerung.modell.Planteil;

class OrdnungTest {

    private static final String DATEI = "a.leitwerk";

    @TempDir
    Path ordner;

    @Test
    void elementsGoToTheirPlaceWithTheirComments() {
        String text = "// Kopf der Datei\n\n// Zum Ziel\nziel Z \"Z\" // hinten\n// gleich darunter\n\n// Abschnitt\n\n"
                + "auftrag A \"A\" {\n    // innen\n}\n\nplanung \"Plan\"\nziel Y \"Y\"\n\n// Schluss\n";
        assertEquals(
                "// Kopf der Datei\n\nplanung \"Plan\"\n\n// Abschnitt\n\nauftrag A \"A\" {\n    // innen\n}\n\n"
                        + "// Zum Ziel\nziel Z \"Z\" // hinten\n// gleich darunter\nziel Y \"Y\"\n\n// Schluss\n",
                sortiert(text));
    }

    @Test
    void lineEndsAndAMissingLastOneStay() {
        assertEquals("\uFEFFplanung \"P\"\r\nziel Z \"Z\"", sortiert("\uFEFFziel Z \"Z\"\r\nplanung \"P\""));
    }

    @Test
    void elementsOnOneLineStayTogether() {
        assertEquals(
                "auftrag A \"A\"\nziel Z \"Z\" planung \"P\"\n",
                sortiert("ziel Z \"Z\" planung \"P\"\nauftrag A \"A\"\n"));
    }

    @Test
    void commentOverSeveralLinesIsNotCut() {
        assertEquals(
                "auftrag A \"A\"\nziel Z \"Z\" /* eins\n   zwei */\n",
                sortiert("ziel Z \"Z\" /* eins\n   zwei */\nauftrag A \"A\"\n"));
    }

    @Test
    void blankLineInACommentSeparatesNothing() {
        assertEquals(
                "/* a\n\n b */\nauftrag A \"A\"\nziel Z \"Z\"\n",
                sortiert("ziel Z \"Z\"\n/* a\n\n b */\nauftrag A \"A\"\n"));
    }

    @Test
    void orderedFileIsLeftAlone() {
        assertEquals("planung \"P\"\n\n\nziel Z \"Z\"\n", sortiert("planung \"P\"\n\n\nziel Z \"Z\"\n"));
    }

    @Test
    void fileWithMistakesIsRefused() {
        assertTrue(assertThrows(Aenderungsfehler.class, () -> sortiert("ziel Z { gewicht viel }\n"))
                .getMessage()
                .startsWith("a.leitwerk enthält Schreibfehler"));
    }

    @Test
    void sortingEveryExampleChangesNothingButTheOrder() {
        for (Beispiel beispiel : Beispiele.alle()) {
            try (Planprobe probe = Planprobe.texte(ordner, DATEI, gemischt(beispiel))) {
                Path datei = probe.pfad(DATEI);
                List<String> modell = probe.lies(Modellabdruck::von);
                String vorher = probe.text(DATEI);
                String nachher = probe.lies(stand -> new Ordnung().sortiere(stand, datei))
                        .dateien()
                        .get(0)
                        .nachher();
                assertEquals(zeilen(List.of(vorher)), zeilen(List.of(nachher)), beispiel.name());
                probe.plan().setzeText(datei, nachher);
                assertEquals(modell, probe.lies(Modellabdruck::von), beispiel.name());
                assertTrue(
                        probe.lies(stand -> new Ordnung().sortiere(stand, datei))
                                .istLeer(),
                        beispiel.name());
            }
        }
    }

    @Test
    void dividingEveryExampleKeepsEveryLine() throws IOException {
        for (Beispiel beispiel : Beispiele.alle()) {
            Path eigener = Files.createDirectory(ordner.resolve(beispiel.name()));
            try (Planprobe probe = Planprobe.texte(eigener, DATEI, gemischt(beispiel))) {
                List<String> modell = probe.lies(Modellabdruck::von);
                String vorher = probe.text(DATEI);
                Textaenderungen neu = teile(probe);
                assertTrue(neu.dateien().size() > 1, beispiel.name());
                neu.wendeAn();
                probe.plan().leseNeu();
                assertEquals(modell, probe.lies(Modellabdruck::von), beispiel.name());
                Collection<String> texte = probe.texte().values();
                assertEquals(beschrieben(List.of(vorher)), beschrieben(texte), beispiel.name());
                assertTrue(texte.stream().noneMatch(text -> text.startsWith("\n")), beispiel.name());
                neu.umkehrung().wendeAn();
                probe.plan().leseNeu();
                assertEquals(List.of(vorher), List.copyOf(probe.texte().values()), beispiel.name());
            }
        }
    }

    @Test
    void proposalNamesFilesInTheOrderOfTheCycle() {
        try (Planprobe probe = Planprobe.texte(
                ordner,
                DATEI,
                "ziel Z \"Z\"\nauftrag A \"A\"\nplanung \"P\"\nmaßnahme M \"M\"\nakteur B \"B\"\nziel Y \"Y\"\n",
                "01-auftrag.leitwerk",
                "auftrag Alt \"Alt\"\r\n")) {
            List<Teildatei> vorschlag = probe.lies(stand -> new Ordnung().vorschlag(stand, probe.pfad(DATEI)));
            assertEquals(
                    List.of(
                            new Teildatei(Planteil.AUFTRAG, "01-auftrag.leitwerk", 1, Teildatei.Lage.VORHANDEN),
                            new Teildatei(Planteil.ZIELE, "04-ziele.leitwerk", 2, Teildatei.Lage.NEU),
                            new Teildatei(Planteil.MASSNAHMEN, "05-massnahmen.leitwerk", 1, Teildatei.Lage.NEU),
                            new Teildatei(Planteil.AKTEURE, "07-akteure.leitwerk", 1, Teildatei.Lage.NEU),
                            new Teildatei(Planteil.RAHMEN, DATEI, 1, Teildatei.Lage.BLEIBT)),
                    vorschlag);
            Textaenderungen neu = probe.lies(stand -> new Ordnung().teile(stand, probe.pfad(DATEI), vorschlag));
            assertEquals(
                    List.of(
                            "planung \"P\"\n",
                            "auftrag Alt \"Alt\"\r\nauftrag A \"A\"\r\n",
                            "ziel Z \"Z\"\nziel Y \"Y\"\n",
                            "maßnahme M \"M\"\n",
                            "akteur B \"B\"\n"),
                    neu.dateien().stream().map(d -> d.nachher()).toList());
        }
    }

    @Test
    void nameThatLeadsElsewhereIsRefused() {
        try (Planprobe probe = Planprobe.texte(ordner, DATEI, "ziel Z \"Z\"\nplanung \"P\"\n")) {
            for (String name : List.of("../weg.leitwerk", "ziele.txt", ".leitwerk")) {
                List<Teildatei> dateien = List.of(new Teildatei(Planteil.ZIELE, name, 1, Teildatei.Lage.NEU));
                assertTrue(assertThrows(
                                Aenderungsfehler.class,
                                () -> probe.lies(stand -> new Ordnung().teile(stand, probe.pfad(DATEI), dateien)))
                        .getMessage()
                        .startsWith("'" + name + "' ist kein Name für eine Plandatei."));
            }
        }
    }

    private String sortiert(String text) {
        try (Planprobe probe = Planprobe.texte(ordner, DATEI, text)) {
            Textaenderungen neu = probe.lies(stand -> new Ordnung().sortiere(stand, probe.pfad(DATEI)));
            return neu.istLeer() ? text : neu.dateien().get(0).nachher();
        }
    }

    private static Textaenderungen teile(Planprobe probe) {
        Path datei = probe.pfad(DATEI);
        return probe.lies(stand -> new Ordnung().teile(stand, datei, new Ordnung().vorschlag(stand, datei)));
    }

    /** All texts of an example in one, in an order that is nobody's. */
    private static String gemischt(Beispiel beispiel) {
        List<String> texte = new ArrayList<>();
        for (String datei : beispiel.dateien()) {
            if (datei.endsWith(".leitwerk")) {
                try {
                    texte.add(beispiel.text(datei));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        Collections.shuffle(texte, new Random(7));
        return String.join("\n", texte);
    }

    private static List<String> zeilen(Collection<String> texte) {
        return texte.stream()
                .flatMap(text -> Arrays.stream(text.split("(?<=\n)")))
                .sorted()
                .toList();
    }

    private static List<String> beschrieben(Collection<String> texte) {
        List<String> zeilen =
                zeilen(texte).stream().filter(zeile -> !zeile.isBlank()).toList();
        assertFalse(zeilen.isEmpty());
        return zeilen;
    }
}
