package org.leitwerk.diagramm.tests.bild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.diagramm.abgleich.Abgleich;
import org.leitwerk.diagramm.abzug.Abzugsmodell;
import org.leitwerk.diagramm.anordnung.Wunsch;
import org.leitwerk.diagramm.ausdruck.Dienstlader;
import org.leitwerk.diagramm.bild.Bildergebnis;
import org.leitwerk.diagramm.bild.Bildvorgabe;
import org.leitwerk.diagramm.bild.Blatt;
import org.leitwerk.diagramm.bild.Szenenbauer;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.malen.PngMaler;
import org.leitwerk.diagramm.malen.SvgMaler;
import org.leitwerk.diagramm.malen.Svgvorgabe;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Spezifikation;
import org.leitwerk.diagramm.spezifikation.Spezifikationsleser;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Szene;
import org.w3c.dom.Document;

/** Draws what other people's specifications show: all styles of the conformance cases and of three foreign models. */
class FremdeBilderTest {

    private static final Path DATEN = Path.of("testdaten");

    @TestFactory
    Stream<DynamicTest> jedesBildIstLesbar() throws IOException {
        try (Stream<Path> konformanz = Files.list(DATEN.resolve("konformanz"));
                Stream<Path> fremd = Files.list(DATEN.resolve("fremd"))) {
            return Stream.concat(konformanz.sorted().toList().stream(), fremd.sorted().toList().stream())
                    .map(fall -> DynamicTest.dynamicTest(fall.getFileName().toString(), () -> zeichne(fall)));
        }
    }

    private static void zeichne(Path fall) throws Exception {
        Abzugsmodell modell = new Abzugsmodell(List.of(datei(fall, ".ecore")), datei(fall, ".xmi"));
        Spezifikation spezifikation = new Spezifikationsleser(modell.metamodelle())
                .lies(URI.createFileURI(datei(fall, ".odesign").toAbsolutePath().toString()));
        List<String> klassen = spezifikation.gesichtspunkte().get(0).dienstklassen();
        Abgleich abgleich = new Abgleich(Dienstlader.lade(klassen, FremdeBilderTest.class.getClassLoader())
                .dienste());
        for (Diagrammart art : spezifikation.diagrammarten()) {
            if (!abgleich.anlegbar(art, modell.wurzel())) {
                continue;
            }
            Diagramm diagramm = abgleich.neu(art, modell.wurzel());
            Bildergebnis bild = new Szenenbauer().baue(diagramm, Lage.LEER, Wunsch.ERGAENZEN, Bildvorgabe.ueblich());
            Szene szene = Blatt.von(bild.szene());
            String svg = new SvgMaler(Svgvorgabe.UEBLICH).male(szene);
            schreibe(fall.getFileName() + "-" + art.name(), szene, svg);
            Document dokument = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            assertTrue(dokument.getElementsByTagName("g").getLength() > 0);
            assertEquals(List.of(), BeschriftungenTest.maengel(szene), art.name());
        }
    }

    private static Path datei(Path ordner, String endung) throws IOException {
        try (Stream<Path> dateien = Files.list(ordner)) {
            return dateien.filter(datei -> datei.toString().endsWith(endung)
                            && !datei.getFileName().toString().equals("danach.xmi"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** For looking at: only where a folder is named. */
    private static void schreibe(String name, Szene szene, String svg) throws IOException {
        String ordner = System.getProperty("leitwerk.bilder");
        if (ordner != null) {
            Files.createDirectories(Path.of(ordner));
            Files.write(Path.of(ordner, name + ".png"), new PngMaler(Farbthema.HELL, 1).male(szene));
            Files.writeString(Path.of(ordner, name + ".svg"), svg);
        }
    }
}
