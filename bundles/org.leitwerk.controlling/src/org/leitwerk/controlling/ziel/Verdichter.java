package org.leitwerk.controlling.ziel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.leitwerk.controlling.ziel.Gewichtung.Gewicht;
import org.leitwerk.steuerung.Verdichtung;

/**
 * Puts the parts of a goal together. What is not known about a part is never counted as zero.
 *
 * <ul>
 *   <li>Mean (default): Σ weight × value / Σ weight over the parts whose value is known, for fulfilment and for points
 *       each.
 *   <li>Weakest: the least of the known values.
 *   <li>All: fulfilled (1) if every part is, else 0; points are those of the weakest. If something is missing and what
 *       is known is fulfilled, the result is unknown.
 *   <li>One: fulfilled (1) if one part is, else 0; points are those of the best. If something is missing and nothing
 *       known is fulfilled, the fulfilment is unknown.
 * </ul>
 *
 * Source: weighted sums as in the Wirkungsbeitragsanalyse (KGSt-Handbuch 2011, Kap. 6.5); the others are our proposal.
 * Example: fulfilments 100 % (weight 60) and 50 % (weight 40): mean 80 %, weakest 50 %, all 0 %, one 100 %.
 */
public final class Verdichter {

    /**
     * What parts make together.
     *
     * @param erfuellung fulfilment, 0 to 1; null if unknown
     * @param punkte points, 0 to 3; null if unknown
     * @param anteile what each part counts for, in their order
     */
    public record Ergebnis(BigDecimal erfuellung, BigDecimal punkte, List<Anteil> anteile) {}

    /**
     * What a part counts for.
     *
     * @param gewicht weight; null if nothing is known about it or parts are not weighed
     * @param grund where the weight comes from; null likewise
     * @param anPunkten share of the weight among the parts with points, 0 to 1; null if it does not count there
     * @param anErfuellung share of the weight among the parts with a fulfilment, 0 to 1; null if it does not count
     *     there
     */
    public record Anteil(BigDecimal gewicht, Gewichtsgrund grund, BigDecimal anPunkten, BigDecimal anErfuellung) {}

    private static final Anteil OHNE = new Anteil(null, null, null, null);

    private Verdichter() {}

    /**
     * Puts parts together; their order does not matter.
     *
     * @param art how; {@code OFFEN} means the mean
     * @param teile the parts
     */
    public static Ergebnis fasse(Verdichtung art, List<Teilwert> teile) {
        return switch (art) {
            case SCHWAECHSTES -> ohneGewicht(teile, BigDecimal::min);
            case ALLE -> alle(teile);
            case EINES -> eines(teile);
            case MITTEL, OFFEN -> mittel(teile);
        };
    }

    private static Ergebnis mittel(List<Teilwert> teile) {
        List<Gewicht> gewichte = Gewichtung.von(teile);
        BigDecimal anPunkten = summe(teile, gewichte, Teilwert::punkte, false);
        BigDecimal anErfuellung = summe(teile, gewichte, Teilwert::erfuellung, false);
        List<Anteil> anteile = new ArrayList<>(teile.size());
        for (int i = 0; i < teile.size(); i++) {
            Teilwert teil = teile.get(i);
            Gewicht gewicht = gewichte.get(i);
            anteile.add(new Anteil(
                    gewicht.wert(),
                    gewicht.grund(),
                    teil.punkte() == null ? null : teile(gewicht.wert(), anPunkten),
                    teil.erfuellung() == null ? null : teile(gewicht.wert(), anErfuellung)));
        }
        return new Ergebnis(
                teile(summe(teile, gewichte, Teilwert::erfuellung, true), anErfuellung),
                teile(summe(teile, gewichte, Teilwert::punkte, true), anPunkten),
                anteile);
    }

    private static Ergebnis alle(List<Teilwert> teile) {
        Ergebnis schwaechster = ohneGewicht(teile, BigDecimal::min);
        boolean gescheitert = teile.stream().anyMatch(teil -> teil.erfuellung() != null && !erfuellt(teil));
        boolean erfuellungFehlt = teile.stream().anyMatch(teil -> teil.erfuellung() == null);
        boolean offen = teile.stream().anyMatch(teil -> teil.punkte() == null)
                && teile.stream().allMatch(teil -> teil.punkte() == null || teil.aufKurs());
        return new Ergebnis(
                gescheitert ? BigDecimal.ZERO : erfuellungFehlt || teile.isEmpty() ? null : BigDecimal.ONE,
                offen ? null : schwaechster.punkte(),
                schwaechster.anteile());
    }

    private static Ergebnis eines(List<Teilwert> teile) {
        Ergebnis bester = ohneGewicht(teile, BigDecimal::max);
        boolean erfuellt = teile.stream().anyMatch(teil -> teil.erfuellung() != null && erfuellt(teil));
        boolean fehlt = teile.stream().anyMatch(teil -> teil.erfuellung() == null);
        return new Ergebnis(
                erfuellt ? BigDecimal.ONE : fehlt || teile.isEmpty() ? null : BigDecimal.ZERO,
                bester.punkte(),
                bester.anteile());
    }

    private static Ergebnis ohneGewicht(List<Teilwert> teile, BinaryOperator<BigDecimal> wahl) {
        return new Ergebnis(
                waehle(teile, Teilwert::erfuellung, wahl),
                waehle(teile, Teilwert::punkte, wahl),
                teile.stream().map(teil -> OHNE).toList());
    }

    private static BigDecimal waehle(
            List<Teilwert> teile, Function<Teilwert, BigDecimal> wert, BinaryOperator<BigDecimal> wahl) {
        return teile.stream().map(wert).filter(Objects::nonNull).reduce(wahl).orElse(null);
    }

    private static boolean erfuellt(Teilwert teil) {
        return teil.erfuellung().compareTo(BigDecimal.ONE) >= 0;
    }

    /** Σ weight × value, or Σ weight, over the parts whose value is known. */
    private static BigDecimal summe(
            List<Teilwert> teile, List<Gewicht> gewichte, Function<Teilwert, BigDecimal> wert, boolean malWert) {
        BigDecimal summe = BigDecimal.ZERO;
        for (int i = 0; i < teile.size(); i++) {
            BigDecimal bekannt = wert.apply(teile.get(i));
            if (bekannt != null) {
                BigDecimal gewicht = gewichte.get(i).wert();
                summe = summe.add(malWert ? gewicht.multiply(bekannt) : gewicht);
            }
        }
        return summe;
    }

    private static BigDecimal teile(BigDecimal summe, BigDecimal gewicht) {
        return gewicht.signum() == 0 ? null : summe.divide(gewicht, MathContext.DECIMAL64);
    }
}
