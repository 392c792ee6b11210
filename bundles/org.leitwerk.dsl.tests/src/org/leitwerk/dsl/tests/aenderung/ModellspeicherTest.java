package org.leitwerk.dsl.tests.aenderung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Absolutwert;
import org.leitwerk.steuerung.Kommune;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungFactory;
import org.leitwerk.steuerung.Ziel;

/** Saving a model that a tool changed that knows nothing of the text. */
class ModellspeicherTest {

    private static final String PLAN = """
        // Plan
        ziel A "Eins" {
        	prioritaet unbedingt // Vorrang
        	leitet sich ab aus B mit gewicht 2, C, Unbekannt
        	gemessen an I mit gewicht 4: auf 5 % spätestens 2030; zwischen 3 und 7

        	// Unterziel
        	ziel A1 { gewicht 1 }
        	ziel "ohne Namen" {
        		gewicht 7
        	}
        }

        /* zweites */
        ziel B
        ziel C
        indikator I {
        	werte 2020: 1   2021: 2
        }
        """;

    @TempDir
    private Path ordner;

    private String speichere(String vorher, Consumer<Plandatei> aenderung) throws IOException {
        Path datei = ordner.resolve("plan.leitwerk");
        Files.writeString(datei, vorher);
        XtextResourceSet plan = LeitwerkStandaloneSetup.injektor().getInstance(XtextResourceSet.class);
        Resource resource = plan.getResource(URI.createFileURI(datei.toString()), true);
        EcoreUtil.resolveAll(plan); // as tools do that show a model: later a changed name would not be found any more
        aenderung.accept((Plandatei) resource.getContents().get(0));
        resource.save(null);
        return Files.readString(datei, StandardCharsets.UTF_8);
    }

    private static Ziel ziel(Plandatei plan, String name) {
        for (Planelement element : plan.getElemente()) {
            if (name.equals(element.getName())) {
                return (Ziel) element;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static Ziel neu(String name) {
        Ziel ziel = SteuerungFactory.eINSTANCE.createZiel();
        ziel.setName(name);
        return ziel;
    }

    private void pruefe(String nachher, Consumer<Plandatei> aenderung) throws IOException {
        assertEquals(nachher, speichere(PLAN, aenderung));
        assertEquals(nachher.replace("\n", "\r\n"), speichere(PLAN.replace("\n", "\r\n"), aenderung));
    }

    @Test
    void withoutAChangeEveryByteStays() throws IOException {
        pruefe(PLAN, plan -> {});
        String mitMarke = "\uFEFF// Anfang\r\nziel A\n\r\nziel B";
        assertEquals(mitMarke, speichere(mitMarke, plan -> {}));
    }

    @Test
    void valuesChangeInPlace() throws IOException {
        pruefe(PLAN.replace("auf 5 %", "auf 6 %"), plan -> ((Absolutwert)
                        ziel(plan, "A").getMessungen().get(0).getZielwerte().get(0))
                .setWert(new BigDecimal("6")));
        pruefe(
                PLAN.replace("gewicht 7", "gewicht 8"),
                plan -> ziel(plan, "A").getUnterziele().get(1).setGewicht(new BigDecimal("8")));
        pruefe(PLAN.replace("Eins", "Uno"), plan -> ziel(plan, "A").setTitel("Uno"));
    }

    @Test
    void partsAreFoundByLikeness() throws IOException {
        pruefe(
                PLAN.replace("B mit gewicht 2, C", "C"),
                plan -> ziel(plan, "A").getAbleitungen().remove(0));
        pruefe(PLAN.replace("2, C", "2, A1, C"), plan -> {
            Ableitung neue = SteuerungFactory.eINSTANCE.createAbleitung();
            neue.setVon(ziel(plan, "A").getUnterziele().get(0));
            ziel(plan, "A").getAbleitungen().add(1, neue);
        });
        pruefe(
                PLAN.replace("\tziel \"ohne Namen\" {\n\t\tgewicht 7\n\t}\n", ""),
                plan -> ziel(plan, "A").getUnterziele().remove(1));
    }

    @Test
    void elementsMoveWithTheirText() throws IOException {
        pruefe(
                PLAN.replace("\t// Unterziel\n\tziel A1 { gewicht 1 }\n", "")
                        .replace("ziel B\n", "ziel B {\n\t// Unterziel\n\tziel A1 { gewicht 1 }\n}\n"),
                plan -> ziel(plan, "B")
                        .getUnterziele()
                        .add(ziel(plan, "A").getUnterziele().get(0)));
        pruefe(PLAN.replace("ziel C\n", "ziel N {\n\tziel C\n}\n"), plan -> {
            Ziel neues = neu("N");
            plan.getElemente().add(3, neues);
            neues.getUnterziele().add(ziel(plan, "C"));
        });
    }

    @Test
    void aNewNameIsFollowedInTheFile() throws IOException {
        pruefe(PLAN.replace("ziel B", "ziel Beta").replace("aus B mit", "aus Beta mit"), plan -> ziel(plan, "B")
                .setName("Beta"));
    }

    @Test
    void manyChangesAtOnce() throws IOException {
        pruefe(
                PLAN.replace("ziel C\n", "ziel C {\n\tgewicht 3\n}\nmaßnahme D\n")
                        .replace("/* zweites */\nziel B\n", "")
                        .replace("B mit gewicht 2, ", "")
                        .replace("unbedingt", "wichtig"),
                plan -> {
                    Ziel a = ziel(plan, "A");
                    a.setPrioritaet(org.leitwerk.steuerung.Prioritaet.WICHTIG);
                    a.getAbleitungen().remove(0);
                    plan.getElemente().remove(ziel(plan, "B"));
                    ziel(plan, "C").setGewicht(new BigDecimal("3"));
                    Massnahme neue = SteuerungFactory.eINSTANCE.createMassnahme();
                    neue.setName("D");
                    plan.getElemente().add(2, neue);
                });
    }

    @Test
    void withSyntaxErrorsNothingIsSaved() {
        String kaputt = "ziel A {\n\tgewihct 2\n}\n";
        IOException e = assertThrows(
                IOException.class,
                () -> speichere(kaputt, plan -> ziel(plan, "A").setTitel("Neu")));
        assertTrue(
                e.getMessage().contains("Nicht gespeichert") && e.getMessage().contains("Zeile 2"), e.getMessage());
    }

    @Test
    void whatHasNoTextIsRefusedAndTheFileStays() throws IOException {
        String vorher = "kommune K\n";
        IOException e = assertThrows(
                IOException.class,
                () -> speichere(vorher, plan -> ((Kommune) plan.getElemente().get(0))
                        .setEinwohnerStand(org.leitwerk.steuerung.werte.Zeitangabe.jahr(2020))));
        assertTrue(e.getMessage().contains("Nicht gespeichert"), e.getMessage());
        assertEquals(vorher, Files.readString(ordner.resolve("plan.leitwerk")));
    }
}
