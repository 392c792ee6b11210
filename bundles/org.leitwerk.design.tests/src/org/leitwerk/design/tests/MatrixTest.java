package org.leitwerk.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.design.matrix.Matrixarbeit;
import org.leitwerk.design.matrix.Matrixlisten;
import org.leitwerk.design.matrix.Matrixtexte;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Staerke;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Ziel;

/** The services of the matrix of goals and measures. */
class MatrixTest {

    private final Matrixlisten listen = new Matrixlisten();
    private final Matrixtexte texte = new Matrixtexte();
    private final Matrixarbeit arbeit = new Matrixarbeit();

    @Test
    void crossesGoalsAndMeasures(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "musterstadt");
        Massnahme besuche = plan.element(Massnahme.class, "Willkommensbesuche");
        Ziel besuchsziel = plan.element(Ziel.class, "Besuchsziel");
        Wirkungsbeitrag beitrag = listen.matrixBeitraege(plan.haupt()).stream()
                .filter(einer -> einer.eContainer() == besuche && einer.getZiel() == besuchsziel)
                .findFirst()
                .orElseThrow();
        assertEquals(listen.matrixZeile(besuchsziel), listen.matrixZeile(beitrag));
        assertEquals(listen.matrixSpalte(besuche), listen.matrixSpalte(beitrag));
        assertEquals(0, listen.matrixZeile(besuche));
        assertEquals(0, listen.matrixSpalte(besuchsziel));
        assertEquals("stark\n90 %", texte.beitragText(beitrag));
        assertTrue(texte.beitragIstStark(beitrag));
        assertFalse(texte.beitragIstStarkUnsicher(beitrag));
        assertTrue(listen.matrixHatBeitrag(besuchsziel));
        assertFalse(listen.matrixIstLuecke(besuche));
    }

    @Test
    void showsEveryGoalAndMeasureOnce(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "muenster");
        List<Integer> zeilen = listen.matrixZiele(plan.haupt()).stream()
                .map(listen::matrixZeile)
                .toList();
        assertEquals(zeilen.stream().distinct().sorted().toList(), zeilen);
        List<Integer> spalten = listen.matrixMassnahmen(plan.haupt()).stream()
                .map(listen::matrixSpalte)
                .toList();
        assertEquals(List.of(1, 2, 3, 4, 5), spalten);
        assertTrue(listen.matrixIstLuecke(plan.element(Massnahme.class, "Strukturprojekt")));
    }

    @Test
    void isEmptyWhileNothingCanContribute(@TempDir Path ordner) {
        assertEquals(
                List.of(),
                listen.matrixZiele(Beispielplan.von(ordner, "heimerziehung").haupt()));
    }

    @Test
    void readsStrengthAsAWord(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "mannheim");
        Wirkungsbeitrag beitrag = listen.matrixBeitraege(plan.haupt()).get(0);
        assertSame(Staerke.STARK, arbeit.setzeBeitragStaerke(beitrag, " Stark ").getStaerke());
        assertSame(Staerke.MITTEL, arbeit.setzeBeitragStaerke(beitrag, "m").getStaerke());
        assertThrows(IllegalArgumentException.class, () -> arbeit.setzeBeitragStaerke(beitrag, "riesig"));
        assertSame(Staerke.OFFEN, arbeit.setzeBeitragStaerke(beitrag, "").getStaerke());
        assertFalse(texte.beitragHatStaerke(beitrag));
    }

    @Test
    void offersOnlyGoalsWithoutContribution(@TempDir Path ordner) {
        Beispielplan plan = Beispielplan.von(ordner, "musterstadt");
        Massnahme besuche = plan.element(Massnahme.class, "Willkommensbesuche");
        Ziel besuchsziel = plan.element(Ziel.class, "Besuchsziel");
        assertFalse(arbeit.matrixWeitereZiele(besuche).contains(besuchsziel));
        assertFalse(arbeit.massnahmeTraegtNochNichtBei(besuche, besuchsziel));
        Ziel frei = arbeit.matrixWeitereZiele(besuche).get(0);
        Massnahme neu = arbeit.neueMassnahmeZuZiel(frei);
        assertTrue(listen.matrixMassnahmen(plan.haupt()).contains(neu));
        assertEquals("massnahmen.leitwerk", neu.eResource().getURI().lastSegment());
    }
}
