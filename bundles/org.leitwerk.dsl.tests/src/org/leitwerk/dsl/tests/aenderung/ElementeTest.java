package org.leitwerk.dsl.tests.aenderung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leitwerk.dsl.tests.aenderung.Probe.pruefe;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Einfuegen;
import org.leitwerk.dsl.aenderung.Loeschen;
import org.leitwerk.dsl.aenderung.Umbenennen;
import org.leitwerk.dsl.aenderung.Verschieben;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.SteuerungPackage.Literals;
import org.leitwerk.steuerung.Ziel;

/** Inserting, moving, deleting and renaming elements. */
class ElementeTest {

    private static final String PLAN = """
        // Plan der Stadt

        // Erstes Ziel,
        /* mit einer Bemerkung
           über zwei Zeilen */
        ziel A "Eins" { // Anfang A
        	gewicht 3 // wichtig

        	// vor A1
        	ziel A1 "Eins eins" {
        		beschreibung \"\"\"
        			# Text
        			  eingerückt
        			\"\"\"
        	} // Ende A1
        	ziel A2 { gewicht 1 }
        } // Ende A

        ziel B "Zwei"

        // Schluss
        ziel C "Drei" {
        }
        """;

    private static Ziel ziel(String name) {
        Ziel ziel = SteuerungFactory.eINSTANCE.createZiel();
        ziel.setName(name);
        ziel.setTitel("Neu");
        return ziel;
    }

