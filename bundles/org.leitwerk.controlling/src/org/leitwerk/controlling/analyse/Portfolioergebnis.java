package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;

/**
 * A portfolio: elements by two quantities, as a rule resources across and effect upwards.
 *
 * @param element the analysis
 * @param waagerecht the horizontal axis
 * @param senkrecht the vertical axis
 * @param raster fields in all: 4 or 9
 * @param punkte where the elements are, in the order of the plan
 * @param felder the fields, from below on the left, row by row
 * @param hinweise what is missing or does not fit
 * @param begruendung how it came about
 */
public record Portfolioergebnis(
        Elementbezug element,
        Achse waagerecht,
        Achse senkrecht,
        int raster,
        List<Punkt> punkte,
        List<Feld> felder,
        List<String> hinweise,
        Begruendung begruendung)
        implements Analyseergebnis {

    /**
     * An axis.
     *
     * @param name what it shows; empty if not stated
     * @param von its least value
     * @param bis its greatest value
     * @param grenzen where one field ends and the next begins, one value for 4 fields, two for 9; empty if there are no
     *     points
     */
    public record Achse(String name, BigDecimal von, BigDecimal bis, List<BigDecimal> grenzen) {

        /**
         * The field of a value, counted from 0.
         *
         * @param wert a value of this axis; on a border it is in the higher field
         */
        public int feld(BigDecimal wert) {
            return (int) grenzen.stream()
                    .filter(grenze -> wert.compareTo(grenze) >= 0)
                    .count();
        }
    }

    /**
     * Where an element is.
     *
     * @param element the element
     * @param x value across
     * @param y value upwards
     * @param soll whether it is where it should be one day
     * @param spalte field across, from 0
     * @param reihe field upwards, from 0
     * @param stossrichtung what its field suggests
     */
    public record Punkt(
            Elementbezug element,
            BigDecimal x,
            BigDecimal y,
            boolean soll,
            int spalte,
            int reihe,
            Stossrichtung stossrichtung) {}

    /**
     * A field.
     *
     * @param spalte field across, from 0
     * @param reihe field upwards, from 0
     * @param stossrichtung what it suggests
     * @param anzahl elements in it today, without those that should be there one day
     */
    public record Feld(int spalte, int reihe, Stossrichtung stossrichtung, int anzahl) {}
}
