package org.leitwerk.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagrammTest {

    private static final String PLAN = """
            planung P "Ein Plan"
            ziel Oben "Alle Kinder wachsen gesund auf" {
                ziel Mitte "Familien finden früh Hilfe" {
                    ziel Unten "85 Prozent der Neugeborenen werden besucht"
                }
                ziel Daneben "Die Schule beginnt gut vorbereitet"
            }
            massnahme Besuche "Willkommensbesuche"
            """;

    private static final String ECORE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="regal" nsURI="http://example.org/regal" nsPrefix="regal">
              <eClassifiers xsi:type="ecore:EClass" name="Regal">
                <eStructuralFeatures xsi:type="ecore:EReference" name="buecher" upperBound="-1" eType="#//Buch" containment="true"/>
              </eClassifiers>
              <eClassifiers xsi:type="ecore:EClass" name="Buch">
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
                <eStructuralFeatures xsi:type="ecore:EReference" name="folgt" eType="#//Buch"/>
              </eClassifiers>
            </ecore:EPackage>
            """;

    private static final String MODELL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <regal:Regal xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:regal="http://example.org/regal">
              <buecher name="Erster Band" folgt="//@buecher.1"/>
              <buecher name="Zweiter Band"/>
            </regal:Regal>
            """;

    private static final String SPEZIFIKATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
                xmlns:description_1="http://www.eclipse.org/sirius/diagram/description/1.1.0"
                xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" name="regal" version="11.1.1.201610211630">
              <ownedViewpoints name="Regalsicht" modelFileExtension="xmi">
                <ownedRepresentations xsi:type="description_1:DiagramDescription" name="Reihe" domainClass="regal::Regal">
                  <metamodel href="http://example.org/regal#/"/>
                  <defaultLayer name="Grund">
                    <nodeMappings name="Buch" semanticCandidatesExpression="feature:buecher" domainClass="regal::Buch">
                      <style xsi:type="style:SquareDescription" labelExpression="feature:name" labelPosition="node" sizeComputationExpression="8">
                        <labelColor xsi:type="description:SystemColor" href="environment:/viewpoint#//@systemColors/@entries[name='black']"/>
                        <borderColor xsi:type="description:SystemColor" href="environment:/viewpoint#//@systemColors/@entries[name='black']"/>
                        <color xsi:type="description:SystemColor" href="environment:/viewpoint#//@systemColors/@entries[name='light_yellow']"/>
                      </style>
                    </nodeMappings>
                    <edgeMappings name="Folge" \
            sourceMapping="//@ownedViewpoints[name='Regalsicht']/@ownedRepresentations[name='Reihe']/@defaultLayer/@nodeMappings[name='Buch']" \
            targetMapping="//@ownedViewpoints[name='Regalsicht']/@ownedRepresentations[name='Reihe']/@defaultLayer/@nodeMappings[name='Buch']" \
            targetFinderExpression="feature:folgt">
                      <style sizeComputationExpression="1">
                        <strokeColor xsi:type="description:SystemColor" href="environment:/viewpoint#//@systemColors/@entries[name='gray']"/>
                      </style>
                    </edgeMappings>
                  </defaultLayer>
                </ownedRepresentations>
              </ownedViewpoints>
            </description:Group>
            """;

    @TempDir
    private Path ordner;

    @BeforeEach
    void schreibe() {
        Lauf.schreibe(ordner, "plan/plan.leitwerk", PLAN);
        Lauf.schreibe(ordner, "regal.ecore", ECORE);
        Lauf.schreibe(ordner, "regal.odesign", SPEZIFIKATION);
        Lauf.schreibe(ordner, "regal.xmi", MODELL);
    }

    private Lauf diagramm(String... argumente) {
        return Lauf.in(
                ordner,
                Stream.concat(Stream.of("diagramm"), Stream.of(argumente)).toArray(String[]::new));
    }

    private Lauf fremd(String... weitere) {
        return diagramm(Stream.concat(
                        Stream.of("regal.xmi", "--spezifikation", "regal.odesign", "--ecore", "regal.ecore"),
                        Stream.of(weitere))
                .toArray(String[]::new));
    }

    private static void nennt(Lauf lauf, int rueckgabe, String... worte) {
        for (String wort : worte) {
            assertTrue(lauf.alles().contains(wort), "„" + wort + "“ fehlt in: " + lauf.alles());
        }
        assertFalse(lauf.alles().contains("Exception") || lauf.alles().contains("\tat "), lauf.alles());
        assertEquals(rueckgabe, lauf.rueckgabe(), lauf.alles());
    }

    private String svg(String name) throws IOException {
        return Files.readString(ordner.resolve(name), StandardCharsets.UTF_8);
    }

    @Test
    void aPlanGetsItsHierarchyOfGoals() throws IOException {
        nennt(diagramm("plan"), 0, "ergebnis/plan-zielhierarchie.svg: geschrieben");
        String svg = svg("ergebnis/plan-zielhierarchie.svg");
        assertTrue(svg.contains("Familien finden früh Hilfe"), svg);
        assertFalse(svg.contains(ordner.toString()));
    }

    @Test
    void allPicturesTheSameEachTime() throws IOException {
        nennt(diagramm("plan", "--art", "alle", "--nach", "a"), 0, "a/plan-kreislauf.svg", "a/plan-matrix.svg");
        diagramm("plan", "--art", "ALLE", "--nach", "b/c");
        try (Stream<Path> bilder = Files.list(ordner.resolve("a"))) {
            List<Path> alle = bilder.toList();
            assertEquals(10, alle.size());
            for (Path bild : alle) {
                assertArrayEquals(
                        Files.readAllBytes(bild),
                        Files.readAllBytes(ordner.resolve("b/c").resolve(bild.getFileName())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "pdf"})
    void otherFormats(String format) throws IOException {
        nennt(diagramm("plan", "--format", format), 0, "plan-zielhierarchie." + format);
        Path datei = ordner.resolve("ergebnis/plan-zielhierarchie." + format);
        byte[] erste = Files.readAllBytes(datei);
        assertTrue(
                new String(erste, 0, 5, StandardCharsets.ISO_8859_1).contains("png".equals(format) ? "PNG" : "%PDF"));
        diagramm("plan", "--format", format);
        assertArrayEquals(erste, Files.readAllBytes(datei));
    }

    @Test
    void aPartBelowAnElementAndTheUpperLevels() throws IOException {
        nennt(diagramm("plan", "--element", "Mitte"), 0, "plan-zielhierarchie-Mitte.svg");
        String teil = svg("ergebnis/plan-zielhierarchie-Mitte.svg");
        assertTrue(teil.contains("Neugeborenen") && !teil.contains("gesund auf"), teil);
        nennt(diagramm("plan", "--ebenen", "2"), 0);
        String oben = svg("ergebnis/plan-zielhierarchie.svg");
        assertTrue(oben.contains("Familien finden") && !oben.contains("Neugeborenen"), oben);
    }

    @Test
    void positionsBesideThePlanCountAndDisturbNothing() throws IOException {
        String vorher = Lauf.in(ordner, "pruefen", "plan").alles();
        diagramm("plan", "--nach", "ohne");
        Lauf.schreibe(
                ordner, "plan/diagramme/zielhierarchie.lage", "fassung 1\nUnsinn\nfilter \"MitHandlungsfeld\" an\n");
        nennt(diagramm("plan", "--nach", "mit"), 0, "zielhierarchie.lage:2: „Unsinn“ ist hier unbekannt");
        assertFalse(svg("mit/plan-zielhierarchie.svg").equals(svg("ohne/plan-zielhierarchie.svg")));
        assertEquals(vorher, Lauf.in(ordner, "pruefen", "plan").alles());
    }

    @Test
    void wrongUseIsTold() {
        nennt(diagramm(), 2, "PFAD");
        nennt(diagramm("fehlt"), 2, "gibt es nicht");
        nennt(diagramm("plan", "--art", "quatsch"), 2, "„quatsch“", "zielhierarchie", "alle");
        nennt(diagramm("plan", "--element", "Niemand"), 2, "„Niemand“", "gibt es im Plan nicht");
        nennt(diagramm("plan", "--element", "Besuche"), 2, "„Besuche“ (Massnahme)", "kommt im Bild", "nicht vor");
        nennt(diagramm("plan", "--ebenen", "0"), 2, "--ebenen 0");
        nennt(diagramm("plan", "--format", "gif"), 2, "gif");
        nennt(diagramm("plan", "--abzug"), 2, "--spezifikation");
        nennt(diagramm("regal.xmi", "--spezifikation", "fehlt.odesign"), 2, "fehlt.odesign gibt es nicht");
        nennt(diagramm("--help"), 0, "--spezifikation", "--klassenpfad", "--abzug", "wirkungskette");
    }

    @Test
    void anEmptyPlanGetsAnInvitingPicture() throws IOException {
        Lauf.schreibe(ordner, "leer/plan.leitwerk", "planung P \"Noch leer\"\n");
        nennt(diagramm("leer"), 0, "leer-zielhierarchie.svg: geschrieben (0 Elemente)");
        assertTrue(svg("ergebnis/leer-zielhierarchie.svg").contains("<text"));
    }

    @Test
    void aPlanWithErrorsIsDrawnAsFarAsItCanBeRead() throws IOException {
        Lauf.schreibe(
                ordner, "fehler/plan.leitwerk", PLAN + "ziel { = kaputt\nmassnahme M \"M\" { zustaendig Niemand }\n");
        nennt(diagramm("fehler"), 0, "fehler/plan.leitwerk:", "Gezeichnet ist, was sich lesen ließ");
        assertTrue(svg("ergebnis/fehler-zielhierarchie.svg").contains("Familien finden"));
    }

    @Test
    void otherModelsAreDrawnWithOtherSpecifications() throws IOException {
        nennt(fremd(), 0, "ergebnis/regal-reihe.svg: geschrieben (3 Elemente)");
        assertTrue(svg("ergebnis/regal-reihe.svg").contains("Zweiter"));
        nennt(fremd("--art", "Reihe", "--format", "pdf"), 0, "regal-reihe.pdf");
        nennt(fremd("--art", "anders"), 2, "„anders“", "reihe");
        nennt(diagramm("regal.xmi", "--spezifikation", "regal.odesign"), 2, "--ecore");
        Lauf.schreibe(ordner, "kaputt.odesign", "<kein xml");
        nennt(
                diagramm("regal.xmi", "--spezifikation", "kaputt.odesign", "--ecore", "regal.ecore"),
                2,
                "kaputt.odesign");
    }

    @Test
    void theDumpGoesToStandardOutput() {
        Lauf lauf = fremd("--abzug");
        nennt(lauf, 0, "diagramm Reihe ziel=");
        assertTrue(lauf.aus().lines().count() > 3, lauf.aus());
        assertEquals(lauf.aus(), fremd("--abzug").aus());
        Lauf.schreibe(ordner, "schritte.txt", "unsinn\n");
        nennt(fremd("--abzug", "schritte.txt"), 2, "unsinn");
    }
}
