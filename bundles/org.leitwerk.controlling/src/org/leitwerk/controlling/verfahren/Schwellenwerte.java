package org.leitwerk.controlling.verfahren;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.steuerung.Ampel;

/**
 * The thresholds of the methods. All of them can be set in the plan ({@code schwelle …}), for a plan or an indicator.
 *
 * @param gruen sollist: least fulfilment in percent for green
 * @param gelb sollist: least fulfilment in percent for yellow
 * @param sonne wetter: below this share of the distance, in percent, the projection may miss the target for a sun
 * @param bewoelkt wetter: up to this share of the distance, in percent, it is slightly clouded
 * @param deutlich wachstum: least ratio of actual to required growth for distinct progress
 * @param maessig wachstum: least ratio for moderate progress
 * @param gering wachstum: least ratio for little progress
 * @param deutlichOhneZiel wachstum without a target: least yearly growth for distinct progress, 0.015 = 1.5 %
 * @param maessigOhneZiel wachstum without a target: least yearly growth for moderate progress
 * @param geringOhneZiel wachstum without a target: least yearly growth for little progress
 * @param farben schwelle: from which value on which colour holds, in the unit of the indicator, ascending
 */
public record Schwellenwerte(
        BigDecimal gruen,
        BigDecimal gelb,
        BigDecimal sonne,
        BigDecimal bewoelkt,
        BigDecimal deutlich,
        BigDecimal maessig,
        BigDecimal gering,
        BigDecimal deutlichOhneZiel,
        BigDecimal maessigOhneZiel,
        BigDecimal geringOhneZiel,
        List<Farbgrenze> farben) {

    /**
     * From a value on a colour holds.
     *
     * @param ampel the colour
     * @param ab the least value, in the unit of the indicator
     */
    public record Farbgrenze(Ampel ampel, BigDecimal ab) {}

    /** What holds where the plan says nothing. */
    public static final Schwellenwerte VORGABE = new Schwellenwerte(
            new BigDecimal("95"),
            new BigDecimal("80"),
            new BigDecimal("5"),
            new BigDecimal("20"),
            new BigDecimal("0.95"),
            new BigDecimal("0.60"),
            BigDecimal.ZERO,
            new BigDecimal("0.015"),
            new BigDecimal("0.005"),
            BigDecimal.ZERO,
            List.of());
}