    private static Ziel mitInhalt(String name) {
        Ziel ziel = ziel(name);
        ziel.setGewicht(new BigDecimal("2"));
        ziel.getUnterziele().add(ziel(name + "1"));
        return ziel;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void elementsOfTheFileStandApart(String nl) {
        pruefe(
                nl,
                PLAN,
                PLAN.replace("\n// Schluss", "\nziel N \"Neu\" {\n\tgewicht 2\n\tziel N1 \"Neu\"\n}\n\n// Schluss"),
                p -> new Einfuegen(p.datei(0), Literals.PLANDATEI__ELEMENTE, 2, mitInhalt("N")));
        pruefe(
                nl,
                PLAN,
                PLAN + "\nziel N \"Neu\"\n",
                p -> new Einfuegen(p.datei(0), Literals.PLANDATEI__ELEMENTE, Einfuegen.AM_ENDE, ziel("N")));
        pruefe(
                nl,
                PLAN,
                PLAN.replace("// Erstes", "ziel N \"Neu\"\n\n// Erstes"),
                p -> new Einfuegen(p.datei(0), Literals.PLANDATEI__ELEMENTE, 0, ziel("N")));
        pruefe(
                "\n",
                "",
                "ziel N \"Neu\"\n",
                p -> new Einfuegen(p.datei(0), Literals.PLANDATEI__ELEMENTE, 0, ziel("N")));
        pruefe(
                "\n",
                "ziel A",
                "ziel A\n\nziel N \"Neu\"",
                p -> new Einfuegen(p.datei(0), Literals.PLANDATEI__ELEMENTE, 1, ziel("N")));
        pruefe(
                nl,
                "ziel A\nziel B\n",
                "ziel A\nziel N \"Neu\"\nziel B\n",
                p -> new Einfuegen(p.datei(0), Literals.PLANDATEI__ELEMENTE, 1, ziel("N")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void nestedElementsComeBesideTheirSiblings(String nl) {
        pruefe(
                nl,
                PLAN,
                PLAN.replace("// Ende A1\n", "// Ende A1\n\tziel N \"Neu\"\n"),
                p -> new Einfuegen(p.element("A"), Literals.ZIEL__UNTERZIELE, 1, ziel("N")));
        pruefe(
                nl,
                PLAN,
                PLAN.replace("ziel A2 { gewicht 1 }\n", "ziel A2 { gewicht 1 }\n\tziel N \"Neu\"\n"),
                p -> new Einfuegen(p.element("A"), Literals.ZIEL__UNTERZIELE, 2, ziel("N")));
        pruefe(
                nl,
                PLAN,
                PLAN.replace("\"Zwei\"", "\"Zwei\" {\n\tziel N \"Neu\"\n}"),
                p -> new Einfuegen(p.element("B"), Literals.ZIEL__UNTERZIELE, 0, ziel("N")));
        pruefe(
                nl,
                PLAN,
                PLAN.replace("{ gewicht 1 }", "{ gewicht 1\n\t\tziel N \"Neu\"\n\t}"),
                p -> new Einfuegen(p.element("A2"), Literals.ZIEL__UNTERZIELE, 0, ziel("N")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void deletingTakesCommentsAndSpareBlankLines(String nl) {
        pruefe(nl, PLAN, PLAN.replace("ziel B \"Zwei\"\n\n", ""), p -> new Loeschen(p.element("B")));
        pruefe(nl, PLAN, PLAN.replace("\n// Schluss\nziel C \"Drei\" {\n}\n", ""), p -> new Loeschen(p.element("C")));
        pruefe(
                nl,
                PLAN,
                "// Plan der Stadt\n\nziel B \"Zwei\"\n\n// Schluss\nziel C \"Drei\" {\n}\n",
                p -> new Loeschen(p.element("A")));
        pruefe(nl, PLAN, PLAN.replace("\tziel A2 { gewicht 1 }\n", ""), p -> new Loeschen(p.element("A2")));
        pruefe(
                nl,
                "ziel A /* zwischen */ ziel B /* danach */ ziel C\n",
                "ziel A /* zwischen */ /* danach */ ziel C\n",
                p -> new Loeschen(p.element("B")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void movedElementsTakeTheirTextAlong(String nl) {
        String a1 =
                "\t// vor A1\n\tziel A1 \"Eins eins\" {\n\t\tbeschreibung \"\"\"\n\t\t\t# Text\n\t\t\t  eingerückt\n\t\t\t\"\"\"\n\t} // Ende A1\n";
        pruefe(
                nl,
                PLAN,
                PLAN.replace(a1, "").replace("\"Zwei\"", "\"Zwei\" {\n" + a1 + "}"),
                p -> new Verschieben(p.element("A1"), p.element("B"), Literals.ZIEL__UNTERZIELE, 0));
        pruefe(
                nl,
                PLAN,
                PLAN.replace(a1, "").replace("gewicht 1 }\n", "gewicht 1 }\n" + a1),
                p -> new Verschieben(p.element("A1"), p.element("A"), Literals.ZIEL__UNTERZIELE, 1));
        String oben = a1.replace("\n\t", "\n").substring(1);
        pruefe(
                nl,
                PLAN,
                PLAN.replace(a1, "") + "\n" + oben,
                p -> new Verschieben(p.element("A1"), p.datei(0), Literals.PLANDATEI__ELEMENTE, 3));
        pruefe(
                nl,
                PLAN,
                PLAN.replace("ziel B \"Zwei\"\n\n", "").replace("\tziel A2", "\tziel B \"Zwei\"\n\tziel A2"),
                p -> new Verschieben(p.element("B"), p.element("A"), Literals.ZIEL__UNTERZIELE, 1));
    }

    @Test
    void theTextTravelsToAnotherFileWithOtherLineEnds() {
        Probe p = new Probe(
                "\n",
                "ziel A {\n    // zu B\n    ziel B {\n        gewicht 1\n    }\n}\n",
                "ziel C {\r\n\tgewicht 1\r\n}\r\n");
        p.plane(new Verschieben(p.element("B"), p.element("C"), Literals.ZIEL__UNTERZIELE, 0))
                .aktualisiere(p.plan());
        assertEquals(
                List.of(
                        "ziel A {\n}\n",
                        "ziel C {\r\n\tgewicht 1\r\n\t// zu B\r\n\tziel B {\r\n\t    gewicht 1\r\n\t}\r\n}\r\n"),
                p.texte());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void deletingTidiesWhatRefersToIt(String nl) {
        String plan = """
            massnahme M {
            	trägt bei zu Z stark // Hauptwirkung
            	trägt bei zu Y mittel
            	nach N, O
            }
            massnahme N
            massnahme O
            ziel Z {
            	gemessen an I: auf 5 %
            	leitet sich ab aus Y mit gewicht 2, X
            	begründet durch Y
            }
            ziel Y
            ziel X
            indikator I {
            	formel summe(I; J) * 2
            }
            indikator J
            vorlage V {
            	bezug Z
            }
            """;
        pruefe(
                nl,
                plan,
                plan.replace("\tträgt bei zu Z stark // Hauptwirkung\n", "")
                        .replace("\tbezug Z\n", "")
                        .replaceAll("ziel Z \\{[^}]*\\}\n", ""),
                p -> new Loeschen(p.element("Z")));
        pruefe(
                nl,
                plan,
                plan.replace("\tträgt bei zu Y mittel\n", "")
                        .replace("Y mit gewicht 2, ", "")
                        .replace("\tbegründet durch Y\n", "")
                        .replace("ziel Y\n", ""),
                p -> new Loeschen(p.element("Y")));
        pruefe(nl, plan, plan.replace(", O", "").replace("massnahme O\n", ""), p -> new Loeschen(p.element("O")));
        pruefe(nl, plan, plan.replace("; J", "").replace("indikator J\n", ""), p -> new Loeschen(p.element("J")));
        pruefe(
                nl,
                plan,
                plan.replace("\tgemessen an I: auf 5 %\n", "").replaceAll("indikator I \\{[^}]*\\}\n", ""),
                p -> new Loeschen(p.element("I")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void renamingFollowsInAllFiles(String nl) {
        Probe p = new Probe(
                nl,
                "ziel A \"A und A\" // A\n",
                "ziel B {\n\tleitet sich ab aus /* A */ A mit gewicht 1, C\n\tgewicht 2\n}\nziel C\n",
                "strategie S {\n\tziele B, A\n\tziele C\n}\n");
        assertEquals(
                List.of(
                        "ziel Neues \"A und A\" // A\n",
                        "ziel B {\n\tleitet sich ab aus /* A */ Neues mit gewicht 1, C\n\tgewicht 2\n}\nziel C\n",
                        "strategie S {\n\tziele B, Neues\n\tziele C\n}\n"),
                p.tu(new Umbenennen(p.element("A"), "Neues")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void elementsGetAName(String nl) {
        pruefe(
                nl,
                "ziel \"Nur Titel\" {\n}\n",
                "ziel A \"Nur Titel\" {\n}\n",
                p -> new Umbenennen(Probe.teil(p.datei(0), "elemente", 0), "A"));
    }

    @Test
    void namesMustBeFreeAndWritable() {
        Probe p = new Probe("\n", "ziel A {\n\tziel A1\n}\n", "ziel B\n");
        verweigert(p, new Umbenennen(p.element("A"), "B"), "Den Namen 'B' gibt es im Plan schon");
        verweigert(p, new Umbenennen(p.element("A"), "mit Leerzeichen"), "mit Leerzeichen");
        verweigert(
                p,
                new Verschieben(p.element("A"), p.element("A1"), Literals.ZIEL__UNTERZIELE, 0),
                "nicht in sich selbst");
    }

    private static void verweigert(Probe probe, org.leitwerk.dsl.aenderung.Operation operation, String meldung) {
        String gesagt = assertThrows(Aenderungsfehler.class, () -> probe.plane(operation))
                .getMessage();
        assertTrue(gesagt.contains(meldung), gesagt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aTargetValueOutlivesTheDecisionThatFixedIt(String nl) {
        String plan = "indikator I\nziel Z {\n\tgemessen an I: senken um 5 % laut B\n}\nbeschluss B\n";
        pruefe(nl, plan, plan.replace(" laut B", "").replace("beschluss B\n", ""), p -> new Loeschen(p.element("B")));
    }
}
