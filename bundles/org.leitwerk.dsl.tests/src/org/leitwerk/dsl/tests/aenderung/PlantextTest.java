package org.leitwerk.dsl.tests.aenderung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.dsl.aenderung.Plantext;
import org.leitwerk.dsl.formatierung.Formatierung;
import org.leitwerk.dsl.ressource.LeitwerkResource;
import org.leitwerk.dsl.tests.Texte;
import org.leitwerk.dsl.tests.Zufallsmodell;
import org.leitwerk.steuerung.Plandatei;

/** A plan that was never text becomes the text a person would have written. */
class PlantextTest {

    private static final int PLAENE = 25;
    private static final int ELEMENTE = 6;

    private final Plantext plantext = LeitwerkStandaloneSetup.injektor().getInstance(Plantext.class);
    private final Formatierung formatierung = LeitwerkStandaloneSetup.injektor().getInstance(Formatierung.class);

    @Test
    void listsAreOneStatementAndElementsStandApart() {
        String text = """
                organisation A "a"
                organisation B "b"

                ziel Z "z" {
                    bis 31.12.2027
                    verantwortlich A, B
                    ziel U "u" {
                        feld wirkung
                    }
                }
                """;
        LeitwerkResource datei = Texte.lies(text);
        assertEquals(List.of(), Texte.fehler(datei));
        assertEquals(text, plantext.von((Plandatei) datei.getContents().get(0)));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void anyPlanIsReadBackAndNeedsNoFormatting(long saat) {
        for (int i = 0; i < PLAENE; i++) {
            Plandatei modell = new Zufallsmodell(saat * 1_000_003L + i).datei(ELEMENTE);
            String text = plantext.von(modell);
            LeitwerkResource gelesen = Texte.lies(text);
            assertEquals(List.of(), Texte.fehler(gelesen), text);
            assertTrue(EcoreUtil.equals(modell, gelesen.getContents().get(0)), text);
            assertEquals(text, formatierung.von(gelesen).orElseThrow());
        }
    }
}
