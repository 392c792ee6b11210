package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.analyse.Abcergebnis;
import org.leitwerk.controlling.analyse.Abcergebnis.Klasse;
import org.leitwerk.controlling.analyse.Nutzwertergebnis;
import org.leitwerk.controlling.analyse.Portfolioergebnis;
import org.leitwerk.controlling.analyse.Sroiergebnis;
import org.leitwerk.controlling.analyse.Stossrichtung;
import org.leitwerk.controlling.analyse.Swotergebnis;
import org.leitwerk.controlling.analyse.Wirkungsbeitragsergebnis;

/** Analyses where something is missing, twofold, equal or on a border; the usual cases are in the handbook. */
class AnalysenTest {

    private static final String ELEMENTE =
            "ziel A \"A\"\nziel B \"B\"\nziel C \"C\"\nziel D \"D\"\nakteur Leute \"Leute\"\n";

    @Test
    void oneThatMakesUpNearlyAllIsInClassA() {
        Abcergebnis abc = analyse("abc X \"X\" {\nobjekt A: 97\nobjekt B: 2\nobjekt C: 1\n}");
        assertEquals(
                List.of(Klasse.A, Klasse.C, Klasse.C),
                abc.zeilen().stream().map(Abcergebnis.Zeile::klasse).toList());
        assertTrue(abc.hinweise().get(0).contains("80"), abc.hinweise().toString());
    }

    @Test
    void equalValuesShareRankAndClass() {
        Abcergebnis abc = analyse(
                "abc X \"X\" {\ngrenzen 50 % und 80 %\nobjekt A: 30\nobjekt B: 30\nobjekt C: 30\nobjekt D: -5\n}");
        assertEquals(
                List.of(1, 1, 1),
                abc.zeilen().stream().map(Abcergebnis.Zeile::rang).toList());
        assertEquals(
                List.of(Klasse.A, Klasse.A, Klasse.A),
                abc.zeilen().stream().map(Abcergebnis.Zeile::klasse).toList());
        assertEquals(1, abc.hinweise().size());
    }

    @Test
    void nothingToClassifyIsNoMistake() {
        Abcergebnis abc = analyse("abc X \"X\" {\nobjekt A: 0\n}");
        assertEquals(List.of(), abc.zeilen());
        assertTrue(abc.begruendung().satz().endsWith("lässt sich nicht rechnen."));
    }

    @Test
    void whoLacksPointsHasNoRank() {
        Nutzwertergebnis nutzwert = analyse("""
                nutzwert X "X" {
                    nutzwertkriterium K1 "K1" {
                        gewicht 1
                    }
                    nutzwertkriterium K2 "K2" {
                        gewicht 3
                    }
                    nutzwertkriterium K3 "K3"
                    alternative A1 "A1" {
                        punkte K1: 5
                    }
                    alternative A2 "A2" {
                        punkte K1: 4, K2: 2
                    }
                    alternative A3 "A3" {
                        punkte K1: 1, K2: 3, K3: 9
                    }
                }
                """);
        assertEquals(
                List.of(1, 1, 0),
                nutzwert.alternativen().stream()
                        .map(Nutzwertergebnis.Zeile::rang)
                        .toList());
        gleich("2.5", nutzwert.alternativen().get(0).nutzwert());
        assertNull(nutzwert.alternativen().get(2).nutzwert());
        assertEquals(2, nutzwert.hinweise().size());
    }

    @Test
    void nineFieldsLieBetweenThirds() {
        Portfolioergebnis portfolio = analyse("""
                portfolio X "X" {
                    waagerecht "Kosten (0 bis 9)"
                    senkrecht "Nutzen (0 bis 9)"
                    raster 9
                    punkt A bei 2,9; 6
                    punkt B bei 3; 3
                    punkt C bei 9; 0
                    punkt D bei 0; 0
                }
                """);
        assertEquals(
                List.of(
                        Stossrichtung.AUSBAUEN,
                        Stossrichtung.BEOBACHTEN,
                        Stossrichtung.AENDERN,
                        Stossrichtung.WIRKUNG_PRUEFEN),
                portfolio.punkte().stream()
                        .map(Portfolioergebnis.Punkt::stossrichtung)
                        .toList());
        assertEquals(9, portfolio.felder().size());
        assertEquals(
                4,
                portfolio.felder().stream()
                        .mapToInt(Portfolioergebnis.Feld::anzahl)
                        .sum());
    }

