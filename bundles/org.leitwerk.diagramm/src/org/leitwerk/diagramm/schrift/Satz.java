package org.leitwerk.diagramm.schrift;

import java.util.List;
import org.leitwerk.diagramm.szene.Schrift;

/**
 * A text divided into lines.
 *
 * @param zeilen the lines; none for an empty text
 * @param breite width of the longest line in pixels
 * @param schrift the font it was measured in
 * @param gekuerzt whether it ends with an ellipsis because it was too long
 */
public record Satz(List<String> zeilen, double breite, Schrift schrift, boolean gekuerzt) {

    /** Keeps an own copy. */
    public Satz {
        zeilen = List.copyOf(zeilen);
    }

    /** The height of all lines in pixels. */
    public double hoehe() {
        return zeilen.size() * Schriftmass.zeilenhoehe(schrift);
    }
}
