package org.leitwerk.steuerung.modell.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.modell.Bereich;
import org.leitwerk.steuerung.modell.Modelldokumentation;

class ModelldokumentationTest {

    @Test
    void everyClassAndFeatureIsDocumented() {
        for (EClassifier typ : SteuerungPackage.eINSTANCE.getEClassifiers()) {
            if (typ instanceof EClass klasse) {
                assertFalse(Modelldokumentation.von(klasse).isBlank(), klasse.getName());
                klasse.getEStructuralFeatures()
                        .forEach(m -> assertFalse(
                                Modelldokumentation.von(m).isBlank(), klasse.getName() + "." + m.getName()));
            }
        }
    }

    @Test
    void documentationComesFromTheModelFile() {
        assertTrue(Modelldokumentation.von(SteuerungPackage.Literals.ZIEL).startsWith("Erwünschter Zustand"));
        assertTrue(Modelldokumentation.von(SteuerungPackage.Literals.PLANELEMENT__NOTIZEN)
                .startsWith("Arbeitsnotizen"));
        assertFalse(Modelldokumentation.von(SteuerungPackage.eINSTANCE).isBlank());
    }

    @Test
    void everyClassStandsInOneAreaAndNoAreaIsEmpty() {
        long klassen = SteuerungPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .count();
        assertEquals(
                klassen,
                Arrays.stream(Bereich.values())
                        .mapToLong(b -> b.klassen().size())
                        .sum());
        assertTrue(Arrays.stream(Bereich.values()).noneMatch(b -> b.klassen().isEmpty()));
        assertEquals(Bereich.MASSNAHMEN, Bereich.von(SteuerungPackage.Literals.PROJEKT));
    }
}
