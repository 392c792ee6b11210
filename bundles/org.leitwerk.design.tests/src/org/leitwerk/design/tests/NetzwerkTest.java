package org.leitwerk.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.design.netzwerk.Akteursgruppen;
import org.leitwerk.design.netzwerk.Netzarbeit;
import org.leitwerk.design.netzwerk.Netzlage;
import org.leitwerk.design.netzwerk.Netzlisten;
import org.leitwerk.design.netzwerk.Netztexte;
import org.leitwerk.steuerung.Akteur;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Netzwerk;
import org.leitwerk.steuerung.Organisationseinheit;

/** The services of the picture of actors. */
class NetzwerkTest {

    private final Netzlisten listen = new Netzlisten();
    private final Netzlage lage = new Netzlage();
    private Beispielplan musterstadt;

    @BeforeEach
    void load(@TempDir Path ordner) {
        musterstadt = Beispielplan.von(ordner, "musterstadt");
    }

    @Test
    void placesActorsByInterestAndInfluence() {
        Akteur fraktionen = musterstadt.element(Akteur.class, "Ratsfraktionen");
        assertEquals("0.700", lage.netzX(fraktionen));
        assertEquals("0.900", lage.netzY(fraktionen));
        Organisationseinheit jugendamt = musterstadt.element(Organisationseinheit.class, "Jugendamt");
        assertEquals("", lage.netzX(jugendamt));
        assertEquals("Eigene Organisation", lage.netzGruppe(jugendamt));
    }

    @Test
    void placesANetworkAmongItsPartners() {
        // Diakonie, Familienwerk and Elternrat all have very high interest.
        assertEquals("0.900", lage.netzX(musterstadt.element(Netzwerk.class, "NetzwerkFrueheHilfen")));
    }

    @Test
    void showsUnitsOnlyIfTheyTakePart() {
        List<String> eigene = listen.netzEigene(musterstadt.haupt()).stream()
                .map(Beteiligter::getName)
                .toList();
        assertEquals(List.of("Jugendamt", "Gesundheitsamt", "FrueheHilfenTeam"), eigene);
        List<String> vertragspartner = listen.netzVertragspartner(musterstadt.haupt()).stream()
                .map(Beteiligter::getName)
                .toList();
        assertEquals(List.of("Schulamt"), vertragspartner);
    }

    @Test
    void labelsRelationsByTheirFirstTheme() {
        assertEquals(
                List.of("Übergabe nach der Geburt", "Familienpaten", "Belegung der Eltern-Kind-Gruppen"),
                listen.netzBeziehungen(musterstadt.haupt()).stream()
                        .map(new Netztexte()::beziehungText)
                        .toList());
        assertEquals(
                List.of(3, 2, 1),
                listen.netzBeziehungen(musterstadt.haupt()).stream()
                        .map(lage::beziehungBreite)
                        .toList());
    }

    @Test
    void tellsGroupsAndKeyPersons() {
        Akteur diakonie = musterstadt.element(Akteur.class, "Diakonie");
        assertTrue(new Akteursgruppen().akteurIstDienstleistung(diakonie));
        assertFalse(new Akteursgruppen().akteurNichtDienstleistung(diakonie));
        assertEquals(3, new Akteursgruppen().akteurRand(diakonie));
        assertEquals(
                "Diakonie Musterstadt\nunterstützend\u00a0· Schlüsselperson\u00a0· mit Mandat",
                new Netztexte().akteurText(diakonie));
    }

    @Test
    void putsARelationIntoTheNetworkBothWorkIn() {
        Netzwerk netz = musterstadt.element(Netzwerk.class, "NetzwerkFrueheHilfen");
        assertSame(
                netz,
                new Netzarbeit()
                        .netzFuerBeziehung(
                                musterstadt.element(Akteur.class, "Diakonie"),
                                musterstadt.element(Akteur.class, "Elternrat")));
    }

    @Test
    void makesANetworkWhereThereIsNone(@TempDir Path leer) {
        Beispielplan aachen = Beispielplan.von(leer, "aachen");
        Akteur arge = aachen.element(Akteur.class, "Arge");
        Netzwerk neu = new Netzarbeit().netzFuerBeziehung(arge, aachen.element(Akteur.class, "Jugendamt"));
        assertEquals(List.of(neu), listen.netzwerke(aachen.haupt()));
        assertEquals("akteure.leitwerk", neu.eResource().getURI().lastSegment());
    }
}
