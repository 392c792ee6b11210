package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Zielergebnis;
import org.leitwerk.controlling.ziel.Statuspunkte;
import org.leitwerk.controlling.ziel.Teilwert;
import org.leitwerk.controlling.ziel.Verdichter;
import org.leitwerk.controlling.ziel.Verdichter.Ergebnis;
import org.leitwerk.controlling.ziel.Zielteil;
import org.leitwerk.steuerung.Verdichtung;
import org.leitwerk.steuerung.Ziel;

/** Promises of putting goals together, for any parts and any derivations. */
class Zieleigenschaften {

    // The mean is rounded to 16 digits, so it may miss a bound by one in the last of them.
    private static final BigDecimal RUNDUNG = new BigDecimal("1E-14");

    @Provide
    Arbitrary<List<Teilwert>> teile() {
        Arbitrary<BigDecimal> gewichte =
                Arbitraries.of("0.5", "1", "30", "60", "7.25").map(BigDecimal::new);
        Arbitrary<BigDecimal> vorrang = Arbitraries.of(1, 2, 3, 4).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> erfuellungen =
                Arbitraries.integers().between(0, 100).map(prozent -> BigDecimal.valueOf(prozent, 2));
        Arbitrary<BigDecimal> punkte = Arbitraries.of(0, 1, 2, 3).map(BigDecimal::valueOf);
        return Combinators.combine(
                        gewichte.injectNull(0.4),
                        vorrang.injectNull(0.4),
                        erfuellungen.injectNull(0.3),
                        punkte.injectNull(0.3))
                .as(Teilwert::new)
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 300)
    void aMissingPartNeverChangesTheMean(@ForAll @From("teile") List<Teilwert> teile, @ForAll boolean vorn) {
        List<Teilwert> mehr = new ArrayList<>(teile);
        mehr.add(vorn ? 0 : teile.size(), new Teilwert(new BigDecimal("1000"), new BigDecimal("4"), null, null));
        Ergebnis ohne = Verdichter.fasse(Verdichtung.MITTEL, teile);
        Ergebnis mit = Verdichter.fasse(Verdichtung.MITTEL, mehr);
        assertEquals(ohne.punkte(), mit.punkte());
        assertEquals(ohne.erfuellung(), mit.erfuellung());
    }

    @Property(tries = 300)
    void theMeanLiesBetweenWeakestAndBest(@ForAll @From("teile") List<Teilwert> teile) {
        Ergebnis schwaechstes = Verdichter.fasse(Verdichtung.SCHWAECHSTES, teile);
        Ergebnis mittel = Verdichter.fasse(Verdichtung.MITTEL, teile);
        Ergebnis bestes = Verdichter.fasse(Verdichtung.EINES, teile);
        if (mittel.punkte() == null) {
            assertEquals(null, schwaechstes.punkte());
        } else {
            assertTrue(schwaechstes.punkte().compareTo(mittel.punkte().add(RUNDUNG)) <= 0);
            assertTrue(mittel.punkte().compareTo(bestes.punkte().add(RUNDUNG)) <= 0);
        }
        if (mittel.erfuellung() != null) {
            assertTrue(schwaechstes.erfuellung().compareTo(mittel.erfuellung().add(RUNDUNG)) <= 0);
        }
    }

    @Property(tries = 300)
    void orderDoesNotMatter(@ForAll @From("teile") List<Teilwert> teile, @ForAll Random zufall) {
        List<Teilwert> gemischt = new ArrayList<>(teile);
        Collections.shuffle(gemischt, zufall);
        for (Verdichtung art : Verdichtung.VALUES) {
            Ergebnis eines = Verdichter.fasse(art, teile);
            Ergebnis anderes = Verdichter.fasse(art, gemischt);
            assertEquals(eines.punkte(), anderes.punkte(), art.getLiteral());
            assertEquals(eines.erfuellung(), anderes.erfuellung(), art.getLiteral());
        }
    }

    @Property(tries = 100)
    void anyDerivationsEndWithAResultForEachGoal(@ForAll Random zufall) {
        Zielprobe probe = new Zielprobe();
        int anzahl = 1 + zufall.nextInt(25);
        for (int i = 0; i < anzahl; i++) {
            Ziel ziel = probe.ziel();
            if (zufall.nextInt(3) > 0) {
                Status status = Status.values()[zufall.nextInt(Status.values().length)];
                probe.miss(ziel, status, status.bewertet() ? BigDecimal.valueOf(zufall.nextInt(101), 2) : null, null);
            }
        }
        for (int i = zufall.nextInt(2 * anzahl); i > 0; i--) {
            probe.leiteAb(
                    probe.ziele().get(zufall.nextInt(anzahl)),
                    probe.ziele().get(zufall.nextInt(anzahl)),
                    zufall.nextBoolean() ? BigDecimal.valueOf(1L + zufall.nextInt(9)) : null);
        }
        List<Zielergebnis> ergebnisse = probe.werte();
        assertEquals(anzahl, ergebnisse.size());
        boolean kreis = ergebnisse.stream()
                .flatMap(ziel -> ziel.teile().stream())
                .anyMatch(teil -> teil.fehlt().contains("Kreis"));
        assertEquals(kreis, !probe.meldungen().isEmpty());
        for (Zielergebnis ergebnis : ergebnisse) {
            assertNotNull(ergebnis);
            assertEquals(Statuspunkte.status(ergebnis.punkte()), ergebnis.status());
            assertEquals(ergebnis.teile().stream().anyMatch(teil -> teil.punkte() != null), ergebnis.punkte() != null);
            assertTrue(anteile(ergebnis).subtract(BigDecimal.ONE).abs().compareTo(RUNDUNG) <= 0);
        }
        // What derivations share is explained once: the explanations of all goals stay as long as the plan.
        int saetze = ergebnisse.stream()
                .filter(ziel -> ergebnisse.stream()
                        .flatMap(oben -> oben.teile().stream())
                        .noneMatch(teil -> teil.element().equals(ziel.element())))
                .mapToInt(ziel -> saetze(ziel.begruendung()))
                .sum();
        int teile = ergebnisse.stream().mapToInt(ziel -> ziel.teile().size()).sum();
        assertTrue(saetze <= anzahl + 2 * teile, saetze + " Sätze");
    }

    private static BigDecimal anteile(Zielergebnis ergebnis) {
        return ergebnis.teile().stream()
                .map(Zielteil::anteil)
                .filter(anteil -> anteil != null)
                .reduce(BigDecimal::add)
                .orElse(BigDecimal.ONE);
    }

    private static int saetze(Begruendung begruendung) {
        assertTrue(begruendung.satz().endsWith(".") || begruendung.satz().endsWith("“"), begruendung.satz());
        return 1
                + begruendung.teile().stream()
                        .mapToInt(Zieleigenschaften::saetze)
                        .sum();
    }
}
