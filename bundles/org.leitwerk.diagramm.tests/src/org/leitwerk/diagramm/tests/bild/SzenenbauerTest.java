package org.leitwerk.diagramm.tests.bild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leitwerk.diagramm.anordnung.Anordner;
import org.leitwerk.diagramm.anordnung.Anordnung;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.anordnung.Graph;
import org.leitwerk.diagramm.anordnung.Graphkante;
import org.leitwerk.diagramm.anordnung.Graphknoten;
import org.leitwerk.diagramm.anordnung.Kantenweg;
import org.leitwerk.diagramm.anordnung.Ort;
import org.leitwerk.diagramm.anordnung.Wunsch;
import org.leitwerk.diagramm.bild.Bildergebnis;
import org.leitwerk.diagramm.bild.Bildvorgabe;
import org.leitwerk.diagramm.bild.Blatt;
import org.leitwerk.diagramm.bild.Mangel;
import org.leitwerk.diagramm.bild.Szenenbauer;
import org.leitwerk.diagramm.lage.Knotenlage;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.steuerung.Organisationseinheit;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Ziel;

class SzenenbauerTest {

    private final Beispielbilder bilder = new Beispielbilder();
    private final Plandatei plan = SteuerungFactory.eINSTANCE.createPlandatei();
    private Szenenbauer bauer;
    private Ziel oben;

    @BeforeEach
    void legePlanAn() {
        new XMIResourceImpl(URI.createURI("plan.xmi")).getContents().add(plan);
        bauer = new Szenenbauer();
        oben = ziel("Oben", "Die Stadt ist 2035 klimaneutral");
        plan.getElemente().add(oben);
        oben.getUnterziele().add(ziel("Links", "Die Wärmeversorgung ist klimaneutral"));
        oben.getUnterziele().add(ziel("Rechts", "Der Verkehr ist klimaneutral"));
    }

    private static Ziel ziel(String name, String titel) {
        Ziel ziel = SteuerungFactory.eINSTANCE.createZiel();
        ziel.setName(name);
        ziel.setTitel(titel);
        return ziel;
    }

    private Diagrammart zielhierarchie() {
        return bilder.arten().get(0);
    }

    private static Bildvorgabe vorgabe() {
        return Bildvorgabe.ueblich().mitAdressen(o -> o instanceof Ziel z ? z.getName() : "x");
    }

    private Bildergebnis baue(Diagramm diagramm, Lage lage) {
        return bauer.baue(diagramm, lage, Wunsch.ERGAENZEN, vorgabe().zumBearbeiten());
    }

