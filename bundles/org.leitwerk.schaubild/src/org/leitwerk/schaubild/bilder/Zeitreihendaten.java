package org.leitwerk.schaubild.bilder;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Zahlenform;

/**
 * What a time series shows.
 *
 * @param kopf heading and notes
 * @param form how values are written
 * @param reihen the series, the one it is about first; at most five are told apart well
 * @param ziel the target; null without one
 * @param prognosejahr the year of the projection; counts only with {@code prognose}
 * @param prognose the value expected then, joined to the last value by a dashed line; null without one
 */
public record Zeitreihendaten(
        Bildkopf kopf, Zahlenform form, List<Reihe> reihen, Ziel ziel, double prognosejahr, BigDecimal prognose) {

    /** Keeps own copies. */
    public Zeitreihendaten {
        reihen = List.copyOf(reihen);
    }

    /**
     * One line.
     *
     * @param name what it is called in the legend
     * @param punkte its values by time
     */
    public record Reihe(String name, List<Messpunkt> punkte) {

        /** Keeps own copies. */
        public Reihe {
            punkte = List.copyOf(punkte);
        }
    }

    /**
     * A target.
     *
     * @param basisjahr when the way to it begins
     * @param basiswert the value there; null: no way is drawn
     * @param zieljahr when it is to be reached; 0: it holds all the time
     * @param zielwert the value that is aimed at; null for a range
     * @param untergrenze least value of a range; null without
     * @param obergrenze greatest value of a range; null without
     */
    public record Ziel(
            double basisjahr,
            BigDecimal basiswert,
            double zieljahr,
            BigDecimal zielwert,
            BigDecimal untergrenze,
            BigDecimal obergrenze) {}
}
