package org.leitwerk.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.design.Hinweise;
import org.leitwerk.design.Zielbeschriftung;
import org.leitwerk.design.Zielfelder;
import org.leitwerk.design.Zielfilter;
import org.leitwerk.design.Zielkandidaten;
import org.leitwerk.design.Zielort;
import org.leitwerk.design.Zielstand;
import org.leitwerk.design.Zielzuordnung;
import org.leitwerk.steuerung.Ampel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielbeziehung;
import org.leitwerk.steuerung.Zielstatus;

/** What the pictures of goals show of the fictional plan. */
class ZielbildTest {

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
    void eineKarteNenntWertUndZielwertDesFuehrendenIndikators() {
        Ziel ziel = plan.element(Ziel.class, "Besuchsziel");
        assertEquals(
                "86,0\u00A0% (2025)\u00A0· Ziel 85\u00A0%",
                new Zielbeschriftung().kennwert(new Zielkandidaten().kennmessung(ziel)));
    }

    @Test
    void ohneMessungGibtEsKeinenKennwert() {
        assertNull(new Zielkandidaten().kennmessung(plan.element(Ziel.class, "GutAufwachsenZiel")));
    }

    @Test
    void dieFarbeFolgtDerBewertung() {
        Ziel ziel = Musterplan.beispiel("musterstadt", ordner).element(Ziel.class, "Besuchsziel");
        assertTrue(new Zielstand().istGut(ziel));
        assertEquals("1.1 85 Prozent der Familien mit Neugeborenen werden zu Hause besucht · grün", text(ziel));
        ziel.getBewertungen().get(0).setAmpel(Ampel.GELB);
        assertTrue(new Zielstand().istAchtung(ziel));
        assertTrue(text(ziel).endsWith(" · gelb, gerechnet grün"), text(ziel));
        ziel.getBewertungen().clear();
        ziel.setStatus(Zielstatus.VERFEHLT);
        assertTrue(new Zielstand().istGut(ziel), "its values reach its target");
        assertTrue(new Hinweise().hinweis(ziel).contains("Auswertung: ✓ grün"), new Hinweise().hinweis(ziel));
        ziel.getMessungen().clear();
        assertTrue(new Zielstand().istSchlecht(ziel));
        assertFalse(text(ziel).contains("·"), text(ziel));
    }

    private static String text(Ziel ziel) {
        return new Zielbeschriftung().beschriftung(ziel);
    }

    @Test
    void zustaendigIstWerFuehrt() {
        assertEquals(
                "Jugendamt",
                new Zielkandidaten()
                        .zustaendig(plan.element(Ziel.class, "FruehHilfeFinden"))
                        .getName());
    }

    @Test
    void gewichteDieHundertErgebenSindProzente() {
        Ziel ziel = plan.element(Ziel.class, "FruehHilfeFinden");
        assertEquals(
                "30\u00A0%",
                new Zielbeschriftung().gewicht(ziel.getAbleitungen().get(0)));
    }

    @Test
    void dasGewichtEinesUnterzielsStehtAnSeinerLinie() {
        Ziel oben = plan.element(Ziel.class, "FruehHilfeFinden");
        Ziel unten = plan.element(Ziel.class, "Besuchsziel");
        assertEquals("60\u00A0%", new Zielbeschriftung().unterzielgewicht(oben, Sichtprobe.kante(oben, unten)));
    }

    @Test
    void eineLinieJeAbleitung() {
        Ziel oben = plan.element(Ziel.class, "GutAufwachsenZiel");
        assertFalse(new Zielkandidaten()
                .unterzieleOhneAbleitung(oben)
                .contains(plan.element(Ziel.class, "FruehHilfeFinden")));
        assertTrue(new Zielkandidaten()
                .unterzieleOhneAbleitung(plan.element(Ziel.class, "FruehHilfeFinden"))
                .contains(plan.element(Ziel.class, "Besuchsziel")));
    }

    @Test
    void dieBaenderSindDieStufenDesPlans() {
        Zielort ort = new Zielort();
        Ziel oben = plan.element(Ziel.class, "GutAufwachsenZiel");
        Ziel mitte = plan.element(Ziel.class, "FruehHilfeFinden");
        Ziel unten = plan.element(Ziel.class, "Besuchsziel");
        assertEquals(List.of(3, 4, 5), List.of(ort.zielschicht(oben), ort.zielschicht(mitte), ort.zielschicht(unten)));
        assertEquals("Leitziel des Rates", ort.zielschichtname(oben));
        assertEquals("Teilziel", ort.zielschichtname(unten));
    }

    @Test
    void ohneStufenHaengtDasBandAnDerAbleitung() {
        Musterplan klein = Musterplan.text(ordner.resolve("klein"), """
                ziel A "Oben" { ziel B "Mitte" {} }
                ziel C "Unten" { leitet sich ab aus B }
                """);
        Zielort ort = new Zielort();
        assertEquals(
                List.of(3, 4, 5),
                List.of("A", "B", "C").stream()
                        .map(name -> ort.zielschicht(klein.element(Ziel.class, name)))
                        .toList());
        assertEquals("", ort.zielschichtname(klein.element(Ziel.class, "A")));
    }

    @Test
    void konflikteFallenAuf() {
        List<Zielbeziehung> beziehungen = new Zielkandidaten().zielbeziehungen(plan.datei());
        Zielzuordnung zuordnung = new Zielzuordnung();
        assertEquals(1, beziehungen.stream().filter(zuordnung::istWiderspruch).count());
        assertTrue(beziehungen.stream().anyMatch(zuordnung::istFoerderlich));
    }

    @Test
    void filterLassenStehenWasGemeintIst() {
        Zielfilter filter = new Zielfilter();
        Ziel erreicht = plan.element(Ziel.class, "Besuchsziel");
        assertFalse(filter.nochOffen(erreicht));
        assertFalse(filter.keinProgrammziel(erreicht));
        assertTrue(filter.keinWirkungsziel(erreicht));
        assertTrue(filter.obereDrei(erreicht));
        assertFalse(filter.obereZwei(erreicht));
    }

    @Test
    void jedesZielLiegtInGenauEinemFeld() {
        Zielfelder felder = new Zielfelder();
        long anzahl = felder.zielfelder(plan.datei()).stream()
                .mapToLong(feld ->
                        felder.zieleImFeld(feld, Sichtprobe.von(plan.datei())).size())
                .sum();
        assertEquals(plan.alle(Ziel.class).size(), anzahl);
    }

    @Test
    void einUmbenanntesZielHeisstSofortAnders() {
        Musterplan eigener = Musterplan.beispiel("musterstadt", ordner);
        Ziel ziel = eigener.element(Ziel.class, "Besuchsziel");
        new Zielkandidaten().alleZiele(eigener.datei());
        ziel.setTitel("Ganz anders");
        assertEquals("1.1 Ganz anders · grün", new Zielbeschriftung().beschriftung(ziel));
        assertTrue(new Hinweise().hinweis(ziel).contains("Ganz anders"), new Hinweise().hinweis(ziel));
    }
}
