package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.steuerung.Planelement;

/** The tools of the pictures of goals, effects and the cycle, tried on the text of a plan. */
class ZielwerkzeugeTest extends Werkzeugprobe {

    private static final String TEXT = """
            planung P "Plan" { zeitraum 2024 bis 2028 }

            organisation Amt "Amt"
            organisation Dezernat "Dezernat"

            indikator Quote "Quote"
            indikator Zahl "Zahl"

            // was zu tun ist
            maßnahme Besuch "Besuche" {
                trägt bei zu Drin stark
            }
            produkt Hilfe "Frühe Hilfen"

            zielsystem System "Ziele" {
                ziel Oben "Familien geht es gut" {
                    ebene leitziel
                    verantwortlich Amt // seit 2020
                    ziel Drin "Eltern sind stark" { // innen
                        ebene teilziel
                        feld wirkung
                        gewicht 40
                        gemessen an Quote
                        produkt Hilfe
                    }
                }
                ziel Folgt "Kinder lernen" {
                    leitet sich ab aus Oben mit gewicht 60
                    stützt Drin
                }
                ziel Frei "Frei"
            }

            wirkung W "Wirkt" { von Besuch auf Drin }
            schritt S "Ziele bilden" { phase zielbildung }
            """;

    ZielwerkzeugeTest() {
        super(TEXT);
    }

