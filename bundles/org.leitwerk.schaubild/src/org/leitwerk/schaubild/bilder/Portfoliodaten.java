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
 * @param xGrenze where the left fields end
 * @param yName what grows upwards, such as {@code Wirkung}
 * @param yForm how its numbers are written
 * @param yGrenze where the lower fields end
 * @param felder names of the four fields: upper left, upper right, lower left, lower right
 * @param elemente what is shown
 */
public record Portfoliodaten(
        Bildkopf kopf,
        String xName,
        Zahlenform xForm,
        BigDecimal xGrenze,
        String yName,
        Zahlenform yForm,
        BigDecimal yGrenze,
        List<String> felder,
        List<Element> elemente) {

    /** Keeps own copies. */
    public Portfoliodaten {
        felder = List.copyOf(felder);
        elemente = List.copyOf(elemente);
        if (felder.size() != 4) {
            throw new IllegalArgumentException("four fields");
        }
    }

    /**
     * One element.
     *
     * @param name its name
     * @param x its resources; null if unknown
     * @param y its effect; null if unknown
     */
    public record Element(String name, BigDecimal x, BigDecimal y) {

        /** Whether both values are known. */
        public boolean vollstaendig() {
            return x != null && y != null;
        }
    }
}
