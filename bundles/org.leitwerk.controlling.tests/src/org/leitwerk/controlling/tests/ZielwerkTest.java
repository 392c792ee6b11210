package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.controlling.Annahmen;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.ziel.Einfluss;
import org.leitwerk.controlling.ziel.Gewichtsgrund;
import org.leitwerk.controlling.ziel.Zielteil;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielstatus;
import org.leitwerk.testhilfe.PropertyRunner;

/** Goals from their indicators and the goals derived from them. */
class ZielwerkTest {

    @TestFactory
    List<DynamicTest> properties() {
        return PropertyRunner.tests(Zieleigenschaften.class);
    }

    @Test
    void aMeanExactlyBetweenTwoStepsIsTheWorseOne() {
        Zielprobe probe = new Zielprobe();
        Ziel ziel = probe.ziel();
        probe.miss(ziel, Status.AUF_KURS, null, null);
        probe.miss(ziel, Status.LEICHTE_ABWEICHUNG, null, null);
        Zielergebnis ergebnis = probe.werte().get(0);
        assertEquals(new BigDecimal("2.5"), ergebnis.punkte());
        assertEquals(Status.LEICHTE_ABWEICHUNG, ergebnis.status());
        assertNull(ergebnis.erfuellung());
    }

    @Test
    void whatStatesNoWeightWeighsLikeTheOthersInTheMean() {
        Zielprobe probe = new Zielprobe();
        Ziel ziel = probe.ziel();
        probe.miss(ziel, Status.AUF_KURS, BigDecimal.ONE, new BigDecimal("60"));
        probe.miss(ziel, Status.GEFAEHRDET, BigDecimal.ZERO, new BigDecimal("40"));
        probe.miss(ziel, Status.AUF_KURS, BigDecimal.ONE, null);
        Zielergebnis ergebnis = probe.werte().get(0);
        Zielteil ohne = ergebnis.teile().get(2);
        assertEquals(Gewichtsgrund.MITTEL, ohne.gewichtsgrund());
        assertEquals(0, new BigDecimal("50").compareTo(ohne.gewicht()));
        assertEquals(0, new BigDecimal("2.2").compareTo(ergebnis.punkte()));
    }

    @Test
    void assumptionsChangeTheWeightOfAGoal() {
        Zielprobe probe = new Zielprobe();
        Ziel oben = probe.ziel();
        Ziel gut = probe.ziel();
        Ziel schlecht = probe.ziel();
        probe.leiteAb(gut, oben, BigDecimal.ONE);
        probe.leiteAb(schlecht, oben, BigDecimal.ONE);
        probe.miss(gut, Status.AUF_KURS, BigDecimal.ONE, null);
        probe.miss(schlecht, Status.GEFAEHRDET, BigDecimal.ZERO, null);
        assertEquals(Status.ABWEICHUNG, probe.werte().get(0).status());
        Annahmen annahmen = new Annahmen() {
            @Override
            public BigDecimal gewicht(Ziel ziel) {
                return ziel == gut ? new BigDecimal("9") : null;
            }
        };
        assertEquals(
                0, new BigDecimal("2.7").compareTo(probe.werte(annahmen).get(0).punkte()));
    }

    @Test
    void whatIsGivenUpDoesNotCount() {
        Zielprobe probe = new Zielprobe();
        Ziel oben = probe.ziel();
        Ziel gut = probe.ziel();
        Ziel entfallen = probe.ziel();
        probe.leiteAb(gut, oben, null);
        probe.leiteAb(entfallen, oben, null);
        probe.miss(gut, Status.AUF_KURS, BigDecimal.ONE, null);
        probe.miss(entfallen, Status.GEFAEHRDET, BigDecimal.ZERO, null);
        entfallen.setStatus(Zielstatus.ENTFALLEN);
        Zielergebnis ergebnis = probe.werte().get(0);
        assertEquals(Status.AUF_KURS, ergebnis.status());
        assertEquals(
                List.of("Das Ziel ist entfallen."),
                ergebnis.fehlende().stream().map(Zielteil::fehlt).toList());
    }