    @Test
    void otherAxesSuggestNothingAndSwappedOnesTheSame() {
        Portfolioergebnis andere = analyse(
                "portfolio X \"X\" {\nwaagerecht \"Einfluss\"\nsenkrecht \"Interesse\"\npunkt A bei 1; 9\npunkt B bei 9; 1\n}");
        assertEquals(Stossrichtung.KEINE, andere.punkte().get(0).stossrichtung());
        assertEquals(2, andere.hinweise().size());
        Portfolioergebnis vertauscht = analyse(
                "portfolio X \"X\" {\nwaagerecht \"Wirkung (1 bis 10)\"\nsenkrecht \"Aufwand (1 bis 10)\"\npunkt A bei 9; 2\n}");
        assertEquals(Stossrichtung.AUSBAUEN, vertauscht.punkte().get(0).stossrichtung());
    }

    @Test
    void ratingsCountOnceAndOnlyForWeightedGoals() {
        Wirkungsbeitragsergebnis beitrag = analyse("""
                wirkungsbeitragsanalyse X "X" {
                    ziel A gewicht 2
                    ziel B gewicht 0
                    wert C zu A: 3
                    wert C zu A: 9
                    wert C zu B: 5
                    wert D zu C: 7
                }
                """);
        gleich("6", beitrag.zeilen().get(0).beitrag());
        assertNull(beitrag.zeilen().get(1).beitrag());
        assertEquals(0, beitrag.zeilen().get(1).rang());
        assertEquals(4, beitrag.hinweise().size(), beitrag.hinweise().toString());
    }

    @Test
    void aQuarterIsDiscountedByTheFourthRoot() {
        Sroiergebnis sroi = analyse("""
                sroi X "X" {
                    zeitraum 1. Quartal 2025
                    einsatz 1.000 €
                    diskontsatz 46,41 %
                    sroiwirkung W "W" {
                        outcome "Ruhe"
                        wert 2.200 €
                        zurechnung 100 %
                    }
                    sroiwirkung V "V" {
                        outcome "Ruhe"
                        zurechnung 10 %
                    }
                }
                """);
        gleich("2000", sroi.barwert());
        gleich("2", sroi.verhaeltnis());
        gleich("1000", sroi.ueberschuss());
        assertEquals(2, sroi.hinweise().size(), sroi.hinweise().toString());
    }

    @Test
    void withoutInputThereIsNoRatio() {
        Sroiergebnis sroi = analyse("sroi X \"X\" {\nsroiwirkung W \"W\" {\nwert 100 €\nzurechnung 50 %\n}\n}");
        assertNull(sroi.verhaeltnis());
        gleich("50", sroi.barwert());
    }

    @Test
    void whatAnAnalysisDoesNotStateComesFromThePlan() {
        List<Analyseergebnis> analysen = Planprobe.werte("""
                planung P "P" {
                    stichtag 31.12.2025
                }
                ziel Z "Z"
                ziel Y "Y"
                maßnahme M "M" {
                    trägt bei zu Z stark
                    trägt bei zu Y mittel
                    kosten ist 2025: 10 €
                }
                maßnahme N "N" {
                    trägt bei zu Z schwach
                    kosten ansatz 2025: 90 €   2026: 500 €
                }
                abc A "A"
                portfolio B "B"
                wirkungsbeitragsanalyse C "C" {
                    ziel Z gewicht 10
                }
                """).analysen();
        Abcergebnis abc = (Abcergebnis) analysen.get(0);
        assertEquals("Kosten 2025 in Euro", abc.merkmal());
        gleich("0.9", abc.zeilen().get(0).anteil());
        Portfolioergebnis portfolio = (Portfolioergebnis) analysen.get(1);
        gleich("8", portfolio.punkte().get(0).y());
        assertEquals(Stossrichtung.AUSBAUEN, portfolio.punkte().get(0).stossrichtung());
        assertEquals(Stossrichtung.AENDERN, portfolio.punkte().get(1).stossrichtung());
        Wirkungsbeitragsergebnis beitrag = (Wirkungsbeitragsergebnis) analysen.get(2);
        gleich("50", beitrag.zeilen().get(0).beitrag());
        gleich("0.2", beitrag.zeilen().get(0).jePunkt());
    }

    @Test
    void findingsAreOrderedByWeight() {
        Swotergebnis swot = analyse("""
                befund F1 "Ohne Gewicht" {
                    quadrant risiko
                }
                befund F2 "Leicht" {
                    quadrant risiko
                    gewicht 1
                }
                befund F3 "Schwer" {
                    quadrant risiko
                    gewicht 4
                }
                swot X "X" {
                    befunde F1, F2, F3
                }
                """);
        assertEquals(
                List.of("F3", "F2", "F1"),
                swot.felder().get(3).eintraege().stream()
                        .map(eintrag -> eintrag.element().id())
                        .toList());
        gleich("5", swot.felder().get(3).gewicht());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Analyseergebnis> T analyse(String text) {
        return (T) Planprobe.werte(ELEMENTE + text).analysen().get(0);
    }

    private static void gleich(String erwartet, BigDecimal wert) {
        assertEquals(0, new BigDecimal(erwartet).compareTo(wert), () -> String.valueOf(wert));
    }
}
