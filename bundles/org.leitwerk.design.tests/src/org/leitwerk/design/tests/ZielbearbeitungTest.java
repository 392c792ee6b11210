package org.leitwerk.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.design.Zielbearbeitung;
import org.leitwerk.design.Zielkandidaten;
import org.leitwerk.design.Zielpruefung;
import org.leitwerk.design.Zielzuordnung;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Organisationseinheit;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielebene;
import org.leitwerk.steuerung.Zielsystem;

/** What the tools for goals do. */
class ZielbearbeitungTest {

    private static final String PLAN = """
            organisation Amt "Amt"
            indikator I1 "Eins"
            indikator I2 "Zwei"
            maßnahme M "Tun"
            zielsystem System {
                ziel Oben "Oben" {
                    ebene leitziel
                    verantwortlich Amt
                    ziel Drin "Drin" {
                        ebene teilziel
                        ziel Tief "Tief" {}
                    }
                }
                ziel Anders "Anders" { ebene leitziel }
                ziel Folgt "Folgt" {
                    leitet sich ab aus Oben mit gewicht 30
                    gemessen an I1
                    gemessen an I2
                }
                ziel FolgtAuch "Folgt auch" { leitet sich ab aus Oben mit gewicht 30 }
            }
            """;

    private final Zielbearbeitung bearbeitung = new Zielbearbeitung();

    @TempDir
    private Path ordner;

    private Musterplan plan;

    @BeforeEach
    void lade() {
        plan = Musterplan.text(ordner, PLAN);
    }

    @Test
    void neueZieleStehenImZielsystemOderImOberziel() {
        assertSame(plan.element(Zielsystem.class, "System"), bearbeitung.ablageFuerZiel(plan.datei()));
        assertSame(ziel("Oben"), bearbeitung.ablageFuerZiel(Sichtprobe.von(ziel("Oben"))));
    }

    @Test
    void einNeuesUnterzielStehtEineEbeneTiefer() {
        Ziel neu = SteuerungFactory.eINSTANCE.createZiel();
        ziel("Anders").getUnterziele().add(neu);
        assertEquals(Zielebene.TEILZIEL, bearbeitung.richteZielEin(neu).getEbene());
        assertEquals("Neues Ziel", neu.getTitel());
    }

    @Test
    void unterSichSelbstDarfKeinZiel() {
        assertFalse(bearbeitung.darfUnter(ziel("Oben"), ziel("Tief")));
        assertFalse(bearbeitung.darfUnter(ziel("Oben"), ziel("Oben")));
        assertTrue(bearbeitung.darfUnter(ziel("Tief"), ziel("Folgt")));
        assertFalse(bearbeitung.darfUnter(ziel("Tief"), plan.datei()));
    }

    @Test
    void einGeschachteltesZielZiehtUm() {
        bearbeitung.ordneUnter(ziel("Drin"), ziel("Anders"));
        assertSame(ziel("Anders"), ziel("Drin").eContainer());
        assertTrue(ziel("Drin").getAbleitungen().isEmpty());
    }

    @Test
    void eineAbleitungWirdGewendet() {
        bearbeitung.ordneUnter(ziel("Folgt"), ziel("Anders"));
        assertEquals(1, ziel("Folgt").getAbleitungen().size());
        assertSame(ziel("Anders"), ziel("Folgt").getAbleitungen().get(0).getVon());
        assertEquals(new BigDecimal(30), ziel("Folgt").getAbleitungen().get(0).getGewicht());
    }

    @Test
    void einZielOhneOberzielBekommtEineAbleitung() {
        bearbeitung.ordneUnter(ziel("Anders"), ziel("Oben"));
        assertSame(ziel("Oben"), ziel("Anders").getAbleitungen().get(0).getVon());
        assertSame(plan.element(Zielsystem.class, "System"), ziel("Anders").eContainer());
    }

    @Test
    void einGeloestesUnterzielStehtFrei() {
        bearbeitung.loeseUnterziel(Sichtprobe.kante(ziel("Oben"), ziel("Drin")));
        assertSame(plan.element(Zielsystem.class, "System"), ziel("Drin").eContainer());
        assertSame(ziel("Drin"), ziel("Tief").eContainer());
    }