    @Test
    void zeigtZieleUndLinien() {
        Szene szene = baue(bilder.diagramm(zielhierarchie(), plan), Lage.LEER).szene();
        Kasten kasten = (Kasten) szene.nachId().get("Ziel@Oben");
        assertEquals("Ziel: Die Stadt ist 2035 klimaneutral", kasten.angaben().vorlesetext());
        assertEquals(Kasten.Klappstand.OFFEN, kasten.klappstand());
        assertEquals(
                2, szene.elemente().stream().filter(Linie.class::isInstance).count());
        Linie linie = (Linie) szene.elemente().stream()
                .filter(Linie.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals("Ziel@Oben", linie.von());
        assertTrue(linie.angaben().vorlesetext().contains("von „Die Stadt ist 2035 klimaneutral“ nach"));
        assertEquals(linie.punkte().get(0).y(), kasten.rahmen().unten(), 0.01);
        assertTrue(szene.beschreibung().contains("3 × Ziel"), szene.beschreibung());
        Szene blatt = Blatt.von(szene);
        assertTrue(blatt.flaeche().hoehe() > szene.flaeche().hoehe());
        assertFalse(blatt.legende().elemente().isEmpty());
    }

    @Test
    void behaeltWasSichNichtAendert() {
        Diagramm diagramm = bilder.diagramm(zielhierarchie(), plan);
        Bildergebnis erstes = baue(diagramm, Lage.LEER);
        oben.getUnterziele().get(0).setTitel("Die Wärme ist klimaneutral");
        bilder.frische(diagramm);
        Bildergebnis zweites = baue(diagramm, erstes.lage());
        Map<String, Szenenelement> vorher = erstes.szene().nachId();
        Map<String, Szenenelement> nachher = zweites.szene().nachId();
        assertSame(vorher.get("Ziel@Oben"), nachher.get("Ziel@Oben"));
        assertSame(vorher.get("Ziel@Rechts"), nachher.get("Ziel@Rechts"));
        assertNotSame(vorher.get("Ziel@Links"), nachher.get("Ziel@Links"));
    }

    @Test
    void verbirgtUndKlapptEin() {
        Diagramm diagramm = bilder.diagramm(zielhierarchie(), plan);
        Lage lage = Lage.LEER.mitKnoten(Map.of("Ziel@Oben", Knotenlage.LEER.mitEingeklappt(true)));
        Map<String, Szenenelement> zu = baue(diagramm, lage).szene().nachId();
        assertNull(zu.get("Ziel@Links"));
        Abzeichen abzeichen = zu.get("Ziel@Oben").abzeichen().get(0);
        assertEquals(Abzeichen.Art.EINGEKLAPPT, abzeichen.art());
        assertEquals("+2", abzeichen.aufschrift());
        Lage verborgen = Lage.LEER.mitKnoten(Map.of("Ziel@Links", Knotenlage.LEER.mitVerborgen(true)));
        Map<String, Szenenelement> ohne = baue(diagramm, verborgen).szene().nachId();
        assertNull(ohne.get("Ziel@Links"));
        assertTrue(ohne.containsKey("Ziel@Rechts"));
    }

    @Test
    void setztDenTextInVonHandGemachteGroessen() {
        Diagramm diagramm = bilder.diagramm(zielhierarchie(), plan);
        Lage lage = Lage.LEER.mitKnoten(Map.of(
                "Ziel@Oben",
                Knotenlage.LEER
                        .mitFlaeche(new Flaeche(10, 20, 90, 40), null)
                        .mitFest(true)
                        .mitGroesse(true)));
        Szene szene = baue(diagramm, lage).szene();
        Kasten kasten = (Kasten) szene.nachId().get("Ziel@Oben");
        assertEquals(90, kasten.rahmen().breite(), 0.01);
        assertTrue(kasten.texte().get(0).gekuerzt());
        assertTrue(kasten.angaben().kurzinfo().contains("Die Stadt ist 2035 klimaneutral"));
        assertEquals(List.of(), BeschriftungenTest.maengel(szene));
    }

    @Test
    void zeigtMaengelUndLeereVerweise() {
        Organisationseinheit fehlt = SteuerungFactory.eINSTANCE.createOrganisationseinheit();
        ((InternalEObject) fehlt).eSetProxyURI(URI.createURI("weg.xmi#Amt"));
        oben.getVerantwortlich().add(fehlt);
        Diagramm diagramm = bilder.diagramm(zielhierarchie(), plan);
        Szenenelement leer = baue(diagramm, Lage.LEER).szene().nachId().get("Ziel@Oben");
        assertEquals(
                List.of(Abzeichen.Art.UNAUFLOESBAR, Abzeichen.Art.AUSGEKLAPPT),
                leer.abzeichen().stream().map(Abzeichen::art).toList());
        Bildvorgabe mitMangel = vorgabe()
                .mitMaengeln(sicht -> sicht.ziel() == oben
                        ? List.of(new Mangel(Abzeichen.Art.FEHLER, "So geht es nicht"))
                        : List.of());
        Szenenelement fehler = bauer.baue(diagramm, Lage.LEER, Wunsch.ERGAENZEN, mitMangel)
                .szene()
                .nachId()
                .get("Ziel@Oben");
        assertEquals(Abzeichen.Art.FEHLER, fehler.abzeichen().get(0).art());
        assertTrue(fehler.angaben().kurzinfo().contains("So geht es nicht"));
    }

    @Test
    void laedtBeiLeeremPlanEin() {
        plan.getElemente().clear();
        Szene szene = baue(bilder.diagramm(zielhierarchie(), plan), Lage.LEER).szene();
        assertTrue(szene.istLeer());
        Schmuck einladung = (Schmuck) szene.elemente().get(0);
        assertEquals(2, einladung.texte().size());
        assertTrue(einladung.angaben().vorlesetext().contains("Palette"), einladung.angaben()::vorlesetext);
    }

    @Test
    void istSchnell() {
        for (int i = 0; i < 8000; i++) {
            Ziel eltern = i < 20 ? oben : (Ziel) plan.getElemente().get(0);
            eltern.getUnterziele().add(ziel("Z" + i, "Teilziel Nummer " + i + " der Stadtverwaltung wird erreicht"));
        }
        Diagramm diagramm = bilder.diagramm(zielhierarchie(), plan);
        Szenenbauer schneller = new Szenenbauer(new Gitter());
        Bildvorgabe vorgabe = vorgabe();
        schneller.baue(diagramm, Lage.LEER, Wunsch.ERGAENZEN, vorgabe);
        long anfang = System.nanoTime();
        Szene szene =
                schneller.baue(diagramm, Lage.LEER, Wunsch.ERGAENZEN, vorgabe).szene();
        long dauer = (System.nanoTime() - anfang) / 1_000_000;
        assertTrue(szene.elemente().size() > 16000);
        // a warm machine needs 0.2 s; ten times that only when something is quadratic
        assertTrue(dauer < 2500, dauer + " ms");
    }

    /** Puts everything into a grid: for measuring what is not arrangement. */
    private static final class Gitter implements Anordner {
        @Override
        public Anordnung ordne(Graph graph, Wunsch wunsch) {
            Map<String, Flaeche> flaechen = new LinkedHashMap<>();
            Map<String, Ort> orte = new LinkedHashMap<>();
            for (Graphknoten knoten : graph.knoten()) {
                Flaeche f = new Flaeche(
                        flaechen.size() % 100 * 300, flaechen.size() / 100 * 200, knoten.breite(), knoten.hoehe());
                flaechen.put(knoten.id(), f);
                orte.put(knoten.id(), f.ort());
            }
            Map<String, Kantenweg> wege = new LinkedHashMap<>();
            for (Graphkante kante : graph.kanten()) {
                wege.put(
                        kante.id(),
                        new Kantenweg(
                                List.of(
                                        flaechen.get(kante.von()).mitte(),
                                        flaechen.get(kante.nach()).mitte()),
                                Map.of()));
            }
            return new Anordnung(flaechen, orte, wege, List.of(), new Flaeche(0, 0, 1, 1), List.of());
        }
    }
}
