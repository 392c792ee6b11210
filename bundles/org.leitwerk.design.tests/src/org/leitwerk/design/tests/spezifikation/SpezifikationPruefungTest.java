package org.leitwerk.design.tests.spezifikation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitwerk.design.Spezifikationsort;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Spezifikation;
import org.leitwerk.diagramm.spezifikation.Spezifikationsleser;
import org.leitwerk.steuerung.SteuerungPackage;

/** Our specification is free of the mistakes that Sirius would report, and the check notices each kind of them. */
class SpezifikationPruefungTest {

    private static final List<Pruefer> PRUEFER = List.of(
            new Ladepruefung(),
            new Pflichtmerkmale(),
            new Klassennamen(),
            new Ausdruecke(),
            new Operationen(),
            new Namen(),
            new Bildpfade(),
            new Werkzeuge(),
            new Umfang());

    @Test
    void unsereSpezifikationHatKeineMaengel() throws IOException {
        assertEquals("", text(pruefe(quelle())));
    }

    @Test
    void sieHatZehnDiagramme() throws IOException {
        assertEquals(
                List.of(
                        "Zielhierarchie",
                        "VierFelder",
                        "Wirkungskette",
                        "Kreislauf",
                        "Organisation",
                        "Netzwerk",
                        "Swot",
                        "Matrix",
                        "Sozialraeume",
                        "Zeitplan"),
                lies(quelle()).diagrammarten().stream().map(Diagrammart::name).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unbekanntes Attribut     | titleExpression="service:titelSwot" | titelExpression="service:titelSwot" | titelExpression
            unbekanntes Element      | <validationSet name="Zielhierarchie"> | <pruefungen/><validationSet name="Zielhierarchie"> | pruefungen
            Verweis ins Leere        | @ownedTools[name='ZielLoeschen']" | @ownedTools[name='ZielWeg']" | ZielWeg
            Pflichtangabe            | name="Ziel" label="Ziel" domainClass="steuerung::Ziel" | name="Ziel" label="Ziel" | domainClass
            Farbe fehlt              | borderColor="//@userColorsPalettes[name='Leitwerk']/@entries[name='Gut']" |  | borderColor
            unbekannte Farbe         | @entries[name='GutHell']" | @entries[name='Grell']" | Grell
            unbekannte Klasse        | domainClass="steuerung::Zielbeziehung" | domainClass="steuerung::Zielbezug" | Zielbezug
            Klasse ohne Paket        | domainClass="steuerung::Ableitung" | domainClass="Ableitung" | Paket
            Metamodell fehlt         | <metamodel href="http://www.eclipse.org/emf/2002/Ecore#/"/> |  | Metamodell
            fremde Sprache           | inputLabelExpression="service:titeltext" | inputLabelExpression="ocl:self.titel" | Sprache
            unbekannter Dienst       | semanticCandidatesExpression="service:alleZiele" | semanticCandidatesExpression="service:jedesZiel" | jedesZiel
            falscher Empfänger       | labelExpression="service:beziehung" | labelExpression="service:kennwert" | nimmt kein
            falsche Zahl Argumente   | service:unterzielgewicht(view) | service:unterzielgewicht | Argumenten
            unbekanntes Merkmal      | targetFinderExpression="feature:ziel" | targetFinderExpression="feature:zielt" | zielt
            unbekannte Variable      | valueExpression="var:target" | valueExpression="var:ziel" | ziel
            Variable der Vorbedingung | darfUnter(newContainer)" | darfUnter(newSemanticContainer)" | newSemanticContainer
            Merkmal der Operation    | featureName="wirkungsebene" | featureName="wirkung" | Unbekanntes Merkmal
            Enthaltung passt nicht   | "steuerung::Zielbeziehung" referenceName="beziehungen" | "steuerung::Zielbeziehung" referenceName="messungen" | enthält
            Werkzeugvariable fehlt   | <sourceVariable name="source"/> |  | sourceVariable
            Variable ohne Namen      | <containerView name="containerView"/> | <containerView/> | ohne Namen
            Werkzeug hängt nirgends  | labelDirectEdit= | documentation= | labelDirectEdit
            Bild fehlt               | icons/full/obj16/Ziel.svg | icons/full/obj16/Zeil.svg | Zeil.svg
            Name doppelt             | name="Ergaenzen" | name="Stuetzen" | doppelt
            Dienstklasse fehlt       | org.leitwerk.design.Zielfelder" | org.leitwerk.design.Zielacker" | Zielacker
            zu neue Version          | version="11.1.1.201610211630" | version="15.4.0.202401051836" | Version
            Metamodell löschbar      | precondition="false" |  | verbietet
            Kandidaten fehlen        | semanticCandidatesExpression="service:zielbeziehungen" |  | Kandidaten
            """)
    void jederFehlerFaelltAuf(String art, String richtig, String falsch, String wort) throws IOException {
        String verdorben = quelle().replace(richtig, falsch == null ? "" : falsch);
        assertNotEquals(quelle(), verdorben, "In der Spezifikation steht nicht mehr: " + richtig);
        List<Mangel> maengel = pruefe(verdorben);
        assertTrue(maengel.stream().anyMatch(mangel -> mangel.toString().contains(wort)), text(maengel));
    }

    private static List<Mangel> pruefe(String quelle) throws IOException {
        Pruefumfeld umfeld = new Pruefumfeld(lies(quelle), Spezifikationsort.dienste());
        PRUEFER.forEach(pruefer -> pruefer.pruefe(umfeld));
        return umfeld.maengel();
    }

    private static Spezifikation lies(String quelle) throws IOException {
        EPackage.Registry.INSTANCE.put(SteuerungPackage.eNS_URI, SteuerungPackage.eINSTANCE);
        try (InputStream strom = new ByteArrayInputStream(quelle.getBytes(StandardCharsets.UTF_8))) {
            return new Spezifikationsleser().lies(URI.createURI("leitwerk.odesign"), strom);
        }
    }

    private static String quelle() throws IOException {
        try (InputStream strom = Spezifikationsort.datei().openStream()) {
            return new String(strom.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(List<Mangel> maengel) {
        return maengel.stream().map(Mangel::toString).distinct().collect(Collectors.joining("\n"));
    }
}
