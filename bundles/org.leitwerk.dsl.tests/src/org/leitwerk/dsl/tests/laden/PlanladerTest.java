package org.leitwerk.dsl.tests.laden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.laden.Fundstelle;
import org.leitwerk.dsl.laden.Meldung;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.dsl.laden.Stufe;
import org.leitwerk.dsl.meldungen.Meldungscodes;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;

/** Folders and files become one plan, and every problem with them a message that helps. */
class PlanladerTest {

    @TempDir
    Path ordner;

    private Path schreib(String name, String text) throws IOException {
        return schreib(name, text, StandardCharsets.UTF_8);
    }

    private Path schreib(String name, String text, Charset kodierung) throws IOException {
        Path datei = ordner.resolve(name);
        Files.createDirectories(datei.getParent());
        return Files.write(datei, text.getBytes(kodierung));
    }

    private static List<String> namen(Plan plan) {
        return plan.elemente().map(Planelement::getName).toList();
    }

    private static String einzige(Plan plan) {
        assertEquals(1, plan.meldungen().size(), plan.meldungen().toString());
        return plan.meldungen().get(0).meldung();
    }

    @Test
    void aFolderIsOnePlan() throws IOException {
        schreib("b/ziele.leitwerk", "ziel Z \"Ziel\" {\n    leitet sich ab aus L\n}\n");
        schreib("a.leitwerk", "leitbild L \"Leitbild\"\n");
        schreib(".verborgen/x.leitwerk", "ziel Z \"Kopie\"\n");
        schreib("notizen.txt", "kein Plan");
        Plan plan = Planlader.neu().lade(ordner);
        assertEquals(List.of(), plan.meldungen());
        assertEquals(List.of("L", "Z"), namen(plan));
        Ziel ziel = (Ziel) plan.elemente().toList().get(1);
        assertEquals("L", ziel.getAbleitungen().get(0).getVon().getName());
        assertEquals(new Fundstelle(ordner + "/b/ziele.leitwerk", 1, 6), plan.fundstelle(ziel));
        assertEquals(2, plan.fundstelle(ziel.getAbleitungen().get(0)).zeile());
    }

    @Test
    void messagesNameFilePlaceAndElement() throws IOException {
        Path datei = schreib(
                "a.leitwerk", "ziel Z1 \"Ziel\" {\n    gewihct 3\n}\nziel Z2 {\n    leitet sich ab aus Zeil\n}\n");
        Plan plan = Planlader.neu().lade(datei);
        assertEquals(
                List.of(
                        new Meldung(
                                datei.toString(),
                                2,
                                5,
                                Stufe.FEHLER,
                                Meldungscodes.KEINE_ANWEISUNG,
                                "Z1",
                                "'gewihct' gibt es in einem Ziel nicht; gemeint: gewicht?",
                                ""),
                        new Meldung(
                                datei.toString(),
                                5,
                                24,
                                Stufe.FEHLER,
                                Meldungscodes.VERWEIS,
                                "Z2",
                                "Eine Zielgrundlage namens 'Zeil' gibt es nicht.",
                                "")),
                plan.meldungen());
        assertTrue(plan.hatFehler());
    }

    @Test
    void namesAreUniqueOverFiles() throws IOException {
        schreib("a.leitwerk", "ziel Z \"eins\"\n");
        schreib("b.leitwerk", "\nindikator Z \"zwei\"\n");
        Plan plan = Planlader.neu().lade(ordner);
        assertEquals(
                List.of(
                        "Den Namen 'Z' trägt auch ein Indikator in b.leitwerk, Zeile 2. Namen müssen im Plan eindeutig sein.",
                        "Den Namen 'Z' trägt auch ein Ziel in a.leitwerk, Zeile 1. Namen müssen im Plan eindeutig sein."),
                plan.meldungen().stream().map(Meldung::meldung).toList());
        assertEquals(Meldungscodes.NAME_DOPPELT, plan.meldungen().get(0).code());
    }

    @Test
    void encodingsAreFoundOut() throws IOException {
        String text = "ziel Förderung \"Größe – 5 €\"\n";
        schreib("bom8.leitwerk", "\uFEFF" + text);
        schreib("utf16le.leitwerk", ("\uFEFF" + text).replace("Förderung", "F2"), StandardCharsets.UTF_16LE);
        schreib("utf16be.leitwerk", ("\uFEFF" + text).replace("Förderung", "F3"), StandardCharsets.UTF_16BE);
        Plan plan = Planlader.neu().lade(ordner);
        assertEquals(List.of(), plan.meldungen());
        assertTrue(plan.elemente().allMatch(element -> element.getTitel().equals("Größe – 5 €")));
        assertEquals(List.of("Förderung", "F3", "F2"), namen(plan));
    }

