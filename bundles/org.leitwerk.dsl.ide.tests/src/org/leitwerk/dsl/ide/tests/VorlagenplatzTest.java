package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitwerk.beispiele.Planordner;
import org.leitwerk.beispiele.vorlage.Plankopf;
import org.leitwerk.beispiele.vorlage.Planvorlage;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.bearbeitung.Neuangebote;
import org.leitwerk.dsl.ide.bearbeitung.Neuanlage;
import org.leitwerk.steuerung.SteuerungPackage;

/** In a plan begun after the handbook, what is added first goes into the file of its step. */
class VorlagenplatzTest {

    @TempDir
    Path ordner;

    @ParameterizedTest
    @CsvSource({
        "Ziel, 04-ziele",
        "Indikator, 04-ziele",
        "Massnahme, 05-massnahmen",
        "Auftrag, 01-auftrag",
        "Bericht, 06-controlling",
        "Gremium, 07-akteure",
        "Handlungsfeld, plan"
    })
    void firstOfAKindGoesIntoTheFileOfItsStep(String klasse, String datei) throws IOException {
        Plankopf kopf = new Plankopf("Plan", "Stadt", 2026, 2029);
        Planordner.schreibe(ordner.resolve("plan"), Planvorlage.HANDBUCH.dateien(kopf));
        EClass art = (EClass) SteuerungPackage.eINSTANCE.getEClassifier(klasse);
        try (Arbeitsplan plan = Arbeitsplan.oeffne(ordner.resolve("plan"))) {
            Ergebnis ergebnis = plan.lies(stand -> Neuanlage.lege(stand, Neuangebote.fuer(art), "Neu"));
            assertEquals(
                    datei + ".leitwerk",
                    ergebnis.aenderungen().dateien().get(0).datei().lastSegment());
        }
    }
}
