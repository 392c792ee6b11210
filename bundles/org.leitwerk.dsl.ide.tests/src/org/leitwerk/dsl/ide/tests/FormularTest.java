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
import java.util.function.Predicate;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.formular.Feld;
import org.leitwerk.dsl.ide.formular.Feldart;
import org.leitwerk.dsl.ide.formular.Feldteil;
import org.leitwerk.dsl.ide.formular.Formular;
import org.leitwerk.dsl.ide.formular.Formularaenderungen;
import org.leitwerk.dsl.ide.formular.Formulare;
import org.leitwerk.dsl.ide.formular.Formularpruefung;
import org.leitwerk.dsl.ide.formular.Wahl;

/** What a form shows can be typed back, changed, and taken back byte by byte. */
class FormularTest {

    @TempDir
    Path ordner;

    /** A field of an element of a plan. */
    private record Ort(URI adresse, String klasse, Feld feld) {}

    @Test
    void eachObjectHasAFormAndItsOwnInputChangesNothing() {
        AtomicInteger felder = new AtomicInteger();
        Planprobe.jederBeispielplan(
                ordner,
                probe -> probe.lies(stand -> {
                    for (EObject objekt : Planprobe.alle(stand)) {
                        URI adresse = stand.adresse(objekt);
                        Formular formular = Formulare.fuer(stand, adresse).orElseThrow();
                        assertFalse(formular.bezeichnung().isBlank(), adresse::toString);
                        for (Feld feld : formular.felder()) {
                            Ergebnis gleich = Formularaenderungen.setze(stand, adresse, feld.merkmal(), feld.eingabe());
                            assertTrue(gleich.istMoeglich(), () -> adresse + " " + feld + " " + gleich.meldung());
                            assertTrue(
                                    gleich.aenderungen().istLeer(),
                                    () -> adresse + " " + Planprobe.ersetzungen(gleich));
                            felder.incrementAndGet();
                        }
                    }
                    return null;
                }));
        assertTrue(felder.get() > 20_000, () -> "nur " + felder);
    }

