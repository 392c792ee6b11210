package org.leitwerk.diagramm.abzug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbzugsprogrammTest {

    private static final Path FALL = Path.of("testdaten/konformanz/23-auswahl-und-menue");

    @TempDir
    Path ordner;

    private final ByteArrayOutputStream aus = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fehler = new ByteArrayOutputStream();

    private int laufe(String... argumente) {
        aus.reset();
        fehler.reset();
        return Abzugsprogramm.laufe(
                List.of(argumente),
                new PrintStream(aus, true, StandardCharsets.UTF_8),
                new PrintStream(fehler, true, StandardCharsets.UTF_8));
    }

    private String[] aufruf(String... weitere) {
        List<String> argumente = new ArrayList<>(List.of(
                FALL.resolve("modell.xmi").toString(),
                "--spezifikation",
                FALL.resolve("spezifikation.odesign").toString(),
                "--ecore",
                FALL.resolve("metamodell.ecore").toString(),
                "--abzug"));
        argumente.addAll(List.of(weitere));
        return argumente.toArray(String[]::new);
    }

    private Path schritte(String text) throws IOException {
        return Files.writeString(ordner.resolve("schritte.txt"), text);
    }

    @Test
    void servicesMayComeFromAJar() throws IOException {
        Path jar = ordner.resolve("dienste.jar");
        try (JarOutputStream strom = new JarOutputStream(Files.newOutputStream(jar));
                var klasse = konformanz.Dienste.class.getResourceAsStream("Dienste.class")) {
            strom.putNextEntry(new JarEntry("konformanz/Dienste.class"));
            klasse.transferTo(strom);
            strom.closeEntry();
        }
        String schritte = FALL.resolve("schritte.txt").toString();
        assertEquals(0, laufe(aufruf(schritte, "--klassenpfad", jar.toString())));
        assertEquals(Files.readString(FALL.resolve("erwartet.txt")), aus.toString(StandardCharsets.UTF_8));
    }

    @Test
    void withoutStepsOnlyTheBeginningIsWritten() {
        assertEquals(0, laufe(aufruf()));
        assertTrue(aus.toString(StandardCharsets.UTF_8).startsWith("diagramm Auswahl ziel=/ anlegbar=ja\n== Anfang\n"));
        assertTrue(!aus.toString(StandardCharsets.UTF_8).contains("== Schritt"));
    }

    @Test
    void mistakesEndWithAGermanMessageAndCode2() throws IOException {
        assertRefused("gibt es nicht", "weg.xmi", "--spezifikation", "weg.odesign");
        assertRefused("Aufruf:", "--spezifikation", "x.odesign");
        assertRefused("Aufruf:", "a.xmi", "b.xmi");
        assertRefused("--unbekannt", aufruf("--unbekannt"));
        assertRefused(
                "Klassenpfad", aufruf("--klassenpfad", ordner.resolve("weg").toString()));
        assertRefused(
                "Zeile 2",
                aufruf(schritte("# Kommentar\nknoten Gibtsnicht auf diagramm\n").toString()));
        assertRefused(
                "gibt es nicht", aufruf(schritte("setze /Ding:weg name x\n").toString()));
        assertRefused("kein Merkmal", aufruf(schritte("setze /Ding:a weg x\n").toString()));
        assertRefused(
                "passt nicht", aufruf(schritte("setze /Ding:a gewicht viel\n").toString()));
        assertRefused("zu kurz", aufruf(schritte("setze /Ding:a\n").toString()));
        assertRefused(
                "keine ganze Zahl", aufruf(schritte("verschiebe /Ding:a eins\n").toString()));
        assertRefused("Diesen Schritt gibt es nicht", aufruf(schritte("tanze\n").toString()));
        assertRefused("zurückgenommen", aufruf(schritte("zurueck\n").toString()));
        assertRefused("Diagramm", aufruf(schritte("diagramm Weg /\n").toString()));
        assertRefused("Ebene", aufruf(schritte("ebene Weg\n").toString()));
        assertRefused("Filter", aufruf(schritte("filter an Weg\n").toString()));
        assertRefused("an“ oder", aufruf(schritte("synchron vielleicht\n").toString()));
        assertRefused("Sicht", aufruf(schritte("entferne diagramm\n").toString()));
        Path kaputt = Files.writeString(ordner.resolve("kaputt.xmi"), "<lager:Lager");
        assertRefused(
                "lässt sich nicht lesen",
                kaputt.toString(),
                "--spezifikation",
                FALL.resolve("spezifikation.odesign").toString());
        Path fremd = Files.writeString(
                ordner.resolve("fremd.xmi"), "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>");
        assertRefused(
                "lässt sich nicht lesen",
                fremd.toString(),
                "--spezifikation",
                FALL.resolve("spezifikation.odesign").toString());
        Path leer = Files.writeString(ordner.resolve("leer.odesign"), "kein XML");
        assertRefused(
                "kein Diagramm",
                FALL.resolve("modell.xmi").toString(),
                "--ecore",
                FALL.resolve("metamodell.ecore").toString(),
                "--spezifikation",
                leer.toString());
    }

    private void assertRefused(String teil, String... argumente) {
        assertEquals(Abzugsprogramm.EINGABEFEHLER, laufe(argumente), String.join(" ", argumente));
        String meldung = fehler.toString(StandardCharsets.UTF_8);
        assertTrue(meldung.contains(teil), meldung);
    }

    @Test
    void pathsNameWhatHasNoNameOrSharesIt() throws IOException {
        assertEquals(0, laufe(aufruf(schritte("""
                                        neu / dinge Ding a
                                        neu / dinge Ding
                                        setze /Ding#4 name "mit Leer"
                                        setze "/Ding:a#1" gewicht 5
                                        loesche /Ding:a#3
                                        """).toString(), "--klassenpfad", ordner.toString())));
        String abzug = aus.toString(StandardCharsets.UTF_8);
        assertTrue(abzug.contains("+ /Ding:a#3 name=\"a\"\n"), abzug);
        assertTrue(abzug.contains("~ /Ding#4 name=\"mit Leer\"\n"), abzug);
        assertTrue(abzug.contains("~ /Ding:a#1 name=\"a\" gewicht=5\n"), abzug);
        assertTrue(abzug.contains("- /Ding:a#3\n"), abzug);
    }
}
