package org.leitwerk.schaubild.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leitwerk.controlling.Auswerter;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.schaubild.Bildmass;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.auswertung.Analysebilder;
import org.leitwerk.schaubild.auswertung.Indikatorbilder;

/** What the example plans hold can be drawn: nothing leaves a picture, no text covers another. */
class BeispielplaeneTest {

    private static final Path PLAENE = Path.of("../org.leitwerk.beispiele/plaene");

    @ParameterizedTest
    @ValueSource(strings = {"musterstadt", "bielefeld-haushalt", "koeln-indikatoren", "heimerziehung"})
    void everyResultIsDrawn(String plan) {
        zeichne(PLAENE.resolve(plan));
    }

    private static void zeichne(Path plan) {
        List<? extends Resource> dateien = Planlader.neu().lade(plan).dateien().getResources();
        Auswertung auswertung =
                new Auswerter().werte(Planstand.von(dateien), Datenbestand.lies(dateien), Auswertungsfrage.WIE_GEPLANT);
        List<Schaubild> bilder = new ArrayList<>();
        assertFalse(auswertung.indikatoren().isEmpty());
        Bildmass mass = new Bildmass(700, 400);
        auswertung.indikatoren().forEach(i -> {
            bilder.add(Indikatorbilder.verlauf(i, mass));
            bilder.add(Indikatorbilder.raumvergleich(i, UnaryOperator.identity(), 700));
        });
        auswertung.analysen().forEach(a -> Analysebilder.von(a, mass).ifPresent(bilder::add));
        auswertung.budgets().forEach(b -> bilder.add(Analysebilder.budget(b, mass)));
        List<String> maengel = new ArrayList<>();
        bilder.forEach(bild -> Bildpruefung.maengel(bild.szene())
                .forEach(mangel -> maengel.add(bild.szene().titel() + ": " + mangel)));
        assertEquals(List.of(), maengel);
    }
}