    @Test
    void eachFieldTakesAnotherValueAndGivesItBack() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            List<Ort> orte =
                    orte(probe, feld -> feld.aenderbar() && !andererWert(feld).equals(feld.eingabe()));
            List<String> abgelehnt = new ArrayList<>();
            orte.forEach(ort -> versuche(probe, ort, andererWert(ort.feld()), abgelehnt));
            assertTrue(orte.size() > 500, () -> "nur " + orte.size());
            assertTrue(abgelehnt.size() < orte.size() / 10, () -> String.join("\n", abgelehnt));
        }
    }

    /** One field for each feature of each class, set and unset. */
    private static List<Ort> orte(Planprobe probe, Predicate<Feld> passt) {
        Set<String> gesehen = new HashSet<>();
        return probe.lies(stand -> {
            List<Ort> orte = new ArrayList<>();
            for (EObject objekt : Planprobe.alle(stand)) {
                URI adresse = stand.adresse(objekt);
                String klasse = objekt.eClass().getName();
                for (Feld feld : Formulare.fuer(stand, adresse).orElseThrow().felder()) {
                    EObject merkmal = objekt.eClass().getEStructuralFeature(feld.merkmal());
                    String art = merkmal + "" + feld.eingabe().isEmpty()
                            + (feld.teile().size() > 1);
                    if (passt.test(feld) && gesehen.add(art)) {
                        orte.add(new Ort(adresse, klasse, feld));
                    }
                }
            }
            return orte;
        });
    }

    private static void versuche(Planprobe probe, Ort ort, String neu, List<String> abgelehnt) {
        String merkmal = ort.feld().merkmal();
        Ergebnis ergebnis = probe.lies(stand -> Formularaenderungen.setze(stand, ort.adresse(), merkmal, neu));
        if (!ergebnis.istMoeglich()) {
            abgelehnt.add(ort.klasse() + " " + merkmal + " = " + neu + ": " + ergebnis.meldung());
            return;
        }
        probe.pruefe(ergebnis, stand -> {
            if (!merkmal.equals("name")) {
                assertEquals(
                        neu,
                        feld(stand, ort.adresse(), merkmal).eingabe(),
                        () -> ort + Planprobe.ersetzungen(ergebnis));
            }
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
            case VERWEIS, VERWEISE, AUSWAHL ->
                feld.wahlen().stream()
                        .map(Wahl::wert)
                        .filter(wert -> !wert.isEmpty() && !wert.equals(feld.eingabe()))
                        .findFirst()
                        .orElse(feld.eingabe());
            case LISTE -> liste(feld);
            case TEILE -> feld.eingabe();
            default -> feld.beispiel();
        };
    }

    private static String liste(Feld feld) {
        if (feld.wahlen().size() > 2) {
            return feld.wahlen().get(1).wert() + "\n" + feld.wahlen().get(2).wert();
        }
        return feld.beispiel().isEmpty() ? "eins\nzwei, drei" : feld.beispiel();
    }

    @Test
    void listsAndPartsGrowShrinkAndMove() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            List<Ort> orte = orte(probe, feld -> feld.art() == Feldart.TEILE && feld.aenderbar());
            orte.forEach(ort -> waechstUndSchrumpft(probe, ort));
            orte.stream().filter(ort -> ort.feld().teile().size() > 1).forEach(ort -> wandert(probe, ort));
            assertTrue(orte.size() > 60, () -> "nur " + orte.size());
        }
    }

    private static void waechstUndSchrumpft(Planprobe probe, Ort ort) {
        String merkmal = ort.feld().merkmal();
        Ergebnis mehr = probe.lies(stand -> Formularaenderungen.fuegeHinzu(stand, ort.adresse(), merkmal, ""));
        int anzahl = ort.feld().teile().size();
        if (!mehr.istMoeglich()) {
            boolean verstaendlich = mehr.meldung().contains("braucht der Plan dafür zuerst")
                    || mehr.meldung().contains("nimmt nur einen Wert auf")
                    || mehr.meldung().contains("neben den übrigen Angaben nicht schreiben"); // a filter without a file
            assertTrue(verstaendlich, () -> merkmal + mehr.meldung());
            return;
        }
        Ergebnis[] weniger = new Ergebnis[1];
        probe.pruefe(mehr, stand -> {
            assertEquals(anzahl + 1, feld(stand, ort.adresse(), merkmal).teile().size(), ort::toString);
            weniger[0] = Formularaenderungen.entferne(stand, ort.adresse(), merkmal, anzahl);
            assertTrue(weniger[0].istMoeglich(), weniger[0]::meldung);
        });
    }

    private static void wandert(Planprobe probe, Ort ort) {
        List<Feldteil> teile = ort.feld().teile();
        Ergebnis ergebnis = probe.lies(stand ->
                Formularaenderungen.verschiebe(stand, ort.adresse(), ort.feld().merkmal(), 0, teile.size()));
        assertTrue(ergebnis.istMoeglich(), ergebnis::meldung);
        probe.pruefe(ergebnis, stand -> {
            List<Feldteil> danach =
                    feld(stand, ort.adresse(), ort.feld().merkmal()).teile();
            assertEquals(teile.size(), danach.size());
            assertEquals(betrag(teile.get(0)), betrag(danach.get(teile.size() - 1)));
        });
    }

    /** An amount that is written anew may get its cents. */
    private static String betrag(Feldteil teil) {
        return teil.eingabe().replace(",00 €", " €");
    }

    private static Feld feld(Stand stand, URI adresse, String merkmal) {
        return Formulare.fuer(stand, adresse).orElseThrow().feld(merkmal).orElseThrow();
    }

    @Test
    void bothEndsOfAStatementComeTogether() {
        try (Planprobe probe = Planprobe.von(ordner, "planung P \"Plan\"\nwirkung W\nziel A \"A\"\nziel B \"B\"\n")) {
            Ergebnis zeitraum =
                    probe.lies(stand -> Formularaenderungen.setze(stand, u(stand, "P"), "zeitraumVon", "2024"));
            probe.pruefe(
                    zeitraum,
                    stand -> assertEquals(
                            "2024", feld(stand, u(stand, "P"), "zeitraumBis").eingabe()));
            assertEquals(
                    "'Ursache' steht in einem Satz mit 'Wirkung'. Bitte beides angeben.",
                    probe.lies(stand -> Formularaenderungen.setze(stand, u(stand, "W"), "ursache", "A")
                            .meldung()));
            Ergebnis beide = probe.lies(stand -> Formularaenderungen.setzeAlle(
                    stand, u(stand, "W"), java.util.Map.of("ursache", "A", "folge", "B")));
            probe.pruefe(
                    beide,
                    stand -> assertEquals(
                            "B", feld(stand, u(stand, "W"), "folge").eingabe()));
        }
    }

    @Test
    void wrongInputIsAnsweredInGermanWithAnExample() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            probe.lies(stand -> {
                URI ziel = stand.adresse(stand.mitNamen("Zentrenziel").orElseThrow());
                assertPruefung(
                        stand,
                        ziel,
                        "federfuehrend",
                        "Jugendampt",
                        "Einen Beteiligten namens 'Jugendampt' gibt es nicht; gemeint: Jugendamt?");
                assertPruefung(
                        stand,
                        ziel,
                        "gewicht",
                        "viel",
                        "'viel' ist keine Zahl: Dezimalzeichen ist das Komma, der Punkt trennt Tausender. Beispiel: 12,4");
                assertPruefung(
                        stand,
                        ziel,
                        "bis",
                        "irgendwann",
                        "'irgendwann' ist keine Frist. Beispiele: 31.12.2027,"
                                + " Ende 2016, Mitte Mai 2013, in drei Jahren, im ersten Jahr.");
                assertPruefung(
                        stand,
                        ziel,
                        "richtung",
                        "vermeide",
                        "'vermeide' steht nicht zur Wahl; gemeint: vermeiden?"
                                + " Möglich sind: steigern, senken, halten, vermeiden.");
                assertPruefung(
                        stand,
                        ziel,
                        "name",
                        "Jugendamt",
                        "Den Namen 'Jugendamt' gibt es im Plan schon. Bitte einen anderen wählen.");
                assertPruefung(
                        stand,
                        ziel,
                        "messungen",
                        "Jugendamt",
                        "'Jugendamt' ist eine Organisationseinheit; hier wird ein Indikator gebraucht.");
                return null;
            });
        }
    }

    private static void assertPruefung(Stand stand, URI adresse, String merkmal, String eingabe, String erwartet) {
        assertEquals(
                erwartet,
                Formularpruefung.pruefe(stand, adresse, merkmal, eingabe).orElse(""));
        assertEquals(
                erwartet,
                Formularaenderungen.setze(stand, adresse, merkmal, eingabe).meldung());
    }

    private static URI u(Stand stand, String name) {
        return stand.adresse(stand.mitNamen(name).orElseThrow());
    }
}