    @Test
    void latin1IsReadAndSaidSo() throws IOException {
        schreib("a.leitwerk", "ziel Förderung \"Größe\"\n", StandardCharsets.ISO_8859_1);
        Plan plan = Planlader.neu().lade(ordner);
        assertEquals(
                "Die Datei ist nicht in UTF-8 gespeichert; sie wird als Latin-1 (Windows-1252) gelesen. Bitte in UTF-8 speichern.",
                einzige(plan));
        assertEquals(Stufe.WARNUNG, plan.meldungen().get(0).stufe());
        assertEquals(Meldungscodes.KODIERUNG, plan.meldungen().get(0).code());
        assertEquals(List.of("Förderung"), namen(plan));
    }

    @Test
    void missingPathsAndFoldersWithoutPlans() throws IOException {
        assertEquals("Diesen Pfad gibt es nicht.", einzige(Planlader.neu().lade(ordner.resolve("fehlt"))));
        assertEquals(
                "In diesem Ordner liegt kein Plan.", einzige(Planlader.neu().lade(ordner)));
        assertEquals("Diese Datei ist kein Plan.", einzige(Planlader.neu().lade(schreib("notizen.txt", "x"))));
        assertTrue(Planlader.neu().lade(List.of()).inhalte().isEmpty());
    }

    @Test
    void hugeFilesAreRefused() throws IOException {
        Path datei = schreib("gross.leitwerk", "");
        Files.write(datei, new byte[50 << 20]);
        Plan plan = Planlader.neu().lade(datei);
        assertEquals("Diese Datei ist mit 50 MB Text zu groß: Gelesen werden höchstens 12 MB.", einzige(plan));
        assertEquals(
                "Bitte den Plan auf mehrere Dateien eines Ordners verteilen.",
                plan.meldungen().get(0).hinweis());
        Files.write(datei, new byte[70 << 20]);
        assertEquals(
                "Diese Datei ist mit 70 MB zu groß: Gelesen werden höchstens 64 MB.",
                einzige(Planlader.neu().lade(datei)));
    }

    @Test
    void xmiIsReadAndItsReferencesAreChecked() throws IOException {
        String kopf = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<steuerung:Plandatei xmi:version=\"2.0\" "
                + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xmlns:steuerung=\"https://leitwerk.org/steuerung/1.0\">\n";
        Path datei = schreib(
                "a.xmi",
                kopf + "  <elemente xsi:type=\"steuerung:Ziel\" name=\"A\" titel=\"Ziel\"/>\n</steuerung:Plandatei>\n");
        Plan plan = Planlader.neu().lade(datei);
        assertEquals(List.of(), plan.meldungen());
        assertEquals(List.of("A"), namen(plan));
        schreib("a.xmi", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + kopf + "</steuerung:Plandatei>");
        assertEquals(
                Stufe.FEHLER, Planlader.neu().lade(datei).meldungen().get(0).stufe());
        schreib("a.xmi", "kein XML");
        assertEquals(
                Stufe.FEHLER, Planlader.neu().lade(datei).meldungen().get(0).stufe());
    }

    @Test
    void textsGoBeforeXmiInAFolder() throws IOException {
        schreib("a.leitwerk", "ziel A \"Text\"\n");
        schreib("a.xmi", "kein XML");
        assertEquals(List.of(), Planlader.neu().lade(ordner).meldungen());
    }

    @Test
    void deeplyNestedGoalsAreRead() throws IOException {
        int tiefe = 4000;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tiefe; i++) {
            text.append("ziel Z").append(i).append(" {\n");
        }
        Path datei = schreib("tief.leitwerk", text + "}\n".repeat(tiefe));
        Plan plan = Planlader.neu().lade(datei);
        assertEquals(List.of(), plan.meldungen());
        assertEquals(tiefe, plan.elemente().count());
    }

    @Test
    void tooDeeplyNestedGoalsAreSaidSo() throws IOException {
        int tiefe = 6000;
        Path datei = schreib("tief.leitwerk", "ziel Z\n{".repeat(tiefe) + "}".repeat(tiefe) + "\nziel Ende \"Ende\"\n");
        Plan plan = Planlader.neu().lade(datei);
        assertTrue(
                plan.meldungen().stream()
                        .anyMatch(meldung -> meldung.meldung().startsWith("Mehr als 5000 Ebenen tief verschachtelt")),
                () -> plan.meldungen().subList(0, 3).toString());
        assertTrue(namen(plan).contains("Ende"));
    }
}
