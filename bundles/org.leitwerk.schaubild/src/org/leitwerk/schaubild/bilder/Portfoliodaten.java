package org.leitwerk.schaubild.bilder;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Zahlenform;

/**
 * What a portfolio shows.
 *
 * @param kopf heading and notes
 * @param xName what grows to the right, such as {@code Ressourcen}
 * @param xForm how its numbers are written
 * @param xGrenzen where one field ends and the next begins, from left to right; may be empty
 * @param yName what grows upwards, such as {@code Wirkung}
 * @param yForm how its numbers are written
 * @param yGrenzen the same from below; may be empty
 * @param felder names of the fields, row by row from below on the left; as many as the borders make, or none
 * @param elemente what is shown
 */
public record Portfoliodaten(
        Bildkopf kopf,
        String xName,
        Zahlenform xForm,
        List<BigDecimal> xGrenzen,
        String yName,
        Zahlenform yForm,
        List<BigDecimal> yGrenzen,
        List<String> felder,
        List<Element> elemente) {

    /** Keeps own copies. */
    public Portfoliodaten {
        felder = List.copyOf(felder);
        elemente = List.copyOf(elemente);
        xGrenzen = List.copyOf(xGrenzen);
        yGrenzen = List.copyOf(yGrenzen);
        if (!felder.isEmpty() && felder.size() != (xGrenzen.size() + 1) * (yGrenzen.size() + 1)) {
            throw new IllegalArgumentException("as many names as fields");
        }
    }

    /**
     * One element.
     *
     * @param name its name
     * @param x its resources; null if unknown
     * @param y its effect; null if unknown
     * @param soll whether this is where it should be one day; drawn hollow
     */
    public record Element(String name, BigDecimal x, BigDecimal y, boolean soll) {

        /** Whether both values are known. */
        public boolean vollstaendig() {
            return x != null && y != null;
        }
    }
}
