package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.leitwerk.controlling.Annahmen;
import org.leitwerk.controlling.Auswerter;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.szenario.Annahmesatz;
import org.leitwerk.controlling.szenario.Szenarien;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Ziel;

/** A scenario is laid over the plan while it is evaluated, and the plan stays as it is. */
class SzenarioTest {

    private static final String PLAN = """
            planung P "P" { zeitraum 2024 bis 2028 }
            indikator Wartezeit "Wartezeit" {
                einheit Tage
                besser niedriger
                werte ist 2022: 40 2023: 38 2024: 36
            }
            ziel Kurz "Hilfe kommt schnell" {
                bis 2026
                gewicht 1
                gemessen an Wartezeit: höchstens 30
            }
            massnahme Lotsen "Lotsen" { massnahme Schulung "Schulung" }
            massnahme Extra "Zweite Stelle"
            budget Topf "Topf" { betrag 1.000 € budget Teil "Teil" { betrag 400 € } budget Rest "Rest" { betrag 600 € } }
            szenario Sparen "Sparen" {
                horizont Ende 2026
                entwicklung Wartezeit um 5 %
                ohne Lotsen
                budget Topf um -10 %
                kosten Lotsen um 500 €
                gewicht Kurz 2
            }
            szenario Ausbau "Ausbau" {
                wert Wartezeit 2025: 33 2026: 29
                zielwert Kurz an Wartezeit: höchstens 28
                mit Extra
                budget Rest um 50 €
            }
            """;

    private static Indikatorergebnis wartezeit(String szenario) {
        return Planprobe.werte(PLAN, Auswertungsfrage.WIE_GEPLANT.mit(szenario))
                .indikator("Wartezeit")
                .orElseThrow();
    }

    private static <T> T element(Planstand stand, Class<T> art, int stelle) {
        return stand.alle(art).get(stelle);
    }

    @Test
    void aDevelopmentCarriesOnFromTheLastValueToTheHorizon() {
        Indikatorergebnis ergebnis = wartezeit("Sparen");
        // 36 * 1.05 * 1.05
        assertEquals(0, new BigDecimal("39.69").compareTo(ergebnis.letzter().zahl()));
        assertEquals(2026, ergebnis.letzter().zeit().jahr());
        assertTrue(ergebnis.letzter().vorlaeufig());
        assertEquals("Annahme des Szenarios „Sparen“", ergebnis.letzter().anmerkung());
    }

    @Test
    void statedValuesAndTargetsGoBeforeThoseOfThePlan() {
        Indikatorergebnis ergebnis = wartezeit("ausbau");
        assertEquals(0, BigDecimal.valueOf(29).compareTo(ergebnis.letzter().zahl()));
        assertEquals(0, BigDecimal.valueOf(28).compareTo(ergebnis.ziel().zielwert()));
        assertFalse(ergebnis.status() == Status.OHNE);
    }

    @Test
    void withoutAScenarioThePlanIsEvaluatedAsItStands() {
        Indikatorergebnis ergebnis = wartezeit("");
        assertEquals(0, BigDecimal.valueOf(36).compareTo(ergebnis.letzter().zahl()));
        assertEquals(0, BigDecimal.valueOf(30).compareTo(ergebnis.ziel().zielwert()));
    }

    @Test
    void measuresAreLeftOutWithTheirPartsAndAddedOnlyInScenarios() {
        Planstand stand = Planstand.von(Planprobe.dateien(PLAN));
        List<Massnahme> massnahmen = stand.alle(Massnahme.class);
        assertEquals(List.of(true, true, false), zaehlt(stand, "", massnahmen));
        assertEquals(List.of(false, false, false), zaehlt(stand, "Sparen", massnahmen));
        assertEquals(List.of(true, true, true), zaehlt(stand, "Ausbau", massnahmen));
    }

    private static List<Boolean> zaehlt(Planstand stand, String szenario, List<Massnahme> massnahmen) {
        Annahmen annahmen = Szenarien.annahmen(stand, szenario);
        return massnahmen.stream().map(annahmen::zaehlt).toList();
    }

    @Test
    void moneyChangesByPercentOrByEuro() {
        Planstand stand = Planstand.von(Planprobe.dateien(PLAN));
        Annahmen sparen = Szenarien.annahmen(stand, "Sparen");
        Budget topf = element(stand, Budget.class, 0);
        Budget teil = element(stand, Budget.class, 1);
        Budget rest = element(stand, Budget.class, 2);
        assertEquals(0, new BigDecimal("900").compareTo(sparen.betrag(topf, topf.getBetrag())));
        assertEquals(0, new BigDecimal("360").compareTo(sparen.betrag(teil, teil.getBetrag())));
        assertEquals(
                0,
                new BigDecimal("650")
                        .compareTo(Szenarien.annahmen(stand, "Ausbau").betrag(rest, rest.getBetrag())));
        Massnahme lotsen = element(stand, Massnahme.class, 0);
        assertEquals(0, new BigDecimal("1500").compareTo(sparen.kosten(lotsen, new BigDecimal("1000"))));
        assertEquals(0, BigDecimal.valueOf(2).compareTo(sparen.gewicht(element(stand, Ziel.class, 0))));
    }

