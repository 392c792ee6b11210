package org.leitwerk.dsl.tests.formatierung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.api.Test;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.formatierung.Formatierung;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.tests.Texte;

class PlanformatiererTest {

    private static final String UNGEORDNET = """
            // Kopfkommentar


            /* Block */ planung   Familien "Förderung"{zeitraum 2024 bis 2028}
            organisation A "a"
            organisation B "b" // am Ende



            // vor C
            organisation C "c" {
            // erster
            kürzel "FB"   // zeilenende
               art fachbereich

               // letzter
            }
            ziel Z "z" {   beschreibung \"""
             Absatz eins
               - Punkt

             Ende
            \""" gewicht 3 // x
              /* vor bis */ bis 2027
              leitet sich ab
                 aus X, // warum
                 Y
              ziel U "u"
              ziel V "v" { }
            }
            indikator I "i" { formel ( A+3,5 )*summe( B ;C )   werte 2021:12,4 2022 : 12,1
              werte ansatz 1. Quartal 2025: 3   regel-frei
            }
            // Schluss
            """.replace("   regel-frei", "");

    private static final String GEORDNET = """
            // Kopfkommentar

            /* Block */ planung Familien "Förderung" { zeitraum 2024 bis 2028 }
            organisation A "a"
            organisation B "b"  // am Ende

            // vor C
            organisation C "c" {
                // erster
                kürzel "FB"  // zeilenende
                art fachbereich

                // letzter
            }

            ziel Z "z" {
                beschreibung \"""
                    Absatz eins
                      - Punkt

                    Ende
                    \"""
                gewicht 3  // x
                /* vor bis */ bis 2027
                leitet sich ab
                    aus X, // warum
                    Y
                ziel U "u"
                ziel V "v" { }
            }

            indikator I "i" {
                formel (A + 3,5) * summe(B; C)   werte 2021: 12,4   2022: 12,1
                werte ansatz 1. Quartal 2025: 3
            }
            // Schluss
            """;

    private final Formatierung formatierung = LeitwerkStandaloneSetup.injektor().getInstance(Formatierung.class);

    @Test
    void statementsBlocksTextsAndCommentsGetTheirPlace() {
        assertEquals(GEORDNET, formatiere(UNGEORDNET));
    }

    @Test
    void aFormattedTextStaysAsItIs() {
        assertEquals(GEORDNET, formatiere(GEORDNET));
    }

    @Test
    void windowsLineEndsStayWindowsLineEnds() {
        assertEquals(GEORDNET.replace("\n", "\r\n"), formatiere(UNGEORDNET.replace("\n", "\r\n")));
    }

    @Test
    void aTextWithSyntaxErrorsIsLeftAlone() {
        assertEquals(Optional.empty(), formatierung.von(Texte.lies("ziel Z { gewihct 3 }")));
    }

    @Test
    void aTooLongLineIsBrokenBetweenItsStatements() {
        String lang = "ziel Z \"z\" {\n    begründung \"" + "x".repeat(100)
                + "\"   gewicht 3   bis 31.12.2027   notiz \"y\"\n}\n";
        String neu = formatiere(lang);
        assertTrue(neu.lines().allMatch(z -> z.length() <= 140), neu);
        assertEquals(neu, formatiere(neu));
    }

    @Test
    void emptyFilesStayEmpty() {
        assertEquals("", formatiere(""));
        assertEquals("", formatiere("\n\n  \n"));
        assertEquals("// nur ein Kommentar\n", formatiere("\n// nur ein Kommentar"));
    }

    @Test
    void aNewElementIsWrittenOneStatementALine() {
        LeitwerkResource datei = Texte.lies("ziel Z \"z\" { gewicht 3 bis 2027 ziel U \"u\" { feld wirkung } }");
        String text = LeitwerkStandaloneSetup.injektor()
                .getInstance(ISerializer.class)
                .serialize(
                        EcoreUtil.copy(datei.getContents().get(0)),
                        SaveOptions.newBuilder().format().getOptions());
        assertEquals("""
                ziel Z "z" {
                    bis 2027
                    gewicht 3
                    ziel U "u" {
                        feld wirkung
                    }
                }""", text.strip());
    }

    /** White space between any two words may be anything; the layout does not depend on blanks, only on line breaks. */
    @Test
    void extraBlanksChangeNothing() {
        Random zufall = new Random(42);
        List<String> zeilen = GEORDNET.lines().toList();
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            boolean imText = false;
            for (String zeile : zeilen) {
                boolean grenze = zeile.contains("\"\"\"");
                text.append(
                                imText || grenze
                                        ? zeile
                                        : " ".repeat(zufall.nextInt(7)) + zeile.strip() + " ".repeat(zufall.nextInt(3)))
                        .append('\n');
                imText ^= grenze;
            }
            assertEquals(GEORDNET, formatiere(text.toString()));
        }
    }

    private String formatiere(String text) {
        LeitwerkResource datei = Texte.lies(text);
        return formatierung
                .von(datei)
                .orElseThrow(() -> new AssertionError(datei.getErrors().toString()));
    }
}
