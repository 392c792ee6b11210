package org.leitwerk.schaubild.bilder;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.schaubild.malwerk.Musterfarbe;

/**
 * A row of a bar chart.
 *
 * @param name what the bar is of; wrapped beside it, never cut
 * @param teile its parts from the inside to the outside; none without a value
 * @param text what stands behind the bar: the value, or why there is none
 * @param satz the row as one German sentence, for pointing at it and reading aloud
 */
record Balkenzeile(String name, List<Teil> teile, String text, String satz) {

    /** Keeps own copies. */
    Balkenzeile {
        teile = List.copyOf(teile);
    }

    /**
     * A part of a bar.
     *
     * @param wert its length in the unit of the axis
     * @param farbe colour and pattern
     */
    record Teil(BigDecimal wert, Musterfarbe farbe) {}

    /** A row with one value. */
    static Balkenzeile mit(String name, BigDecimal wert, Musterfarbe farbe, String text, String satz) {
        return new Balkenzeile(name, List.of(new Teil(wert, farbe)), text, satz);
    }

    /** A row without a bar. */
    static Balkenzeile ohne(String name, String grund) {
        return new Balkenzeile(name, List.of(), grund, name + ": " + grund);
    }
}
