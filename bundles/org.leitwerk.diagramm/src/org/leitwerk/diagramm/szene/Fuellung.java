package org.leitwerk.diagramm.szene;

/**
 * What an area is filled with: one colour or a straight gradient of two.
 *
 * @param von the colour, of a gradient where it begins
 * @param bis the colour where it ends; the same as {@code von} without a gradient
 * @param verlauf the direction of the gradient
 */
public record Fuellung(Farbe von, Farbe bis, Verlauf verlauf) {

    /** The direction of a gradient. */
    public enum Verlauf {
        /** None: one colour. */
        KEINER,
        /** From the left edge to the right one. */
        NACH_RECHTS,
        /** From the upper edge to the lower one. */
        NACH_UNTEN
    }

    /** Nothing: what lies behind shows through. */
    public static final Fuellung KEINE = einfarbig(Farbe.WEISS.mitDeckung(0));

    /** One colour. */
    public static Fuellung einfarbig(Farbe farbe) {
        return new Fuellung(farbe, farbe, Verlauf.KEINER);
    }

    /** Whether nothing is to be painted. */
    public boolean istLeer() {
        return von.deckung() == 0 && bis.deckung() == 0;
    }

    /** Whether two colours run into each other. */
    public boolean istVerlauf() {
        return verlauf != Verlauf.KEINER && !von.equals(bis);
    }
}
