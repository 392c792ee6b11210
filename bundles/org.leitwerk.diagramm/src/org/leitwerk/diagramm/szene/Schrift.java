package org.leitwerk.diagramm.szene;

/**
 * The cut of the one font of all pictures (Open Sans) and its size.
 *
 * @param groesse height in pixels
 * @param fett semibold instead of regular
 * @param kursiv slanted; there is no slanted semibold, semibold wins
 */
public record Schrift(double groesse, boolean fett, boolean kursiv) {

    /** Text of a picture: regular, 12 px. */
    public static final Schrift TEXT = new Schrift(12, false, false);
    /** Titles of boxes: semibold, 12 px. */
    public static final Schrift TITEL = new Schrift(12, true, false);
    /** Labels of lines and of the legend: regular, 11 px. */
    public static final Schrift KLEIN = new Schrift(11, false, false);

    /** The same cut in another size in pixels. */
    public Schrift mitGroesse(double neu) {
        return new Schrift(neu, fett, kursiv);
    }
}
