package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.formular.Feld;
import org.leitwerk.dsl.ide.formular.Feldart;
import org.leitwerk.dsl.ide.formular.Formular;
import org.leitwerk.dsl.ide.formular.Formularaenderungen;
import org.leitwerk.dsl.ide.formular.Formulare;
import org.leitwerk.dsl.ide.formular.Formularpruefung;
import org.leitwerk.dsl.ide.formular.Wahl;

/** On all example plans: what a form shows can be typed back, changed, and taken back byte by byte. */
class FormularTest {

    @TempDir
    Path ordner;

    @Test
    void eachObjectHasAFormAndItsOwnInputChangesNothing() {
        AtomicInteger felder = new AtomicInteger();
        Planprobe.jederBeispielplan(ordner, stand -> {
            for (EObject objekt : Planprobe.alle(stand)) {
                URI adresse = stand.adresse(objekt);
                Formular formular = Formulare.fuer(stand, adresse).orElseThrow();
                assertFalse(formular.bezeichnung().isBlank(), adresse::toString);
                for (Feld feld : formular.felder()) {
                    Ergebnis gleich = Formularaenderungen.setze(stand, adresse, feld.merkmal(), feld.eingabe());
                    assertTrue(gleich.istMoeglich(), () -> adresse + " " + feld + " " + gleich.meldung());
                    assertTrue(gleich.aenderungen().istLeer(), () -> adresse + " " + feld + ersetzungen(gleich));
                    felder.incrementAndGet();
                }
            }
        });
        assertTrue(felder.get() > 20_000, () -> "nur " + felder);
    }

    @Test
    void eachFieldTakesAnotherValueAndGivesItBack() {
        Set<String> gesehen = new HashSet<>();
        List<String> abgelehnt = new ArrayList<>();
        Planprobe.jederBeispielplan(ordner, stand -> {
            int vorher = Planprobe.lesemeldungen(stand).size();
            for (EObject objekt : Planprobe.alle(stand)) {
                for (Feld feld : Formulare.fuer(stand, stand.adresse(objekt)).orElseThrow().felder()) {
                    String ort = objekt.eClass().getName() + "." + feld.merkmal() + feld.eingabe().isEmpty();
                    String neu = andererWert(feld);
                    if (feld.aenderbar() && !neu.equals(feld.eingabe()) && gesehen.add(ort)) {
                        versuche(stand, stand.adresse(objekt), feld, neu, vorher, abgelehnt);
                    }
                }
            }
        });
        assertTrue(gesehen.size() > 700, () -> "nur " + gesehen.size());
        assertTrue(abgelehnt.size() < gesehen.size() / 10, () -> String.join("\n", abgelehnt));
    }

    private static void versuche(
            Stand stand, URI adresse, Feld feld, String neu, int vorher, List<String> abgelehnt) {
        Ergebnis ergebnis = Formularaenderungen.setze(stand, adresse, feld.merkmal(), neu);
        if (!ergebnis.istMoeglich()) {
            abgelehnt.add(adresse.fragment() + " " + feld.merkmal() + " = " + neu + ": " + ergebnis.meldung());
            return;
        }
        Planprobe.waehrend(stand, ergebnis.aenderungen(), () -> {
            assertEquals(
                    vorher,
                    Planprobe.lesemeldungen(stand).size(),
                    () -> feld.merkmal() + " = " + neu + " " + ersetzungen(ergebnis) + Planprobe.lesemeldungen(stand));
            if (!feld.merkmal().equals("name")) {
                Feld danach = Formulare.fuer(stand, adresse).orElseThrow().feld(feld.merkmal()).orElseThrow();
                assertEquals(neu, danach.eingabe());
            }
            return null;
        });
    }

    /** A value in the form in which the field shows it. */
    private static String andererWert(Feld feld) {
        if (!feld.eingabe().isEmpty() && !feld.pflicht() && feld.art() != Feldart.JA_NEIN) {
            return "";
        }
        return switch (feld.art()) {
            case JA_NEIN -> feld.eingabe().equals("ja") ? "nein" : "ja";
            case KURZTEXT -> feld.merkmal().equals("name") ? "EinNeuerName" : "Neuer „Text“ mit \"Zeichen\"";
            case LANGTEXT -> "Erster Absatz\n\nzweiter Absatz";
            case VERWEIS, VERWEISE, AUSWAHL -> feld.wahlen().stream()
                    .map(Wahl::wert)
                    .filter(wert -> !wert.isEmpty() && !wert.equals(feld.eingabe()))
                    .findFirst()
                    .orElse(feld.eingabe());
            case LISTE -> feld.wahlen().isEmpty() ? (feld.beispiel().isEmpty() ? "eins\nzwei, drei" : feld.beispiel())
                    : feld.wahlen().get(1).wert() + "\n" + feld.wahlen().get(2).wert();
            case TEILE -> feld.eingabe();
            default -> feld.beispiel();
        };
    }

