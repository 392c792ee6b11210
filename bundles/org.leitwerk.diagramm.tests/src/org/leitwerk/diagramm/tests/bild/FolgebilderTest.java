package org.leitwerk.diagramm.tests.bild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leitwerk.diagramm.anordnung.Anordner;
import org.leitwerk.diagramm.anordnung.Flaeche;
import org.leitwerk.diagramm.anordnung.Wunsch;
import org.leitwerk.diagramm.bild.Bildergebnis;
import org.leitwerk.diagramm.bild.Bildvorgabe;
import org.leitwerk.diagramm.bild.Szenenbauer;
import org.leitwerk.diagramm.lage.Knotenlage;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Ziel;

/** Arranges only when sizes, edges or places changed, and then shows what a new builder would show. */
class FolgebilderTest {

    private final Beispielbilder bilder = new Beispielbilder();
    private final Plandatei plan = SteuerungFactory.eINSTANCE.createPlandatei();
    private final Ziel oben = ziel("Oben");
    private int anordnungen;
    private final Szenenbauer bauer = new Szenenbauer((graph, wunsch) -> {
        anordnungen++;
        return Anordner.standard().ordne(graph, wunsch);
    });

    @BeforeEach
    void legePlanAn() {
        new XMIResourceImpl(URI.createURI("plan.xmi")).getContents().add(plan);
        plan.getElemente().add(oben);
        oben.getUnterziele().add(ziel("Links"));
        oben.getUnterziele().add(ziel("Rechts"));
    }

    private static Ziel ziel(String name) {
        Ziel ziel = SteuerungFactory.eINSTANCE.createZiel();
        ziel.setName(name);
        ziel.setTitel("Das Ziel " + name);
        return ziel;
    }

    private Bildergebnis baue(Szenenbauer mit, Lage lage, Wunsch wunsch) {
        Bildvorgabe vorgabe = Bildvorgabe.ueblich().mitAdressen(o -> o instanceof Ziel z ? z.getName() : "x");
        return mit.baue(bilder.diagramm(bilder.arten().get(0), plan), lage, wunsch, vorgabe);
    }

    /** The next picture, the same as one of a new builder. */
    private Bildergebnis naechstes(Lage lage) {
        Bildergebnis ergebnis = baue(bauer, lage, Wunsch.ERGAENZEN);
        Bildergebnis neu = baue(new Szenenbauer(), lage, Wunsch.ERGAENZEN);
        assertEquals(neu.szene(), ergebnis.szene());
        assertEquals(neu.lage(), ergebnis.lage());
        return ergebnis;
    }

    @Test
    void ordnetNichtWennAllesSteht() {
        Lage lage = naechstes(Lage.LEER).lage();
        assertEquals(1, anordnungen);
        assertEquals(lage, naechstes(lage).lage());
        oben.setTitel("Das Ziel Eben");
        assertEquals(lage, naechstes(lage).lage());
        assertEquals(1, anordnungen);
        baue(bauer, lage, Wunsch.NEU);
        assertEquals(2, anordnungen);
    }

    @Test
    void ordnetWasSichAendert() {
        Lage lage = naechstes(Lage.LEER).lage();
        oben.setTitel("Ein viel längerer Titel für dieses Ziel, der gewiss mehr Platz als vorher braucht");
        lage = naechstes(lage).lage();
        assertEquals(2, anordnungen);
        oben.getUnterziele().add(ziel("Neu"));
        lage = naechstes(lage).lage();
        assertEquals(3, anordnungen);
        Knotenlage links = lage.knotenlage("Ziel@Links");
        Flaeche weg = links.flaeche().verschoben(-300, 40);
        Knotenlage verschoben = links.mitFlaeche(weg, links.eltern()).mitFest(true);
        Lage vonHand = lage.mitKnoten(Map.of("Ziel@Links", verschoben));
        Lage danach = naechstes(vonHand).lage();
        assertEquals(4, anordnungen);
        assertEquals(weg, danach.knotenlage("Ziel@Links").flaeche());
        assertNotEquals(lage, danach);
    }
}
