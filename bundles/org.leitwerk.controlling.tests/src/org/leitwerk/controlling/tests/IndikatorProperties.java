package org.leitwerk.controlling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Vorgabeart;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.Zielwertergebnis;
import org.leitwerk.controlling.verfahren.Bewerter;
import org.leitwerk.controlling.verfahren.Lage;
import org.leitwerk.controlling.verfahren.Schwellenwerte;
import org.leitwerk.controlling.verfahren.Verlauf;
import org.leitwerk.controlling.verfahren.Zahlform;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.Bewertungsmethode;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Laws of the methods on random series and targets. */
class IndikatorProperties {

    private static final Elementbezug ELEMENT = new Elementbezug("I", "Indikator", URI.createURI("mem:/plan#I"));
    private static final int LETZTES_JAHR = 2025;

    /** A random case: yearly values up to 2025 and a bound to be reached. */
    record Fall(List<BigDecimal> werte, BigDecimal ziel, int zieljahr, boolean steigen, boolean streng) {

        Zeitreihe reihe(BigDecimal faktor, BigDecimal plus) {
            List<Wert> punkte = new ArrayList<>();
            for (int i = 0; i < werte.size(); i++) {
                int jahr = LETZTES_JAHR - werte.size() + 1 + i;
                punkte.add(Wert.von(
                        Zeitangabe.jahr(jahr), werte.get(i).multiply(faktor).add(plus)));
            }
            return Zeitreihe.von(Reihenschluessel.GESAMT, punkte);
        }

        Zielvorgabe vorgabe(BigDecimal faktor, BigDecimal plus) {
            BigDecimal wert = ziel.multiply(faktor).add(plus);
            boolean hoch = steigen == faktor.signum() > 0;
            return new Zielvorgabe(
                    ELEMENT,
                    Vorgabeart.GRENZE,
                    hoch ? Richtung.STEIGEN : Richtung.SINKEN,
                    hoch ? wert : null,
                    hoch ? null : wert,
                    streng,
                    wert,
                    werte.get(0).multiply(faktor).add(plus),
                    "Basis",
                    LETZTES_JAHR - werte.size() + 1,
                    zieljahr == 0 ? null : LocalDate.of(zieljahr, 12, 31),
                    false,
                    "",
                    "",
                    "Ziel",
                    "");
        }
    }

    @Provide
    Arbitrary<Fall> faelle() {
        Arbitrary<BigDecimal> zahlen = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(2);
        return Combinators.combine(
                        zahlen.list().ofMinSize(1).ofMaxSize(9),
                        zahlen,
                        Arbitraries.of(0, 2020, 2025, 2026, 2030, 2050),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Fall::new);
    }

    @Provide
    Arbitrary<Bewertungsmethode> methoden() {
        return Arbitraries.of(Bewertungsmethode.values()).filter(methode -> methode != Bewertungsmethode.OFFEN);
    }

    @Property(tries = 1500)
    void nothingThrowsAndEverySentenceIsWritten(
            @ForAll("faelle") Fall fall, @ForAll("methoden") Bewertungsmethode methode) {
        Zielwertergebnis ergebnis = bewerte(fall, methode, BigDecimal.ONE, BigDecimal.ZERO);
        geschrieben(ergebnis.begruendung());
        geschrieben(Bewerter.ohneZiel(methode, lage(fall, BigDecimal.ONE, BigDecimal.ZERO))
                .begruendung());
    }

    @Property(tries = 600)
    void weatherDoesNotDependOnTheUnit(@ForAll("faelle") Fall fall) {
        Status status = bewerte(fall, Bewertungsmethode.WETTER, BigDecimal.ONE, BigDecimal.ZERO)
                .status();
        for (String faktor : List.of("0.001", "3.7", "1000000")) {
            assertSame(
                    status,
                    bewerte(fall, Bewertungsmethode.WETTER, new BigDecimal(faktor), BigDecimal.ZERO)
                            .status());
        }
    }