    @Test
    void circlesAreToldOnceAndDoNotCount() {
        Zielprobe probe = new Zielprobe();
        Ziel a = probe.ziel();
        Ziel b = probe.ziel();
        probe.leiteAb(a, b, null);
        probe.leiteAb(b, a, null);
        probe.miss(a, Status.AUF_KURS, BigDecimal.ONE, null);
        List<Zielergebnis> ergebnisse = probe.werte();
        assertEquals(1, probe.meldungen().size());
        assertEquals(
                "Die Ziele „z0“ und „z1“ leiten sich im Kreis voneinander ab; diese Ableitungen zählen nicht.",
                probe.meldungen().get(0).satz());
        assertEquals(Status.AUF_KURS, ergebnisse.get(0).status());
        assertEquals(Status.OHNE, ergebnisse.get(1).status());
    }

    @Test
    void treesMayBeAsDeepAsTheyLike() {
        Zielprobe probe = new Zielprobe();
        Ziel voriges = probe.ziel();
        for (int i = 0; i < 5_000; i++) {
            Ziel ziel = probe.ziel();
            probe.leiteAb(ziel, voriges, null);
            voriges = ziel;
        }
        probe.miss(voriges, Status.LEICHTE_ABWEICHUNG, new BigDecimal("0.5"), null);
        Zielergebnis oben = probe.werte().get(0);
        assertEquals(Status.LEICHTE_ABWEICHUNG, oben.status());
        assertEquals(0, new BigDecimal("0.5").compareTo(oben.erfuellung()));
    }

    @Test
    void aJudgementStandsBesideTheResultAndHoldsUntilTheNextOne() {
        String plan = """
                planung P "P" {
                    methode sollist
                }
                indikator Quote "Quote" {
                    einheit %
                    besser höher
                    werte ist 2020: 10   2025: 12
                }
                ziel Z "Ziel" {
                    gemessen an Quote: von 10 auf 20 % gegenüber 2020 spätestens 2025
                    bewertung "Erste" {
                        ampel gelb
                        datum 1.2.2025
                        grund "Es geht voran."
                    }
                    bewertung "Zweite" {
                        ampel grün
                        datum 1.2.2026
                        grund "Alle sind zufrieden."
                    }
                }
                szenario S "S" {
                    gewicht Z 2
                }
                """;
        Zielergebnis frueher = ziel(Planprobe.werte(plan, Auswertungsfrage.am(LocalDate.of(2025, 12, 31))));
        assertEquals(Status.GEFAEHRDET, frueher.status());
        assertEquals(Status.LEICHTE_ABWEICHUNG, frueher.geltend());
        Zielergebnis heute = ziel(Planprobe.werte(plan, Auswertungsfrage.am(LocalDate.of(2026, 3, 1))));
        assertEquals(Status.GEFAEHRDET, heute.status());
        Zielergebnis angenommen = ziel(Planprobe.werte(
                plan, Auswertungsfrage.am(LocalDate.of(2026, 3, 1)).mit("S")));
        assertEquals(Status.GEFAEHRDET, angenommen.geltend());
        assertEquals("Alle sind zufrieden.", heute.handbewertung().orElseThrow().grund());
        assertTrue(
                heute.begruendung().teile().get(1).satz().contains("die Rechnung ergibt dagegen rot"),
                heute.begruendung().teile().get(1).satz());
    }

    @Test
    void influencesNeverChangeTheResult() {
        String plan = """
                planung P "P" {
                    stichtag 31.12.2025
                }
                ziel Z "Ziel" {
                    bewertung "Z" {
                        ampel gelb
                        datum 1.2.2025
                        grund "Gesehen."
                    }
                }
                ziel Q "Quelle" {
                    widerspricht Z
                    bewertung "Q" {
                        ampel rot
                        datum 1.2.2025
                        grund "Gesehen."
                    }
                }
                wirkung W "Quelle zieht Ziel" {
                    von Q auf Z
                    stärke hoch
                    vertrauen mittel
                }
                wirkung V "Widerlegt" {
                    von Q auf Z
                    stärke hoch
                    vertrauen hoch
                    status widerlegt
                }
                """;
        Zielergebnis ergebnis = ziel(Planprobe.werte(plan));
        assertEquals(Status.OHNE, ergebnis.status());
        assertEquals(3, ergebnis.einfluesse().size());
        assertEquals(
                0,
                new BigDecimal("-0.48").compareTo(ergebnis.einfluesse().get(0).wirkung()));
        assertEquals(0, new BigDecimal("-1").compareTo(ergebnis.rueckenwind()));
        assertEquals(
                List.of(true, false, false),
                ergebnis.einfluesse().stream().map(Einfluss::zaehlt).toList());
    }

    private static Zielergebnis ziel(Auswertung auswertung) {
        return auswertung.ziele().get(0);
    }
}
