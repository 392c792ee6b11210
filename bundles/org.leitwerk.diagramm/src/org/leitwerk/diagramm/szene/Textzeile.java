package org.leitwerk.diagramm.szene;

/**
 * One line of text, ready to be painted.
 *
 * @param text its characters, one line, never empty
 * @param x where its anchor lies, in pixels
 * @param grundlinie where its letters stand, in pixels
 * @param breite its measured width in pixels; the fonts of a screen may be off by 4 %
 * @param schrift font and size
 * @param auszeichnung lines under or through it
 * @param farbe colour of the letters
 * @param anker what {@code x} means
 * @param gedreht whether it is turned by 90° around its anchor, to be read from below; {@code x} is then where its
 *     letters stand and {@code grundlinie} where its anchor lies
 */
public record Textzeile(
        String text,
        double x,
        double grundlinie,
        double breite,
        Schrift schrift,
        Auszeichnung auszeichnung,
        Farbe farbe,
        Anker anker,
        boolean gedreht) {

    /** Which part of a line lies at its x. */
    public enum Anker {
        /** The line begins there. */
        ANFANG,
        /** Its middle is there. */
        MITTE,
        /** It ends there. */
        ENDE
    }

    /** Lines that belong to the letters. */
    public enum Auszeichnung {
        /** None. */
        KEINE,
        /** Below the letters. */
        UNTERSTRICHEN,
        /** Through the letters. */
        DURCHGESTRICHEN
    }

    /** A line that is not turned. */
    public Textzeile(
            String text,
            double x,
            double grundlinie,
            double breite,
            Schrift schrift,
            Auszeichnung auszeichnung,
            Farbe farbe,
            Anker anker) {
        this(text, x, grundlinie, breite, schrift, auszeichnung, farbe, anker, false);
    }

    /** Where the line begins before it is turned, in pixels. */
    public double links() {
        return switch (anker) {
            case ANFANG -> x;
            case MITTE -> x - breite / 2;
            case ENDE -> x - breite;
        };
    }
}
