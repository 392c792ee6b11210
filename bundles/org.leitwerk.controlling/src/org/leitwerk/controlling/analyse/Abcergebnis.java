package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.controlling.Analyseergebnis;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;

/**
 * An ABC analysis.
 *
 * @param element the analysis
 * @param merkmal what is measured; empty if not stated
 * @param grenzeA share at which class A ends, 0 to 1
 * @param grenzeB share at which class B ends, 0 to 1
 * @param gesamt sum of all values
 * @param zeilen the objects, greatest value first
 * @param hinweise what is missing or does not fit
 * @param begruendung how it came about
 */
public record Abcergebnis(
        Elementbezug element,
        String merkmal,
        BigDecimal grenzeA,
        BigDecimal grenzeB,
        BigDecimal gesamt,
        List<Zeile> zeilen,
        List<String> hinweise,
        Begruendung begruendung)
        implements Analyseergebnis {

    /** Class of an object. */
    public enum Klasse {
        /** The few that make up most. */
        A,
        /** Between. */
        B,
        /** The many that make up little. */
        C
    }

    /**
     * One object.
     *
     * @param element the object
     * @param wert its value
     * @param rang 1 = greatest; equal values share a rank
     * @param anteil share of the sum, 0 to 1
     * @param kumuliert share of the sum up to and with this object, 0 to 1
     * @param klasse its class
     */
    public record Zeile(
            Elementbezug element, BigDecimal wert, int rang, BigDecimal anteil, BigDecimal kumuliert, Klasse klasse) {}
}
