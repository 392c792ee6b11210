package org.leitwerk.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.design.gremien.Beratungsarbeit;
import org.leitwerk.design.gremien.Gremienarbeit;
import org.leitwerk.design.gremien.Gremienlage;
import org.leitwerk.design.gremien.Gremienlisten;
import org.leitwerk.design.gremien.Gremientexte;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Organisationseinheit;
import org.leitwerk.steuerung.Rolle;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Vorlage;

/** The services of the picture of organisation and bodies. */
class GremienTest {

    private final Gremienlisten listen = new Gremienlisten();
    private final Gremientexte texte = new Gremientexte();
    private final Gremienlage lage = new Gremienlage();
    private final Gremienarbeit arbeit = new Gremienarbeit();
    private final Beratungsarbeit beratung = new Beratungsarbeit();
    private Beispielplan muenster;

    @BeforeEach
    void load(@TempDir Path ordner) {
        muenster = Beispielplan.von(ordner, "muenster");
    }

    @Test
    void listsBodiesUnitsAndRolesOfAllFiles() {
        assertEquals(11, listen.gremien(muenster.haupt()).size());
        assertEquals(11, listen.einheiten(muenster.haupt()).size());
        assertEquals(9, listen.rollen(muenster.haupt()).size());
        assertSame(
                muenster.element(Organisationseinheit.class, "Jobcenter"),
                listen.einheitDerRolle(muenster.element(Rolle.class, "Jobcoach")));
    }

    @Test
    void followsADraftThroughTheBodies() {
        List<Beratungsschritt> schritte = listen.beratungsschritte(muenster.haupt());
        assertEquals(6, schritte.size());
        assertSame(muenster.element(Vorlage.class, "SteuerungSgb2"), listen.beratungVon(schritte.get(0)));
        assertSame(muenster.element(Gremium.class, "Hauptausschuss"), listen.beratungVon(schritte.get(5)));
        assertEquals("1. 20.11.2012 Vorberatung", texte.beratungText(schritte.get(0)));
        assertTrue(beratung.vorlageWirdEntschieden(muenster.element(Vorlage.class, "SteuerungSgb2")));
    }

    @Test
    void drawsEachWayOfReportingOnce() {
        Gremium schulausschuss = muenster.element(Gremium.class, "Schulausschuss");
        assertEquals(List.of(muenster.element(Gremium.class, "Hauptausschuss")), listen.berichtetAn(schulausschuss));
    }

    @Test
    void sortsDecisionsByDay() {
        List<Beschluss> beschluesse = listen.beschluesseVon(muenster.element(Gremium.class, "Rat"));
        assertEquals("Ratsbeschluss2010", beschluesse.get(0).getName());
        assertTrue(texte.beschlussText(beschluesse.get(0)).startsWith("29.9.2010 "));
    }

    @Test
    void saysWhatABodyMayDo() {
        assertEquals("Rat der Stadt Münster\nbeschließt", texte.gremiumText(muenster.element(Gremium.class, "Rat")));
        assertEquals(
                "Planungskonferenz\nkoordiniert\u00a0· halbjährlich\u00a0· neu",
                texte.gremiumText(muenster.element(Gremium.class, "Planungskonferenz")));
    }

    @Test
    void namesUnitsByTheirShortNameOnce() {
        assertEquals("Amt 17", texte.einheitText(muenster.element(Organisationseinheit.class, "Amt17")));
        assertEquals(
                "Stadtverwaltung Münster\nOberbürgermeister",
                texte.einheitText(muenster.element(Organisationseinheit.class, "Verwaltung")));
    }

    @Test
    void putsBodiesIntoTheBandOfTheirLevel() {
        assertEquals("Strategische Ebene", lage.gremienBand(muenster.element(Gremium.class, "Rat")));
        assertEquals("Operative Ebene", lage.gremienBand(muenster.element(Gremium.class, "Arbeitsgruppe")));
        assertEquals("Gremien ohne Ebene", lage.gremienBand(muenster.element(Gremium.class, "BundLaenderAusschuss")));
        assertEquals("Verwaltung, 2. Ebene", lage.gremienBand(muenster.element(Organisationseinheit.class, "Amt17")));
    }

    @Test
    void keepsUnitsAndBodiesOutOfCircles() {
        Organisationseinheit dezernat = muenster.element(Organisationseinheit.class, "DezernatV");
        Organisationseinheit jobcenter = muenster.element(Organisationseinheit.class, "Jobcenter");
        assertFalse(arbeit.einheitDarfUnter(dezernat, jobcenter));
        assertTrue(arbeit.einheitDarfUnter(jobcenter, muenster.element(Organisationseinheit.class, "DezernatIV")));
        Gremium rat = muenster.element(Gremium.class, "Rat");
        assertFalse(arbeit.gremiumDarfUnter(rat, muenster.element(Gremium.class, "Schulausschuss")));
    }

    @Test
    void readsTheDayOfAStepAsPeopleWriteIt() {
        Beratungsschritt schritt = listen.beratungsschritte(muenster.haupt()).get(0);
        beratung.setzeBeratungTag(schritt, "03.12.2012");
        assertEquals("3.12.2012", beratung.beratungTag(schritt));
        assertThrows(IllegalArgumentException.class, () -> beratung.setzeBeratungTag(schritt, "morgen"));
        assertEquals("3.12.2012", beratung.beratungTag(schritt));
        assertEquals(LocalDate.of(2012, 12, 12), beratung.naechsterTag((Vorlage) schritt.eContainer()));
    }

    @Test
    void beginsANewDraftWithTheFirstBodyThatPrepares() {
        Vorlage neu = SteuerungFactory.eINSTANCE.createVorlage();
        arbeit.ablageVorlage(muenster.haupt()).getElemente().add(neu);
        beratung.ersteBeratung(neu);
        assertSame(
                muenster.element(Gremium.class, "Hauptausschuss"),
                neu.getBeratungsfolge().get(0).getGremium());
        assertFalse(beratung.vorlageWirdEntschieden(neu));
    }

    @Test
    void putsNewElementsWhereTheirLikeStand() {
        assertEquals(
                "akteure.leitwerk",
                arbeit.ablageGremium(muenster.haupt()).eResource().getURI().lastSegment());
    }
}
