package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.Massnahmenergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.massnahme.Jahresbetraege;
import org.leitwerk.controlling.massnahme.Meilensteinstand;
import org.leitwerk.controlling.massnahme.Meilensteinstand.Lage;

/** Measures: progress against time, money, posts. */
class MassnahmenwerkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // 2025 and 2026 are 730 days; half of them have passed on 31.12.2025
                "von 1.1.2025 bis 31.12.2026 fortschritt 50 % am 31.12.2025; AUF_KURS",
                "von 1.1.2025 bis 31.12.2026 fortschritt 47,5 % am 31.12.2025; AUF_KURS",
                "von 1.1.2025 bis 31.12.2026 fortschritt 47,4 % am 31.12.2025; LEICHTE_ABWEICHUNG",
                "von 1.1.2025 bis 31.12.2026 fortschritt 40 % am 31.12.2025; LEICHTE_ABWEICHUNG",
                "von 1.1.2025 bis 31.12.2026 fortschritt 39,9 % am 31.12.2025; GEFAEHRDET",
                // an old report is not a late measure
                "von 1.1.2025 bis 31.12.2026 fortschritt 25 % am 1.7.2025; AUF_KURS",
                "von 1.1.2025 bis 30.6.2025 fortschritt 90 % am 31.12.2025; GEFAEHRDET",
                "von 1.1.2025 bis 30.6.2025 fortschritt 100 % am 31.12.2025; AUF_KURS",
                "status abgeschlossen; AUF_KURS",
                "status gestoppt fortschritt 10 % am 1.1.2025; OHNE",
                "von 1.1.2027 bis 31.12.2027; OHNE",
                "von 1.1.2025 bis 31.12.2026; OHNE",
                "von 1.1.2025 dauerhaft fortschritt 50 % am 31.12.2025; OHNE",
                "fortschritt 50 % am 31.12.2025; OHNE",
                // later reports are not known yet
                "von 1.1.2025 bis 31.12.2026 fortschritt 50 % am 31.12.2025 fortschritt 60 % am 1.3.2026; AUF_KURS"
            })
    void progressIsHeldAgainstTime(String angaben, Status erwartet) {
        Massnahmenergebnis ergebnis = massnahme(angaben);
        assertEquals(erwartet, ergebnis.status(), ergebnis.begruendung().satz());
    }

    @Test
    void anEvaluationInThePastSeesTheReportsOfThen() {
        String plan = plan("status abgeschlossen von 1.1.2024 bis 31.12.2025 fortschritt 20 % am 31.12.2024 "
                + "fortschritt 100 % am 31.12.2025");
        Massnahmenergebnis damals = Planprobe.werte(plan, Auswertungsfrage.am(LocalDate.of(2025, 1, 15)))
                .massnahmen()
                .get(0);
        assertEquals(0, new BigDecimal("0.2").compareTo(damals.fortschritt()));
        assertEquals(Status.GEFAEHRDET, damals.status());
    }

    @Test
    void aMilestoneOverdueMakesGreenYellow() {
        Massnahmenergebnis ergebnis = massnahme("""
                von 1.1.2025
                bis 31.12.2026
                fortschritt 60 % am 31.12.2025
                meilenstein A "A" {
                    bis 1.12.2025
                }
                meilenstein B "B" {
                    bis 1.6.2025
                    erreicht 2.6.2025
                }
                meilenstein C "C" {
                    bis 1.6.2026
                    erreicht 1.5.2026
                }
                meilenstein D "D"
                """);
        assertEquals(Status.LEICHTE_ABWEICHUNG, ergebnis.status());
        assertEquals(
                List.of(Lage.UEBERFAELLIG, Lage.SPAET_ERREICHT, Lage.OFFEN, Lage.OHNE_TERMIN),
                ergebnis.meilensteine().stream().map(Meilensteinstand::lage).toList());
        assertEquals(
                List.of(30L, 1L, 0L, 0L),
                ergebnis.meilensteine().stream().map(Meilensteinstand::tage).toList());
    }

    @Test
    void aPlanThatBecameABudgetCountsOnce() {
        Massnahmenergebnis ergebnis = massnahme("""
                kosten planung für personal 2025: 90 €
                kosten ansatz für personal 2025: 100 €
                kosten ist für personal 2025: 110 €
                kosten ansatz für sach 2025: 50 €
                kosten planung 2026: 70 €
                """);
        Jahresbetraege jahr = ergebnis.kosten().get(0);
        gleich("150", jahr.plan());
        gleich("110", jahr.ist());
        gleich("100", jahr.planZumIst());
        gleich("10", jahr.abweichung());
        gleich("160", jahr.bekannt());
        assertTrue(jahr.teilweise());
        gleich("70", ergebnis.kosten().get(1).plan());
        assertNull(ergebnis.kosten().get(1).abweichung());
        gleich("220", ergebnis.plankosten());
        gleich("110", ergebnis.istkosten());
    }

    @Test
    void kindsOnOneSideOnlyAreComparedForTheWholeYear() {
        Jahresbetraege jahr = massnahme("""
                kosten ansatz für personal 2025: 100 €
                kosten ansatz für sach 2025: 50 €
                kosten ist 2025: 140 €
                """).kosten().get(0);
        gleich("-10", jahr.abweichung());
        gleich("140", jahr.bekannt());
    }

    @Test
    void postsAndHeadsStayApart() {
        Massnahmenergebnis ergebnis = massnahme("""
                stellen ansatz 2025: 2,0 besetzt 1,5
                stellen ist 2025: 1,6
                ressource ehrenamt "Paten" 38 Personen
                ressource sachmittel "Dienstwagen" 2 Autos
                """);
        gleich("2", ergebnis.stellen().get(0).plan());
        gleich("1.6", ergebnis.stellen().get(0).besetzt());
        gleich("0.8", ergebnis.stellen().get(0).besetzungsgrad());
        assertEquals(1, ergebnis.personen().size());
        gleich("38", ergebnis.personen().get(0).zahl());
    }

    @Test
    void fundingStandsByYearBesideTheCosts() {
        Massnahmenergebnis ergebnis = Planprobe.werte(
                        plan("kosten ansatz 2024: 100 €   2025: 200 €\nerträge ist 2025: 30 €") + """
                förderung F "Land" {
                    status bewilligt
                    quote 25 %
                    für M
                    beträge ist 2024: 25 €
                    beträge ansatz 2025: 40 €
                }
                """)
                .massnahmen()
                .get(0);
        gleich("25", ergebnis.foerderungen().get(0).jahre().get(0).ist());
        gleich("30", ergebnis.ertraege().get(0).ist());
        String satz = ergebnis.begruendung().teile().get(2).satz().replace('\u00A0', ' ');
        assertEquals(
                "Förderung „Land“ (bewilligt), Quote 25 %: 2024: 25 €, 25 % der Kosten; 2025: 40 € (geplant), 20 % der Kosten.",
                satz);
    }

    @Test
    void aMeasureForScenariosOnlyCostsNothingInThePlan() {
        Massnahmenergebnis ergebnis = Planprobe.werte(
                        plan("kosten ansatz 2025: 100 €") + "szenario S \"S\" {\nmit M\n}\n")
                .massnahmen()
                .get(0);
        assertNull(ergebnis.plankosten());
        assertEquals("„M“ zählt nur in Szenarien.", ergebnis.begruendung().satz());
    }

    @Test
    void aProgrammeTellsWhatItsMeasuresComeTo() {
        Massnahmenergebnis programm = Planprobe.werte("""
                programm P "P" {
                    umfasst M, N, P
                    maßnahme K "K" {
                        status abgeschlossen
                    }
                }
                maßnahme M "M" {
                    status abgeschlossen
                    kosten ansatz 2025: 100 €
                }
                maßnahme N "N" {
                    kosten ansatz 2025: 50 €
                }
                """).massnahmen().get(0);
        assertEquals(
                "3 Teilmaßnahmen: 2 grün und 1 ohne Bewertung; geplante Kosten zusammen 150 €, 1 davon ohne Angabe.",
                programm.begruendung().teile().get(0).satz().replace('\u00A0', ' '));
        assertNull(programm.plankosten());
    }

    private static Massnahmenergebnis massnahme(String angaben) {
        return Planprobe.werte(plan(angaben)).massnahmen().get(0);
    }

    private static String plan(String angaben) {
        return "planung P \"P\" { stichtag 31.12.2025 }\nmaßnahme M \"M\" {\n" + angaben + "\n}\n";
    }

    private static void gleich(String erwartet, BigDecimal wert) {
        assertEquals(0, new BigDecimal(erwartet).compareTo(wert), () -> String.valueOf(wert));
    }
}
