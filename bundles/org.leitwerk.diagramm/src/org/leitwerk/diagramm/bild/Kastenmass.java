package org.leitwerk.diagramm.bild;

import java.util.List;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.schrift.Schriftmass;

/**
 * How large a box must be for its texts.
 *
 * @param breite width of all of it in pixels, a label below it included
 * @param hoehe height of all of it in pixels
 * @param figurbreite width of the outline
 * @param figurhoehe height of the outline
 * @param titel the lines of its label, of a bold label those of its first paragraph
 * @param zusatz the further paragraphs of a bold label; not bold
 * @param symbol width kept for the icon before the label, with its distance; 0 without one
 * @param zeilen the rows of a list from top to bottom
 */
record Kastenmass(
        double breite,
        double hoehe,
        double figurbreite,
        double figurhoehe,
        Satz titel,
        Satz zusatz,
        double symbol,
        List<Zeilenmass> zeilen) {

    /** Distance of texts from the border, in pixels. */
    static final double RAND = 8;

    /** The same above and below. */
    static final double RAND_OBEN = 7;

    /** Side of an icon and its distance to the text. */
    static final double SYMBOL = 16;

    static final double ABSTAND = 5;

    /**
     * A row of a list.
     *
     * @param satz its lines
     * @param hoehe its height in pixels
     * @param symbol width kept for its icon
     */
    record Zeilenmass(Satz satz, double hoehe, double symbol) {}

    /** Height of the head of a container: its label with margins; 0 without a label. */
    double kopf() {
        return titel.zeilen().isEmpty() && symbol == 0 ? 0 : Math.max(texthoehe(), zeile()) + 2 * RAND_OBEN;
    }

    /** Height of all lines of the label. */
    double texthoehe() {
        return titel.hoehe() + zusatz.hoehe();
    }

    private double zeile() {
        return symbol > 0 ? SYMBOL : Schriftmass.zeilenhoehe(titel.schrift());
    }
}
