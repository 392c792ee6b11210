package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.leitwerk.controlling.Auswerter;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.vergleich.Gegenueberstellung;
import org.leitwerk.controlling.vergleich.Unterschied;
import org.leitwerk.controlling.vergleich.Unterschied.Grund;
import org.leitwerk.controlling.vergleich.Veraenderung;
import org.leitwerk.controlling.vergleich.Vergleichsart;
import org.leitwerk.controlling.verlauf.Statusverlauf;
import org.leitwerk.controlling.verlauf.Verlaufszeile;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.regeln.Planstand;

/** Scenarios and years side by side. */
class VergleichTest {

    private static final String PLAN = """
            planung P "P" { stichtag 30.6.2025 methode sollist }
            indikator Wartezeit "Wartezeit" {
                einheit Tage
                besser niedriger
                werte ist 2021: 40 2022: 40 2023: 34 2024: 28
            }
            indikator Plaetze "Plätze" { besser höher werte ist 2024: 100 }
            ziel Kurz "Hilfe kommt schnell" { gemessen an Wartezeit: höchstens 30 gegenüber 2021 spätestens 2025 }
            massnahme Lotsen "Lotsen" { kosten planung 2025: 1.000 € }
            budget Topf "Topf" { betrag 1.000 € }
            szenario Sparen "Sparen" {
                horizont 2025
                entwicklung Wartezeit um 50 %
                kosten Lotsen um -10 %
                budget Topf um -10 %
            }
            """;

    private static Gegenueberstellung vergleiche() {
        List<Resource> dateien = Planprobe.dateien(PLAN);
        Planstand stand = Planstand.von(dateien);
        Datenbestand daten = Datenbestand.lies(dateien);
        return Gegenueberstellung.von(
                stand,
                new Auswerter().werte(stand, daten, Auswertungsfrage.WIE_GEPLANT),
                new Auswerter().werte(stand, daten, Auswertungsfrage.WIE_GEPLANT.mit("Sparen")));
    }

    private static String ohneGeschuetzte(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    void whatDiffersIsToldWithItsReasons() {
        Unterschied wartezeit = vergleiche().alle(Vergleichsart.INDIKATOR).get(0);
        assertEquals(Veraenderung.SCHLECHTER, wartezeit.veraenderung());
        assertEquals(
                "„Wartezeit“: 42 Tage (2025, vorläufig), rot statt 28 Tage (2024), grün – schlechter.",
                ohneGeschuetzte(wartezeit.satz()));
        assertEquals(
                "Angenommen: „Wartezeit“ steigt jedes Jahr um 50 %.",
                wartezeit.gruende().get(0).satz());
    }

    @Test
    void aGoalTurnsBecauseOfItsParts() {
        Unterschied ziel = vergleiche().alle(Vergleichsart.ZIEL).get(0);
        assertEquals(Veraenderung.SCHLECHTER, ziel.veraenderung());
        assertTrue(
                ziel.gruende().stream().map(Grund::satz).anyMatch(satz -> satz.startsWith("„Wartezeit“: rot")),
                () -> ziel.gruende().toString());
    }

    @Test
    void whatStaysTheSameIsNotAmongTheDifferences() {
        Gegenueberstellung beide = vergleiche();
        assertTrue(beide.alle().stream().anyMatch(u -> u.element().id().equals("Plaetze") && !u.anders()));
        assertTrue(beide.unterschiede().stream().noneMatch(u -> u.element().id().equals("Plaetze")));
        assertEquals(0, beide.annahmenLinks().size());
        assertEquals(3, beide.annahmenRechts().size());
    }

    @Test
    void moneyStandsSideBySide() {
        Gegenueberstellung beide = vergleiche();
        assertEquals(
                "1.000 € 900 €",
                ohneGeschuetzte(beide.alle(Vergleichsart.BUDGET).get(0).links().text() + " "
                        + beide.alle(Vergleichsart.BUDGET).get(0).rechts().text()));
        assertEquals(
                "900 €",
                ohneGeschuetzte(
                        beide.alle(Vergleichsart.MASSNAHME).get(0).rechts().text()));
    }

    @Test
    void theStatusIsToldForEveryYear() {
        List<Resource> dateien = Planprobe.dateien(PLAN);
        Statusverlauf verlauf =
                Statusverlauf.von(Planstand.von(dateien), Datenbestand.lies(dateien), Auswertungsfrage.WIE_GEPLANT);
        assertEquals(
                List.of(
                        LocalDate.of(2021, 12, 31),
                        LocalDate.of(2022, 12, 31),
                        LocalDate.of(2023, 12, 31),
                        LocalDate.of(2024, 12, 31),
                        LocalDate.of(2025, 6, 30)),
                verlauf.tage());
        Verlaufszeile ziel = verlauf.ziele().get(0);
        assertEquals("„Hilfe kommt schnell“: 2021 ohne Bewertung, 2022 rot und seit 2023 grün.", ziel.satz());
        assertEquals(
                "34 Tage (2023)",
                ohneGeschuetzte(verlauf.indikatoren().get(0).punkte().get(2).text()));
    }
}