    @Test
    void listsAndPartsGrowShrinkAndMove() {
        Set<String> gesehen = new HashSet<>();
        Planprobe.jederBeispielplan(ordner, stand -> {
            for (EObject objekt : Planprobe.alle(stand)) {
                URI adresse = stand.adresse(objekt);
                for (Feld feld : Formulare.fuer(stand, adresse).orElseThrow().felder()) {
                    boolean teile = feld.art() == Feldart.TEILE && feld.aenderbar();
                    if (teile && feld.teile().size() != 1 && gesehen.add(objekt.eClass().getName() + feld.merkmal())) {
                        listen(stand, adresse, feld);
                    }
                }
            }
        });
        assertTrue(gesehen.size() > 60, () -> "nur " + gesehen.size());
    }

    private static void listen(Stand stand, URI adresse, Feld feld) {
        Ergebnis mehr = Formularaenderungen.fuegeHinzu(stand, adresse, feld.merkmal(), "");
        if (!mehr.istMoeglich()) {
            assertTrue(mehr.meldung().contains("braucht der Plan dafür zuerst"), () -> feld.merkmal() + mehr.meldung());
            return;
        }
        int anzahl = feld.teile().size();
        Planprobe.waehrend(stand, mehr.aenderungen(), () -> {
            assertEquals(anzahl + 1, teile(stand, adresse, feld.merkmal()).size(), feld::toString);
            Ergebnis weniger = Formularaenderungen.entferne(stand, adresse, feld.merkmal(), anzahl);
            assertTrue(weniger.istMoeglich(), weniger::meldung);
            return Planprobe.waehrend(stand, weniger.aenderungen(), () -> {
                assertEquals(feld.teile(), teile(stand, adresse, feld.merkmal()));
                return null;
            });
        });
        if (anzahl > 1) {
            Ergebnis umgestellt = Formularaenderungen.verschiebe(stand, adresse, feld.merkmal(), 0, anzahl);
            assertTrue(umgestellt.istMoeglich(), umgestellt::meldung);
            Planprobe.waehrend(stand, umgestellt.aenderungen(), () -> {
                assertEquals(
                        feld.teile().get(0).eingabe().replace(",00 €", " €"),
                        teile(stand, adresse, feld.merkmal()).get(anzahl - 1).eingabe().replace(",00 €", " €"));
                return null;
            });
        }
    }

    private static String ersetzungen(Ergebnis ergebnis) {
        return ergebnis.aenderungen().dateien().stream()
                .map(datei -> datei.ersetzungen().toString())
                .toList()
                .toString();
    }

    private static List<org.leitwerk.dsl.ide.formular.Feldteil> teile(Stand stand, URI adresse, String merkmal) {
        return Formulare.fuer(stand, adresse).orElseThrow().feld(merkmal).orElseThrow().teile();
    }

    @Test
    void wrongInputIsAnsweredInGermanWithAnExample() {
        Planprobe.jederBeispielplan(ordner, stand -> {
            if (stand.mitNamen("Sprachtests").isEmpty()) {
                return;
            }
            URI ziel = stand.adresse(stand.mitNamen("Bildungserfolg").orElseThrow());
            URI indikator = stand.adresse(stand.mitNamen("Sprachtests").orElseThrow());
            assertEquals(
                    "Einen Beteiligten namens 'Jugendamt2' gibt es nicht. Beispiel: DezernatIII",
                    Formularpruefung.pruefe(stand, ziel, "federfuehrend", "Jugendamt2").orElse(""));
            assertEquals(
                    "'1,5' ist keine ganze Zahl. Beispiele: 3 oder 32.000.",
                    Formularpruefung.pruefe(stand, indikator, "nachkommastellen", "1,5").orElse(""));
            assertEquals(
                    "'irgendwann' ist keine Frist. Beispiele: 31.12.2027, Ende 2016, Mitte Mai 2013, in drei Jahren, im ersten Jahr.",
                    Formularpruefung.pruefe(stand, ziel, "bis", "irgendwann").orElse(""));
            assertEquals(
                    "'Leitzil' steht nicht zur Wahl; gemeint: leitziel? Möglich sind: leitziel, strategisch, rahmen, dezernat, fachbereich, produktbereich, produktgruppe, produkt, leistung, teilziel, handlung, team.",
                    Formularpruefung.pruefe(stand, ziel, "ebene", "Leitzil").orElse(""));
            assertEquals(
                    "Den Namen 'Sprachtests' gibt es im Plan schon.",
                    Formularpruefung.pruefe(stand, ziel, "name", "Sprachtests").orElse(""));
            assertEquals(
                    "Nach 'auf' fehlt eine Zahl wie 12,4, hier steht 'viel'.",
                    Formularpruefung.pruefe(stand, ziel, "messungen", "Sprachtests: auf viel").orElse(""));
        });
    }
}
