package org.leitwerk.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.design.swot.Swotarbeit;
import org.leitwerk.design.swot.Swotlisten;
import org.leitwerk.design.swot.Swottexte;
import org.leitwerk.steuerung.Befund;
import org.leitwerk.steuerung.Bestandsaufnahme;
import org.leitwerk.steuerung.Handlungsempfehlung;
import org.leitwerk.steuerung.SwotQuadrant;

/** The services of the SWOT picture. */
class SwotTest {

    private final Swotlisten listen = new Swotlisten();
    private final Swottexte texte = new Swottexte();
    private final Swotarbeit arbeit = new Swotarbeit();

    @Test
    void hasFourFieldsAndPutsTheWeightiestFirst(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "musterstadt");
        List<EEnumLiteral> felder = listen.swotFelder(plan.haupt());
        assertEquals(
                List.of("Stärken", "Schwächen", "Chancen", "Risiken"),
                felder.stream()
                        .map(feld -> texte.swotFeldText(feld, plan.haupt()))
                        .toList());
        assertEquals(
                List.of("UngleicheVersorgung", "Sprachrueckstand"),
                listen.swotBefunde(felder.get(1), plan.haupt()).stream()
                        .map(Befund::getName)
                        .toList());
        assertEquals(0, texte.swotZeile(felder.get(1)));
        assertEquals(2, texte.swotSpalte(felder.get(1)));
        assertEquals("hinderlich", texte.swotSpaltenname(felder.get(1)));
    }

    @Test
    void invitesToSortFindingsWithoutField(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "haus-der-sozialen-leistungen");
        List<EEnumLiteral> felder = listen.swotFelder(plan.haupt());
        assertEquals(5, felder.size());
        assertEquals("Noch nicht eingeordnet", texte.swotFeldText(felder.get(4), plan.haupt()));
        assertEquals("Chancen\nnoch kein Befund", texte.swotFeldText(felder.get(2), plan.haupt()));
        assertEquals(5, listen.swotBefunde(felder.get(4), plan.haupt()).size());
        assertSame(SwotQuadrant.CHANCE, arbeit.swotQuadrant(felder.get(2)));
    }

    @Test
    void sortsAFindingAnewWhenItsWeightChanges(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "musterstadt");
        EEnumLiteral schwaechen = listen.swotFelder(plan.haupt()).get(1);
        listen.swotBefunde(schwaechen, plan.haupt());
        Befund sprache = plan.element(Befund.class, "Sprachrueckstand");
        arbeit.setzeGewicht(sprache, 9);
        assertSame(sprache, listen.swotBefunde(schwaechen, plan.haupt()).get(0));
        assertTrue(texte.befundText(sprache).endsWith("Gewicht 9\u00a0· unbedingt\u00a0· Statistik"));
    }

    @Test
    void makesAStocktakingWhereThereIsNone(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "mannheim");
        Bestandsaufnahme neu = arbeit.swotAblage(plan.haupt());
        assertSame(neu, arbeit.swotAblage(plan.haupt()));
        assertSame(plan.haupt(), neu.eContainer());
    }

    @Test
    void lastsTillSomethingFollowsFromAnUrgentFinding(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "musterstadt");
        Befund befund = plan.element(Befund.class, "UngleicheVersorgung");
        Handlungsempfehlung neu = arbeit.neueEmpfehlung(befund);
        assertTrue(arbeit.befundHatFolge(befund));
        assertTrue(listen.swotFolgen(plan.haupt()).contains(neu));
        assertEquals(List.of(befund), listen.swotGrundlagen(neu));
        assertFalse(neu.getTitel().isBlank());
    }
}
