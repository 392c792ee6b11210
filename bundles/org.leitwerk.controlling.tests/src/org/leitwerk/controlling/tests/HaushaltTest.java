package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Budgetergebnis;
import org.leitwerk.controlling.Produktergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.haushalt.Planspalte;
import org.leitwerk.controlling.haushalt.Summenbefund;
import org.leitwerk.controlling.haushalt.Summenbefund.Art;

/** Budgets and the rows of the product budget. */
class HaushaltTest {

    private static final String ZEILE_10_FUER_2010 = "29.238.397 €";

    @Test
    void theTeilergebnisplanOfBielefeldAddsUpInAllSixYears() throws IOException {
        Produktergebnis gruppe = grundsicherung(plan());
        assertEquals(List.of(), gruppe.befunde());
        Map<Integer, BigDecimal> ertraege =
                gruppe.spalten().stream().collect(Collectors.toMap(Planspalte::jahr, Planspalte::ertraege));
        Map.of(
                        2009,
                        32_667_185,
                        2010,
                        29_238_397,
                        2011,
                        31_668_295,
                        2012,
                        32_145_309,
                        2013,
                        32_631_208,
                        2014,
                        33_126_166)
                .forEach((jahr, summe) -> gleich(BigDecimal.valueOf(summe), ertraege.get(jahr)));
        // rows 11, 13 and 14 of 2009, the only expenses that are printed
        gleich(
                new BigDecimal(-5_581_469 - 8_210_937 - 462),
                gruppe.spalten().get(0).aufwendungen());
        assertTrue(
                gruppe.begruendung().teile().stream()
                        .anyMatch(teil ->
                                teil.satz().startsWith("6") && teil.satz().endsWith("alle stimmen.")),
                gruppe.begruendung().teile().toString());
    }

    @Test
    void aFigureThatIsWrongIsFoundInItsYear() throws IOException {
        String plan = plan();
        assertTrue(plan.contains(ZEILE_10_FUER_2010));
        Summenbefund befund = grundsicherung(plan.replace(ZEILE_10_FUER_2010, "29.238.379 €"))
                .befunde()
                .get(0);
        assertEquals(Art.SUMMENZEILE, befund.art());
        assertEquals("Ansatz 2010", befund.spalte());
        gleich(new BigDecimal("-18"), befund.abweichung());
    }

    @Test
    void sumsOfPartsSayWhichPartIsMissing() {
        Produktergebnis gruppe = Planprobe.werte("""
                produktgruppe G "Gruppe" {
                    produkt A "A" {
                        position A1 "Erträge" {
                            art ertrag
                            beträge ist 2024: 10 €   2025: 20 €
                        }
                    }
                    produkt B "B" {
                        position B1 "Aufwand" {
                            art aufwand
                            beträge ist 2025: -5 €
                        }
                    }
                }
                """).produkte().get(0);
        assertEquals(
                List.of(1, 0),
                gruppe.spalten().stream().map(spalte -> spalte.ohne().size()).toList());
        gleich(new BigDecimal("15"), gruppe.spalten().get(1).ergebnis());
    }

    @Test
    void theSameRowOfPartsMustGiveTheRowAbove() {
        Produktergebnis gruppe = Planprobe.werte("""
                produktgruppe G "Gruppe" {
                    position G2 "Zuwendungen" {
                        zeile 2
                        art ertrag
                        beträge ansatz 2025: 100 €
                    }
                    produkt A "A" {
                        position A2 "Zuwendungen" {
                            zeile 2
                            art ertrag
                            beträge ansatz 2025: 60 €
                        }
                    }
                    produkt B "B" {
                        position B2 "Zuwendungen" {
                            zeile 2
                            art ertrag
                            beträge ansatz 2025: 30 €
                        }
                    }
                }
                """).produkte().get(0);
        assertEquals(Art.PRODUKTEBENE, gruppe.befunde().get(0).art());
        gleich(new BigDecimal("10"), gruppe.befunde().get(0).abweichung());
        gleich(new BigDecimal("100"), gruppe.spalten().get(0).ertraege());
    }

    @Test
    void budgetsAreHeldAgainstWhatWasSpent() {
        assertEquals(Status.OHNE, budget("betrag 100 €").status());
        assertEquals(
                Status.AUF_KURS,
                budget("betrag 100 €\nausgaben ist 2025: 101 €").status());
        assertEquals(
                Status.LEICHTE_ABWEICHUNG,
                budget("betrag 100 €\nausgaben ist 2025: 125 €").status());
        assertEquals(
                Status.GEFAEHRDET,
                budget("betrag 100 €\nausgaben ist 2025: 126 €").status());
        assertEquals(
                Status.GEFAEHRDET,
                budget("betrag 100 €\ngedeckelt\nausgaben ist 2025: 102 €").status());
    }

    @Test
    void whatDoesNotAddUpIsFound() {
        Auswertung auswertung = Planprobe.werte("""
                haushalt H "H" {
                    jahre 2025
                    budget B "B" {
                        jahr 2025
                        betrag 100 €
                        ausgaben ansatz 2025: 90 €
                        budget B1 "B1" {
                            betrag 40 €
                        }
                        budget B2 "B2" {
                            betrag 50 €
                        }
                        budget B3 "B3" {
                            art bonus
                            betrag 10 €
                        }
                    }
                }
                maßnahme M "M" {
                    budget B
                    kosten ansatz 2025: 120 €   2026: 500 €
                }
                """);
        Budgetergebnis budget = auswertung.budgets().get(0);
        assertEquals(
                List.of(Art.TEILBUDGETS, Art.MASSNAHMEN, Art.ANSATZ),
                budget.befunde().stream().map(Summenbefund::art).toList());
        gleich(new BigDecimal("90"), budget.teilsumme());
        gleich(new BigDecimal("120"), budget.massnahmenkosten());
    }

    private static Budgetergebnis budget(String angaben) {
        return Planprobe.werte("haushalt H \"H\" {\nbudget B \"B\" {\njahr 2025\n" + angaben + "\n}\n}\n")
                .budgets()
                .get(0);
    }

    private static String plan() throws IOException {
        Beispiel beispiel = Beispiele.mitNamen("bielefeld-haushalt").orElseThrow();
        StringBuilder plan = new StringBuilder();
        for (String datei : beispiel.dateien()) {
            if (datei.endsWith(".leitwerk")) {
                plan.append(beispiel.text(datei)).append('\n');
            }
        }
        return plan.toString();
    }

    private static Produktergebnis grundsicherung(String plan) {
        return Planprobe.werte(plan).produkte().stream()
                .filter(produkt -> produkt.nummer().equals("11.05.01"))
                .findFirst()
                .orElseThrow();
    }

    private static void gleich(BigDecimal erwartet, BigDecimal wert) {
        assertEquals(0, erwartet.compareTo(wert), () -> erwartet + " / " + wert);
    }
}
