package org.leitwerk.diagramm.anordnung;

import java.util.List;

/** Places boxes in rows from left to right, as many a row as the page is wide. Never fails. */
final class Reihenablage {

    private Reihenablage() {}

    /**
     * Places boxes.
     *
     * @param boxen what is placed, in this order
     * @param links left edge, px
     * @param oben upper edge, px
     * @param seite width of a row, px; a single wider box gets a row of its own
     * @param abstand distance of boxes and rows, px
     */
    static void lege(List<Platz> boxen, double links, double oben, double seite, double abstand) {
        double x = links;
        double y = oben;
        double hoehe = 0;
        for (Platz box : boxen) {
            if (x > links && x + box.breite > links + seite) {
                x = links;
                y += hoehe + abstand;
                hoehe = 0;
            }
            box.setze(x, y);
            x += box.breite + abstand;
            hoehe = Math.max(hoehe, box.hoehe);
        }
    }

    /** A width that makes the rows about as wide as a page is in relation to its height. */
    static double guteBreite(List<Platz> boxen, double abstand) {
        double flaeche = 0;
        double breiteste = 0;
        for (Platz box : boxen) {
            flaeche += (box.breite + abstand) * (box.hoehe + abstand);
            breiteste = Math.max(breiteste, box.breite);
        }
        return Math.max(breiteste, Math.sqrt(flaeche * 1.6));
    }
}