    @Test
    void wasUnterEinemGeloeschtenZielStehtBleibt() {
        bearbeitung.hebeUnterzieleHinaus(ziel("Drin"));
        assertSame(ziel("Oben"), ziel("Tief").eContainer());
        assertEquals(
                List.of("Drin", "Tief"),
                ziel("Oben").getUnterziele().stream().map(Ziel::getName).toList());
    }

    @Test
    void verantwortlicheKommenVomOberziel() {
        Zielpruefung pruefung = new Zielpruefung();
        assertFalse(pruefung.hatVerantwortliche(ziel("Folgt")));
        pruefung.uebernimmVerantwortliche(ziel("Folgt"));
        assertTrue(pruefung.hatVerantwortliche(ziel("Folgt")));
        assertSame(plan.element(Organisationseinheit.class, "Amt"), new Zielkandidaten().zustaendig(ziel("Folgt")));
    }

    @Test
    void gewichteWerdenAufHundertGerechnet() {
        Zielpruefung pruefung = new Zielpruefung();
        assertFalse(pruefung.gewichteVollstaendig(ziel("Oben")));
        assertEquals("Die Gewichte der Unterziele ergeben 60 statt 100.", pruefung.gewichteMeldung(ziel("Oben")));
        pruefung.rechneGewichteUm(ziel("Oben"));
        assertTrue(pruefung.gewichteVollstaendig(ziel("Oben")));
        assertEquals(new BigDecimal(50), ziel("Folgt").getAbleitungen().get(0).getGewicht());
    }

    @Test
    void einKreisWirdGemeldetUndGeloest() {
        Zielpruefung pruefung = new Zielpruefung();
        assertTrue(pruefung.ohneKreis(ziel("Folgt")));
        bearbeitung.ordneUnter(ziel("Anders"), ziel("Folgt"));
        ziel("Folgt").getAbleitungen().get(0).setVon(ziel("Anders"));
        assertFalse(pruefung.ohneKreis(ziel("Folgt")));
        pruefung.loeseKreis(ziel("Folgt"));
        assertTrue(pruefung.ohneKreis(ziel("Folgt")));
    }

    @Test
    void genauEinIndikatorFuehrt() {
        Zielpruefung pruefung = new Zielpruefung();
        assertFalse(pruefung.fuehrenderKlar(ziel("Folgt")));
        pruefung.ersterFuehrt(ziel("Folgt"));
        assertTrue(pruefung.fuehrenderKlar(ziel("Folgt")));
        assertTrue(ziel("Folgt").getMessungen().get(0).isFuehrend());
    }

    @Test
    void verantwortlicheWerdenGenauDieGewaehlten() {
        Zielzuordnung zuordnung = new Zielzuordnung();
        Organisationseinheit amt = plan.element(Organisationseinheit.class, "Amt");
        zuordnung.setzeVerantwortliche(ziel("Folgt"), List.of(amt));
        assertEquals(List.of(amt), ziel("Folgt").getVerantwortlich());
        zuordnung.setzeVerantwortliche(ziel("Oben"), List.of());
        assertTrue(ziel("Oben").getVerantwortlich().isEmpty());
        assertNull(ziel("Oben").getFederfuehrend());
    }

    @Test
    void massnahmeUndIndikatorHaengenAmZiel() {
        Zielzuordnung zuordnung = new Zielzuordnung();
        Massnahme massnahme = plan.element(Massnahme.class, "M");
        zuordnung.traegtBeiZu(massnahme, ziel("Folgt"));
        assertSame(ziel("Folgt"), massnahme.getBeitraege().get(0).getZiel());
        Indikator indikator = plan.element(Indikator.class, "I1");
        zuordnung.misst(indikator, ziel("Drin"));
        assertSame(indikator, ziel("Drin").getMessungen().get(0).getIndikator());
    }

    private Ziel ziel(String name) {
        return plan.element(Ziel.class, name);
    }
}
