package org.leitwerk.dsl.tests.aenderung;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Entfernen;
import org.leitwerk.dsl.aenderung.Loeschen;
import org.leitwerk.dsl.aenderung.Setzen;
import org.leitwerk.dsl.aenderung.Umbenennen;
import org.leitwerk.dsl.aenderung.Verschieben;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Ziel;

/** Several operations in one transaction, also such that build on one another. */
class TransaktionTest {

    private static final String PLAN = """
        ziel A "Eins" {
        	gewicht 3 // wichtig
        	leitet sich ab aus B, C

        	// vor A1
        	ziel A1 {
        		// Gewicht von A1
        		gewicht 1
        	}
        	ziel A2
        }

        ziel B "Zwei"

        ziel C "Drei" {
        	gewicht 2
        }
        """;

    private static Ziel neu(String name) {
        Ziel ziel = SteuerungFactory.eINSTANCE.createZiel();
        ziel.setName(name);
        return ziel;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void changesOfOneBlockDoNotDisturbEachOther(String nl) {
        Probe p = new Probe(nl, PLAN);
        assertEquals(
                PLAN.replace("gewicht 3", "gewicht 4")
                        .replace("\tleitet sich ab aus B, C\n", "\tschnellerfolg\n\tleitet sich ab aus C\n")
                        .replace("Eins", "Uno")
                        .replace("\tziel A2\n", ""),
                p.tu(
                                Setzen.auf(p.element("A"), Literals.ZIEL__GEWICHT, new BigDecimal("4")),
                                new Entfernen(p.element("A"), Literals.ZIEL__ABLEITUNGEN, 0),
                                Setzen.auf(p.element("A"), Literals.ZIEL__SCHNELLERFOLG, true),
                                Setzen.auf(p.element("A"), Literals.PLANELEMENT__TITEL, "Uno"),
                                new Loeschen(p.element("A2")))
                        .get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void whatMovesTakesItsChangesAlong(String nl) {
        Probe p = new Probe(nl, PLAN);
        assertEquals(
                PLAN.replaceAll("(?s)\t// vor A1.*?\n\t\\}\n", "")
                        .replace("\"Zwei\"", """
            "Zwei" {
            	// vor A1
            	ziel Neu {
            		// Gewicht von A1
            		gewicht 5
            		ziel A2
            	}
            }""")
                        .replace("\n\tziel A2\n}", "}")
                        .replace("C\n\n}", "C\n}"),
                p.tu(
                                new Verschieben(p.element("A1"), p.element("B"), Literals.ZIEL__UNTERZIELE, 0),
                                Setzen.auf(p.element("A1"), Literals.ZIEL__GEWICHT, new BigDecimal("5")),
                                new Umbenennen(p.element("A1"), "Neu"),
                                new Verschieben(p.element("A2"), p.element("A1"), Literals.ZIEL__UNTERZIELE, 0))
                        .get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void newElementsCanBeFilledAndReferredTo(String nl) {
        Probe p = new Probe(nl, PLAN, "strategie S\n");
        Ziel neues = neu("N");
        List<String> texte = p.tu(
                new Einfuegen(p.datei(0), Literals.PLANDATEI__ELEMENTE, 1, neues),
                Setzen.auf(neues, Literals.ZIEL__GEWICHT, new BigDecimal("9")),
                new Einfuegen(p.element("S"), Literals.STRATEGIE__ZIELE, 0, neues),
                new Umbenennen(neues, "Neues"),
                new Verschieben(p.element("A1"), neues, Literals.ZIEL__UNTERZIELE, 0));
        assertEquals("""
            ziel A "Eins" {
            	gewicht 3 // wichtig
            	leitet sich ab aus B, C

            	ziel A2
            }

            ziel Neues {
            	gewicht 9
            	// vor A1
            	ziel A1 {
            		// Gewicht von A1
            		gewicht 1
            	}
            }

            ziel B "Zwei"

            ziel C "Drei" {
            	gewicht 2
            }
            """, texte.get(0));
        assertEquals(1, ((Planelement) p.element("Neues")).eContents().size());
        assertEquals(
                "strategie S {\n    ziele Neues\n}\n".replace("\n", nl),
                p.texte().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void partsCanLeaveWhatIsDeleted(String nl) {
        Probe p = new Probe(nl, PLAN);
        assertEquals(
                """
            ziel B "Zwei"

            ziel C "Drei" {
            	gewicht 2
            	// vor A1
            	ziel A1 {
            		// Gewicht von A1
            		gewicht 1
            	}
            }
            """,
                p.tu(
                                new Verschieben(p.element("A1"), p.element("C"), Literals.ZIEL__UNTERZIELE, 0),
                                new Loeschen(p.element("A")))
                        .get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void parentAndChildCanChangePlaces(String nl) {
        Probe p = new Probe(nl, PLAN);
        p.tu(
                new Verschieben(p.element("A1"), p.datei(0), Literals.PLANDATEI__ELEMENTE, 0),
                new Verschieben(p.element("A"), p.element("A1"), Literals.ZIEL__UNTERZIELE, 0));
        assertEquals("A1", ((Planelement) p.element("A").eContainer()).getName());
        assertEquals("A", ((Planelement) p.element("A2").eContainer()).getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void whatIsUndoneInTheTransactionLeavesNoTrace(String nl) {
        Probe p = new Probe(nl, PLAN);
        assertEquals(
                List.of(PLAN),
                p.tu(
                        new Umbenennen(p.element("B"), "X"),
                        new Umbenennen(p.element("B"), "B"),
                        Setzen.auf(p.element("A"), Literals.ZIEL__GEWICHT, new BigDecimal("5")),
                        Setzen.auf(p.element("A"), Literals.ZIEL__GEWICHT, new BigDecimal("3"))));
    }
}