    @Property(tries = 600)
    void weatherDoesNotDependOnTheZeroPoint(@ForAll("faelle") Fall fall) {
        Status status = bewerte(fall, Bewertungsmethode.WETTER, BigDecimal.ONE, BigDecimal.ZERO)
                .status();
        assertSame(
                status,
                bewerte(fall, Bewertungsmethode.WETTER, BigDecimal.ONE, new BigDecimal("12345.67"))
                        .status());
    }

    @Property(tries = 600)
    void weatherIsTheSameInAMirror(@ForAll("faelle") Fall fall) {
        Status status = bewerte(fall, Bewertungsmethode.WETTER, BigDecimal.ONE, BigDecimal.ZERO)
                .status();
        assertSame(
                status,
                bewerte(fall, Bewertungsmethode.WETTER, BigDecimal.ONE.negate(), BigDecimal.ZERO)
                        .status());
    }

    @Property(tries = 600)
    void shareOfTheWayDoesNotDependOnUnitAndZeroPoint(@ForAll("faelle") Fall fall) {
        BigDecimal anteil = bewerte(fall, Bewertungsmethode.SOLLIST, BigDecimal.ONE, BigDecimal.ZERO)
                .anteil();
        assertEquals(
                anteil,
                bewerte(fall, Bewertungsmethode.SOLLIST, new BigDecimal("-2.5"), new BigDecimal("99.9"))
                        .anteil());
    }

    @Property(tries = 600)
    void aBetterLastValueIsNeverWorse(@ForAll("faelle") Fall fall) {
        List<BigDecimal> besser = new ArrayList<>(fall.werte());
        int letzter = besser.size() - 1;
        BigDecimal schritt = fall.steigen() ? BigDecimal.TEN : BigDecimal.TEN.negate();
        besser.set(letzter, besser.get(letzter).add(schritt));
        if (letzter == 0) {
            // The only value is also the base; moving it moves the way.
            return;
        }
        Fall neu = new Fall(besser, fall.ziel(), fall.zieljahr(), fall.steigen(), fall.streng());
        Status vorher = bewerte(fall, Bewertungsmethode.SOLLIST, BigDecimal.ONE, BigDecimal.ZERO)
                .status();
        Status nachher = bewerte(neu, Bewertungsmethode.SOLLIST, BigDecimal.ONE, BigDecimal.ZERO)
                .status();
        assertFalse(
                vorher.bewertet() && nachher.bewertet() && nachher.compareTo(vorher) > 0, vorher + " -> " + nachher);
    }

    @Property(tries = 400)
    void onlyTheLastSixPointsCountForTheWeather(@ForAll("faelle") Fall fall) {
        List<BigDecimal> laenger = new ArrayList<>();
        laenger.add(new BigDecimal("77"));
        laenger.addAll(fall.werte());
        if (fall.werte().size() < Verlauf.PUNKTE) {
            return;
        }
        Fall neu = new Fall(laenger, fall.ziel(), fall.zieljahr(), fall.steigen(), fall.streng());
        assertSame(
                bewerte(fall, Bewertungsmethode.WETTER, BigDecimal.ONE, BigDecimal.ZERO)
                        .status(),
                bewerte(neu, Bewertungsmethode.WETTER, BigDecimal.ONE, BigDecimal.ZERO)
                        .status());
    }

    private static Zielwertergebnis bewerte(Fall fall, Bewertungsmethode methode, BigDecimal faktor, BigDecimal plus) {
        return Bewerter.bewerte(methode, fall.vorgabe(faktor, plus), lage(fall, faktor, plus));
    }

    private static Lage lage(Fall fall, BigDecimal faktor, BigDecimal plus) {
        return new Lage(
                ELEMENT,
                Verlauf.von(fall.reihe(faktor, plus)),
                fall.steigen() == faktor.signum() > 0 ? Richtung.STEIGEN : Richtung.SINKEN,
                Schwellenwerte.VORGABE,
                new Zahlform("Stück", 1),
                null);
    }

    private static void geschrieben(Begruendung begruendung) {
        assertFalse(begruendung.satz().isBlank());
        assertFalse(begruendung.satz().contains("null"), begruendung.satz());
        begruendung.teile().forEach(IndikatorProperties::geschrieben);
    }
}