    @Test
    void nothingIsAssumedWhereNoScenarioSaysAnything() {
        Planstand stand = Planstand.von(Planprobe.dateien("ziel Z \"Z\""));
        assertSame(Annahmen.KEINE, Szenarien.annahmen(stand, ""));
        assertTrue(Szenarien.finde(stand, "gibt es nicht").isEmpty());
    }

    @Test
    void targetsForTheBudgetOfTheScenarioHoldElseThoseForAnUnchangedOne() {
        String plan = PLAN.replace("horizont Ende 2026", "horizont Ende 2026 budget verringert");
        String beide = plan.replace(
                ": höchstens 30", ": höchstens 30 szenario gleichbleibend; höchstens 34 szenario verringert");
        String nurEiner = plan.replace(": höchstens 30", ": höchstens 30 szenario gleichbleibend");
        assertEquals("34", zielwert(beide, "Sparen"));
        assertEquals("30", zielwert(beide, ""));
        assertEquals("30", zielwert(nurEiner, "Sparen"));
    }

    private static String zielwert(String plan, String szenario) {
        return Planprobe.werte(plan, Auswertungsfrage.WIE_GEPLANT.mit(szenario))
                .indikator("Wartezeit")
                .orElseThrow()
                .ziel()
                .zielwert()
                .toPlainString();
    }

    @Test
    void aScenarioThatIsNotThereIsReported() {
        Auswertung auswertung = Planprobe.werte(PLAN, Auswertungsfrage.WIE_GEPLANT.mit("Sparn"));
        assertEquals(
                "Das Szenario „Sparn“ gibt es nicht; ausgewertet ist der Plan, wie er steht. Möglich sind: Sparen, Ausbau.",
                auswertung.meldungen().get(0).satz() + " "
                        + auswertung.meldungen().get(0).rat());
    }

    @Test
    void assumptionsAreToldInSentences() {
        Planstand stand = Planstand.von(Planprobe.dateien(PLAN));
        List<String> sparen = Szenarien.saetze(Szenarien.finde(stand, "Sparen").orElseThrow()).stream()
                .map(Annahmesatz::satz)
                .map(satz -> satz.replace('\u00A0', ' '))
                .toList();
        assertEquals(
                List.of(
                        "„Wartezeit“ steigt jedes Jahr um 5 %.",
                        "„Lotsen“ fällt weg.",
                        "„Topf“ sinkt um 10 %.",
                        "Die Kosten von „Lotsen“ steigen um 500 €.",
                        "„Hilfe kommt schnell“ hat das Gewicht 2."),
                sparen);
        assertEquals(
                "„Wartezeit“ beträgt 2025 33 Tage und 2026 29 Tage.",
                Szenarien.saetze(Szenarien.finde(stand, "Ausbau").orElseThrow())
                        .get(0)
                        .satz());
    }

    @Test
    void modelAndFilesStayAsTheyAre() {
        List<Resource> dateien = Planprobe.dateien(PLAN);
        Planstand stand = Planstand.von(dateien);
        int werte =
                element(stand, Indikator.class, 0).getReihen().get(0).getWerte().size();
        Auswertung auswertung =
                new Auswerter().werte(stand, Datenbestand.lies(dateien), Auswertungsfrage.WIE_GEPLANT.mit("Ausbau"));
        assertEquals("Ausbau", auswertung.szenario());
        assertEquals(
                werte,
                element(stand, Indikator.class, 0).getReihen().get(0).getWerte().size());
        assertFalse(dateien.get(0).isModified());
    }

    @Test
    void aSentenceIsEvaluatedAsWhatItSays() {
        String plan = PLAN.replace(": höchstens 30", ": \"Senkung der Wartezeit auf höchstens 30 Tage bis 2026\"");
        Indikatorergebnis satz = Planprobe.indikator(plan, "Wartezeit");
        Indikatorergebnis form = wartezeit("");
        assertEquals(form.status(), satz.status());
        assertEquals(0, form.ziel().zielwert().compareTo(satz.ziel().zielwert()));
        assertEquals(
                "höchstens 30 Tage bis 2026 (als Satz: Senkung der Wartezeit auf höchstens 30 Tage bis 2026)",
                satz.ziel().text().replace('\u00A0', ' '));
    }

    @Test
    void aSentenceThatCanMeanSeveralThingsIsNotEvaluated() {
        String plan = PLAN.replace(": höchstens 30", ": \"Senkung auf rund 30 Tage\"");
        Indikatorergebnis ergebnis = Planprobe.indikator(plan, "Wartezeit");
        assertEquals(Status.OHNE, ergebnis.status());
        assertTrue(ergebnis.vorgaben().get(0).vorgabe().mangel().contains("„rund“ lässt offen"));
    }
}
