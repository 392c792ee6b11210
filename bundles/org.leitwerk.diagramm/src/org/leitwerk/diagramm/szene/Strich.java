package org.leitwerk.diagramm.szene;

/**
 * How a line or a border is drawn.
 *
 * @param breite width in pixels; 0: not at all
 * @param art its pattern
 * @param farbe its colour
 */
public record Strich(double breite, Strichart art, Farbe farbe) {

    /** No line. */
    public static final Strich KEINER = new Strich(0, Strichart.DURCHGEZOGEN, Farbe.SCHWARZ);

    /** A line without gaps. */
    public static Strich fest(double breite, Farbe farbe) {
        return new Strich(breite, Strichart.DURCHGEZOGEN, farbe);
    }

    /** Whether nothing is to be painted. */
    public boolean istLeer() {
        return breite <= 0 || farbe.deckung() == 0;
    }
}
