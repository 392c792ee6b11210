package org.leitwerk.diagramm.anordnung;

/**
 * What a container keeps free between its border and its children: title bar above, margins.
 *
 * @param oben above, px
 * @param rechts on the right, px
 * @param unten below, px
 * @param links on the left, px
 */
public record Einzug(double oben, double rechts, double unten, double links) {

    /** A title bar of one line and the usual margins. */
    public static final Einzug UEBLICH = new Einzug(32, 12, 12, 12);

    /** Nothing kept free. */
    public static final Einzug KEINER = new Einzug(0, 0, 0, 0);
}
