package org.leitwerk.diagramm.schrift;

import java.util.List;
import org.leitwerk.diagramm.szene.Schrift;

/**
 * A text divided into lines.
 *
 * @param zeilen the lines; none for an empty text
 * @param breiten width of each line in pixels
 * @param schrift the font it was measured in
 * @param gekuerzt whether it ends with an ellipsis because it was too long
 */
public record Satz(List<String> zeilen, List<Double> breiten, Schrift schrift, boolean gekuerzt) {

    /** Keeps own copies. */
    public Satz {
        zeilen = List.copyOf(zeilen);
        breiten = List.copyOf(breiten);
    }

    /** The width of the longest line in pixels. */
    public double breite() {
        double laengste = 0;
        for (double breite : breiten) {
            laengste = Math.max(laengste, breite);
        }
        return laengste;
    }

    /** The height of all lines in pixels. */
    public double hoehe() {
        return zeilen.size() * Schriftmass.zeilenhoehe(schrift);
    }
}
