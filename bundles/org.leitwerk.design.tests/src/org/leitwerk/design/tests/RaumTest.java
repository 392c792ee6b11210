package org.leitwerk.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.design.raum.Raumarbeit;
import org.leitwerk.design.raum.Raumlage;
import org.leitwerk.design.raum.Raumlisten;
import org.leitwerk.design.raum.Raumtexte;
import org.leitwerk.steuerung.Kommune;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Raumgliederung;
import org.leitwerk.steuerung.Sozialraum;

/** The services of the picture of areas. */
class RaumTest {

    private final Raumlisten listen = new Raumlisten();
    private final Raumtexte texte = new Raumtexte();
    private final Raumlage lage = new Raumlage();

    @Test
    void comparesAreasByTheirNewestValues(@TempDir Path ordner) throws Exception {
        Beispielplan plan = Beispielplan.aus(ordner, """
                planung P "Plan" {
                }
                raumgliederung G "Gliederung" {
                    sozialraum A "Nord" {
                        einwohner 12.000
                        rang 2
                    }
                    sozialraum B "Süd" {
                    }
                }
                indikator Quote "Betreuungsquote" {
                    einheit %
                    besser höher
                    werte ist in A 2023: 20   2024: 24
                    werte ist in B 2024: 40
                }
                indikator Nur "Nur in einem Raum" {
                    werte ist in A 2024: 7
                }
                """);
        Sozialraum nord = plan.element(Sozialraum.class, "A");
        List<Messreihe> werte = listen.raumWerte(nord);
        assertEquals(
                List.of("▼ 24 % Betreuungsquote", "7 Nur in einem Raum"),
                werte.stream().map(texte::raumWertText).toList());
        assertTrue(lage.raumWertIstSchlechter(werte.get(0)));
        assertFalse(lage.raumWertIstBesser(werte.get(0)));
        assertTrue(texte.raumWertKurzinfo(werte.get(0)).contains("Mittel der Räume: 32,0"));
        assertEquals("Nord\n12.000 Einw.\u00a0· Rang 2", texte.raumText(nord));
    }

    @Test
    void hangsDivisionsAndFreeAreasBelowTheMunicipality(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "musterstadt");
        Kommune stadt = plan.element(Kommune.class, "Musterstadt");
        assertEquals(
                List.of("Bezirke2009", "Sozialraeume2018", "Schwerpunktraum"),
                listen.raumTeile(stadt).stream().map(teil -> teil.getName()).toList());
        assertTrue(lage.gliederungIstErsetzt(plan.element(Raumgliederung.class, "Bezirke2009")));
        assertEquals("Teilräume", lage.raumBand(plan.element(Sozialraum.class, "Westpark")));
        assertFalse(lage.raumIstGross(plan.element(Sozialraum.class, "Westpark")));
    }

    @Test
    void showsTheMunicipalitiesOfADistrict(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "staedteregion-aachen");
        assertEquals(11, listen.raumKommunen(plan.haupt()).size());
        assertEquals(
                11,
                listen.raumTeile(plan.element(Kommune.class, "StaedteRegion")).size());
        // A single town without areas is no picture.
        Beispielplan mannheim = Beispielplan.von(ordner, "mannheim");
        assertEquals(List.of(), listen.raumKommunen(mannheim.haupt()));
    }

    @Test
    void findsAreasInNeedWithoutMeasure(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "musterstadt");
        Sozialraum nord = plan.element(Sozialraum.class, "Nordend");
        assertTrue(lage.raumHatMassnahme(nord));
        Sozialraum westpark = plan.element(Sozialraum.class, "Westpark");
        westpark.setHandlungsbedarf(true);
        assertFalse(lage.raumHatMassnahme(westpark));
        new Raumarbeit().neueMassnahmeImRaum(westpark);
        assertTrue(lage.raumHatMassnahme(westpark));
    }

    @Test
    void keepsAreasOutOfThemselves(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "musterstadt");
        Sozialraum weststadt = plan.element(Sozialraum.class, "Weststadt");
        Sozialraum westpark = plan.element(Sozialraum.class, "Westpark");
        Raumarbeit arbeit = new Raumarbeit();
        assertFalse(arbeit.raumDarfIn(weststadt, westpark));
        assertTrue(arbeit.raumDarfIn(westpark, plan.element(Sozialraum.class, "Nordend")));
        assertFalse(arbeit.raumDarfIn(westpark, plan.haupt()));
    }
}