    @Test
    void aGoalOnAGoalBecomesItsSubgoal() {
        tue("Zielhierarchie", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "ZielAnlegen"), ziel(d, "Oben")));
        steht("        ziel NeuesZiel \"Neues Ziel\" {");
        steht("            ebene teilziel");
    }

    @Test
    void aGoalOnTheDiagramGoesIntoTheGoalSystem() {
        tue("Zielhierarchie", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "ZielAnlegen"), d));
        steht("\n    ziel NeuesZiel \"Neues Ziel\"");
    }

    @Test
    void aDroppedGoalMovesWithItsCommentsOrTurnsItsDerivation() {
        tue(
                "Zielhierarchie",
                (d, l) -> l.ablegen(Planprobe.werkzeug(d, "NeuAbleiten"), ziel(d, "Drin"), ziel(d, "Frei")));
        assertTrue(
                text().matches("(?s).*ziel Frei \"Frei\" \\{\\s+ziel Drin \"Eltern sind stark\" \\{ // innen.*"),
                text());
        tue(
                "Zielhierarchie",
                (d, l) -> l.ablegen(Planprobe.werkzeug(d, "NeuAbleiten"), ziel(d, "Folgt"), ziel(d, "Frei")));
        steht("leitet sich ab aus Frei mit gewicht 60");
    }

    @Test
    void aGoalCannotBeDroppedOnWhatIsBelowIt() {
        assertFalse(plan.plane(
                        "Zielhierarchie",
                        (d, l) -> l.ablegen(Planprobe.werkzeug(d, "NeuAbleiten"), ziel(d, "Oben"), ziel(d, "Drin")))
                .ergebnis()
                .istMoeglich());
    }

    @Test
    void deletingAGoalKeepsWhatIsBelowIt() {
        tue("Zielhierarchie", (d, l) -> l.loeschen(ziel(d, "Oben")));
        steht("ziel Drin \"Eltern sind stark\" { // innen");
        stehtNicht("ziel Oben");
        stehtNicht("aus Oben");
    }

    @Test
    void linesAreReconnectedAndDeleted() {
        tue("Zielhierarchie", (d, l) -> l.umhaengen(kante(d, "Ableitung"), true, ziel(d, "Frei")));
        steht("leitet sich ab aus Frei mit gewicht 60");
        tue("Zielhierarchie", (d, l) -> l.umhaengen(kante(d, "Unterziel"), true, ziel(d, "Frei")));
        assertTrue(text().matches("(?s).*ziel Frei \"Frei\" \\{\\s+ziel Drin.*"), text());
        tue("Zielhierarchie", (d, l) -> l.loeschen(kante(d, "Unterziel")));
        assertTrue(text().matches("(?s).*\n    ziel Drin \"Eltern.*"), text());
        tue("Zielhierarchie", (d, l) -> l.umhaengen(kante(d, "Zielbeziehung"), false, ziel(d, "Oben")));
        steht("stützt Oben");
        tue("Zielhierarchie", (d, l) -> l.loeschen(kante(d, "Zielbeziehung")));
        stehtNicht("stützt");
        tue("Zielhierarchie", (d, l) -> l.loeschen(kante(d, "Ableitung")));
        stehtNicht("leitet sich ab");
    }

    @Test
    void relationsAreDrawn() {
        tue(
                "Zielhierarchie",
                (d, l) -> l.verbinden(Planprobe.werkzeug(d, "Widersprechen"), ziel(d, "Frei"), ziel(d, "Folgt")));
        steht("widerspricht Folgt");
    }

    @Test
    void responsibilityIsChosenShownAndTakenAway() {
        tue("Zielhierarchie", (d, l) -> l.loeschen(sichtIn(d, "Zustaendig", "Oben")));
        stehtNicht("verantwortlich Amt");
        List<String> namen = plan.mit(
                "Zielhierarchie",
                (d, l) ->
                        l
                                .auswahl()
                                .kandidaten(Planprobe.werkzeug(d, "VerantwortlicheWaehlen"), ziel(d, "Frei"))
                                .stream()
                                .map(e -> ((Planelement) e).getName())
                                .toList());
        assertEquals(List.of("Amt", "Dezernat"), namen);
    }

    @Test
    void theStateIsSetFromTheMenu() {
        tue("Zielhierarchie", (d, l) -> l.menue(Planprobe.werkzeug(d, "StatusERREICHT"), List.of(ziel(d, "Frei"))));
        steht("status erreicht");
    }

    @Test
    void aDoubleClickLeadsToTheChainOfEffects() {
        assertEquals(
                "Wirkungskette",
                plan.plane("Zielhierarchie", (d, l) -> l.doppelklick(ziel(d, "Oben")))
                        .diagrammziel()
                        .art());
    }

    @Test
    void aGoalIsDroppedIntoAField() {
        tue(
                "VierFelder",
                (d, l) -> l.ablegen(
                        Planprobe.werkzeug(d, "InsFeld"),
                        Planprobe.sicht(d, "Zielkarte", "Drin"),
                        literal(d, "PROZESS")));
        steht("feld prozess");
        tue("VierFelder", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "ZielAnlegen"), literal(d, "RESSOURCEN")));
        steht("feld ressourcen");
    }

    @Test
    void effectsAreDrawnTurnedAndJudged() {
        tue("Wirkungskette", (d, l) -> l.verbinden(Planprobe.werkzeug(d, "Wirken"), ziel(d, "Drin"), ziel(d, "Oben")));
        steht("von Drin auf Oben");
        tue(
                "Wirkungskette",
                (d, l) -> l.verbinden(
                        Planprobe.werkzeug(d, "Beitragen"), Planprobe.sicht(d, "Produkt", "Hilfe"), ziel(d, "Frei")));
        steht("trägt bei zu Frei");
        tue("Wirkungskette", (d, l) -> l.umhaengen(kante(d, "Wirkung"), false, ziel(d, "Folgt")));
        steht("von Besuch auf Folgt");
        tue(
                "Wirkungskette",
                (d, l) -> l.menue(Planprobe.werkzeug(d, "HypotheseBESTAETIGT"), List.of(kante(d, "Wirkung"))));
        steht("status bestätigt");
        tue("Wirkungskette", (d, l) -> l.beschriften(kante(d, "Wirkung"), "Studie 2024"));
        steht("evidenz \"Studie 2024\"");
        tue(
                "Wirkungskette",
                (d, l) -> l.ablegen(
                        Planprobe.werkzeug(d, "MassnahmeZuZiel"),
                        Planprobe.sicht(d, "Massnahme", "Besuch"),
                        ziel(d, "Folgt")));
        steht("trägt bei zu Folgt");
        tue("Wirkungskette", (d, l) -> l.anlegen(Planprobe.werkzeug(d, "OutcomeAnlegen"), d));
        steht("wirkungsebene outcome");
        steht("// was zu tun ist");
    }

    @Test
    void stepsOfTheProcessAreMadeAndMoved() {
        tue(
                "Kreislauf",
                (d, l) -> l.anlegen(Planprobe.werkzeug(d, "ProzessschrittAnlegen"), literal(d, "CONTROLLING")));
        steht("phase controlling");
        tue(
                "Kreislauf",
                (d, l) -> l.ablegen(
                        Planprobe.werkzeug(d, "InSchritt"),
                        Planprobe.sicht(d, "Prozessschritt", "S"),
                        literal(d, "LEITBILD")));
        steht("schritt S \"Ziele bilden\" { phase leitbild }");
        assertEquals(
                "Zielhierarchie",
                plan.plane("Kreislauf", (d, l) -> l.doppelklick(literal(d, "ZIELBILDUNG")))
                        .diagrammziel()
                        .art());
    }

    private static Sicht ziel(Diagramm diagramm, String name) {
        return Planprobe.sicht(diagramm, "Ziel", name);
    }

    private static Sicht sichtIn(Diagramm diagramm, String abbildung, String name) {
        return erste(
                diagramm,
                sicht -> sicht.abbildung().name().equals(abbildung)
                        && sicht.eltern() instanceof Sicht oben
                        && istElement(oben.ziel(), name));
    }
}
