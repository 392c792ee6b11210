package org.leitwerk.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.design.Kreislauf;
import org.leitwerk.design.Wirkungsbild;
import org.leitwerk.design.Wirkungskandidaten;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Schritt;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Wirkungszusammenhang;
import org.leitwerk.steuerung.Ziel;

/** What the chain of effects and the cycle show. */
class WirkungUndKreislaufTest {

    private final Wirkungsbild bild = new Wirkungsbild();
    private final Kreislauf kreislauf = new Kreislauf();

    @TempDir
    private static Path gemeinsam;

    private static Musterplan plan;

    @TempDir
    private Path ordner;

    @BeforeAll
    static void lade() {
        plan = Musterplan.beispiel("musterstadt", gemeinsam);
    }

    @Test
    void zieleStehenInDerSpalteIhrerWirkungsebene() {
        assertEquals(2, bild.wirkungsspalte(plan.element(Ziel.class, "Besuchsziel")));
        assertEquals(3, bild.wirkungsspalte(plan.element(Ziel.class, "FruehHilfeFinden")));
        assertEquals(4, bild.wirkungsspalte(plan.element(Ziel.class, "GutAufwachsenZiel")));
        assertEquals(
                "Maßnahmen und Produkte",
                bild.wirkungsspaltenname(plan.element(Massnahme.class, "Willkommensbesuche")));
    }

    @Test
    void eineWirkungNenntStaerkeVertrauenUndBeleg() {
        Wirkungszusammenhang wirkung = plan.element(Wirkungszusammenhang.class, "WirkungSchulstart");
        assertEquals("hoch · Vertrauen hoch\nBegleitstudie der Hochschule 2024", bild.wirkungstext(wirkung));
        assertTrue(bild.istBestaetigt(wirkung));
        assertEquals(3, bild.wirkungsstaerke(wirkung));
        assertFalse(bild.istBestaetigt(plan.element(Wirkungszusammenhang.class, "WirkungChancen")));
    }

    @Test
    void eineMassnahmeNenntKostenUndStellenDesStichtagsjahrs() {
        assertEquals(
                "133.000\u00A0€ (2026) · 1,5 Stellen",
                bild.mitteltext(plan.element(Massnahme.class, "Willkommensbesuche")));
    }

    @Test
    void eineAbleitungWirdNichtNebenIhrerWirkungGezeigt() {
        Ziel gleich = plan.element(Ziel.class, "GleicheChancen");
        assertFalse(new Wirkungskandidaten()
                .wirktAufOberziele(gleich)
                .contains(plan.element(Ziel.class, "GutAufwachsenZiel")));
    }

    @Test
    void derRingHatSechsSchritteUndEineMitte() {
        List<EEnumLiteral> schritte = kreislauf.kreisschritte(plan.datei());
        assertEquals(
                List.of(0, 1, 2, 3, 4, 5, -1),
                schritte.stream().map(kreislauf::ringplatz).toList());
        assertEquals("1 Auftragsklärung", kreislauf.schritttitel(schritte.get(0)));
        assertEquals(schritte.get(0), kreislauf.folgeschritt(schritte.get(5)));
        assertNull(kreislauf.folgeschritt(schritte.get(6)));
    }

    @Test
    void einSchrittZeigtSeineProzessschritteUndErgebnisse() {
        EObject diagramm = Sichtprobe.von(plan.datei());
        EEnumLiteral ziele = Literals.SCHRITT.getEEnumLiteral(Schritt.ZIELBILDUNG.getValue());
        assertEquals("15 Ziele", kreislauf.ergebniszahl(Literals.ZIEL, diagramm));
        assertFalse(kreislauf.istLuecke(ziele, diagramm));
        EEnumLiteral bestand = Literals.SCHRITT.getEEnumLiteral(Schritt.BESTANDSAUFNAHME.getValue());
        assertEquals(
                List.of("SchrittBestand"),
                kreislauf.prozessschritte(bestand, diagramm).stream()
                        .map(schritt -> schritt.getName())
                        .toList());
        assertTrue(kreislauf.istAbgeschlossen(bestand, diagramm));
    }

    @Test
    void eineLueckeWirdGesagt() {
        Musterplan leer = Musterplan.text(ordner.resolve("leer"), "ziel A \"Ein Ziel\"\n");
        EObject sicht = Sichtprobe.in(
                Sichtprobe.von(leer.datei()), Literals.SCHRITT.getEEnumLiteral(Schritt.CONTROLLING.getValue()));
        assertFalse(kreislauf.schrittBelegt(sicht));
        assertEquals("Zum Schritt Controlling steht noch nichts im Plan.", kreislauf.schrittLeerMeldung(sicht));
    }
}
