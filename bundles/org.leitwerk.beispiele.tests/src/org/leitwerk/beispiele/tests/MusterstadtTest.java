package org.leitwerk.beispiele.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.SteuerungPackage;

/**
 * The plan "Musterstadt" is what the wizard and the handbook show, so it has to show everything: every class of the
 * metamodel, most features, five years of data.
 */
class MusterstadtTest {

    /** Share of all features of the metamodel that have a value somewhere in the plan. */
    private static final double ANTEIL = 0.95;

    private static final List<Integer> JAHRE = List.of(2021, 2022, 2023, 2024, 2025);

    private static Plan plan;
    private static final Set<EClass> KLASSEN = new HashSet<>();
    private static final Set<EStructuralFeature> MERKMALE = new HashSet<>();

    @BeforeAll
    static void lade(@TempDir Path ordner) throws IOException {
        plan = Planlader.neu()
                .lade(Beispiele.mitNamen("musterstadt").orElseThrow().kopiere(ordner.resolve("musterstadt")));
        for (Resource datei : plan.dateien().getResources()) {
            for (TreeIterator<EObject> inhalt = datei.getAllContents(); inhalt.hasNext(); ) {
                merke(inhalt.next());
            }
        }
    }

    private static void merke(EObject objekt) {
        KLASSEN.add(objekt.eClass());
        objekt.eClass().getEAllStructuralFeatures().stream()
                .filter(objekt::eIsSet)
                .forEach(MERKMALE::add);
    }

    private static List<EClass> klassen() {
        return SteuerungPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .toList();
    }

    @Test
    void laesstSichOhneMeldungLesen() {
        assertEquals(List.of(), plan.meldungen());
    }

    @Test
    void hatKeinenOffenenVerweis() {
        assertEquals(
                Set.of(),
                EcoreUtil.UnresolvedProxyCrossReferencer.find(plan.dateien()).keySet());
    }

    @Test
    void verwendetJedeKlasseDesModells() {
        Set<String> fehlend = new TreeSet<>();
        for (EClass klasse : klassen()) {
            if (!klasse.isAbstract() && !KLASSEN.contains(klasse)) {
                fehlend.add(klasse.getName());
            }
        }
        assertEquals(Set.of(), fehlend);
    }

    @Test
    void verwendetFastAlleMerkmaleDesModells() {
        Set<String> fehlend = new TreeSet<>();
        int zahl = 0;
        for (EClass klasse : klassen()) {
            for (EStructuralFeature merkmal : klasse.getEStructuralFeatures()) {
                zahl++;
                if (!MERKMALE.contains(merkmal)) {
                    fehlend.add(klasse.getName() + "." + merkmal.getName());
                }
            }
        }
        assertTrue(fehlend.size() <= (1 - ANTEIL) * zahl, "Es fehlen " + fehlend);
    }

    /**
     * Every indicator with yearly values for the whole town has all five years; the survey is held every other year.
     */
    @Test
    void hatFuenfJahreDaten() {
        long vollstaendig = plan.elemente()
                .filter(Indikator.class::isInstance)
                .map(Indikator.class::cast)
                .filter(MusterstadtTest::hatAlleJahre)
                .count();
        assertTrue(
                vollstaendig >= 12,
                "Nur " + vollstaendig + " Indikatoren haben Werte für alle Jahre von 2021 bis 2025.");
    }

    private static boolean hatAlleJahre(Indikator indikator) {
        return indikator.getReihen().stream()
                .map(reihe ->
                        reihe.getWerte().stream().map(MusterstadtTest::jahr).toList())
                .anyMatch(jahre -> jahre.containsAll(JAHRE));
    }

    private static int jahr(Messwert wert) {
        return wert.getZeit().ende().getYear();
    }
}
