package org.leitwerk.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;

class DemoTest {

    @TempDir
    private Path ordner;

    @Test
    void everyExampleGetsAPageAndTheSameOneEachTime() throws IOException {
        Lauf erster = Lauf.in(ordner, "demo");
        Lauf zweiter = Lauf.in(ordner, "demo", "anderswo/tief");
        assertEquals(0, erster.rueckgabe(), erster.alles());
        assertEquals(0, zweiter.rueckgabe());
        assertTrue(erster.aus().contains("Im Browser öffnen: ergebnis/index.html"), erster.aus());
        String uebersicht = Files.readString(ordner.resolve("ergebnis/index.html"));
        for (Beispiel beispiel : Beispiele.alle()) {
            String datei = beispiel.name() + ".html";
            assertTrue(
                    erster.aus()
                            .lines()
                            .anyMatch(zeile ->
                                    zeile.startsWith(beispiel.name() + ": ") && zeile.endsWith("ergebnis/" + datei)),
                    erster.aus());
            assertTrue(uebersicht.contains("href=\"" + datei + "\""), datei);
            String seite = Files.readString(ordner.resolve("ergebnis").resolve(datei));
            String kreislauf = "bilder/" + beispiel.name() + "-kreislauf.svg";
            assertTrue(seite.contains("href=\"" + kreislauf + "\""), datei);
            assertEquals(
                    Files.readString(ordner.resolve("ergebnis").resolve(kreislauf)),
                    Files.readString(ordner.resolve("anderswo/tief").resolve(kreislauf)));
            assertEquals(seite, Files.readString(ordner.resolve("anderswo/tief").resolve(datei)));
            assertFalse(
                    seite.contains(ordner.toString()) || seite.contains(System.getProperty("java.io.tmpdir") + "/"),
                    datei);
        }
        assertEquals(uebersicht, Files.readString(ordner.resolve("anderswo/tief/index.html")));
    }
}
