package org.leitwerk.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.design.Spezifikationsort;
import org.leitwerk.diagramm.abgleich.Abgleich;
import org.leitwerk.diagramm.ausdruck.Dienstlader;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Diagrammart;
import org.leitwerk.diagramm.spezifikation.Gesichtspunkt;
import org.leitwerk.diagramm.spezifikation.Spezifikationsleser;
import org.leitwerk.steuerung.SteuerungPackage;

/** Every diagram of every example plan with all its layers: each view has a style, and no text is a failed service. */
class AlleBilderTest {

    private static final String FEHLSCHLAG = "Invalid ";

    @TempDir
    private Path ordner;

    static List<String> beispiele() {
        return Beispiele.alle().stream().map(Beispiel::name).toList();
    }

    @ParameterizedTest
    @MethodSource("beispiele")
    void keinDienstSchlaegtFehl(String name) throws IOException {
        EPackage.Registry.INSTANCE.put(SteuerungPackage.eNS_URI, SteuerungPackage.eINSTANCE);
        Gesichtspunkt gesichtspunkt = new Spezifikationsleser()
                .lies(URI.createURI(Spezifikationsort.datei().toString()))
                .gesichtspunkte()
                .get(0);
        Dienstlader.Ergebnis dienste = Dienstlader.lade(gesichtspunkt.dienstklassen(), Spezifikationsort.dienste());
        assertEquals(List.of(), dienste.meldungen());
        Musterplan plan = Musterplan.beispiel(name, ordner);
        List<String> fehler = new ArrayList<>();
        for (Diagrammart art : gesichtspunkt.diagrammarten()) {
            Abgleich abgleich = new Abgleich(dienste.dienste());
            Diagramm diagramm = abgleich.neu(art, plan.datei());
            assertNotNull(diagramm, art.name());
            art.ebenen().forEach(ebene -> diagramm.schalte(ebene, true));
            abgleich.frische(diagramm);
            for (Sicht sicht : diagramm.alle()) {
                pruefe(art, sicht, fehler);
            }
        }
        assertEquals(List.of(), fehler);
    }

    private static void pruefe(Diagrammart art, Sicht sicht, List<String> fehler) {
        String wo = art.name() + "/" + sicht.abbildung().name() + ": ";
        if (sicht.stil() == null) {
            fehler.add(wo + "ohne Stil");
        }
        List<String> texte = new ArrayList<>(List.of(text(sicht.text()), text(sicht.hinweis())));
        if (sicht instanceof Kante kante) {
            texte.add(text(kante.anfang()));
            texte.add(text(kante.ende()));
        }
        texte.stream().filter(text -> text.startsWith(FEHLSCHLAG)).forEach(text -> fehler.add(wo + text));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
