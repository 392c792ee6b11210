package org.leitwerk.diagramm.malen;

/**
 * The page of a PDF file, in points (72 to the inch).
 *
 * @param breite its shorter side; 0: the page is as large as the picture
 * @param hoehe its longer side
 */
public record Papier(double breite, double hoehe) {

    /** As large as the picture. */
    public static final Papier PASSEND = new Papier(0, 0);
    /** DIN A4. */
    public static final Papier A4 = new Papier(595.28, 841.89);
    /** DIN A3. */
    public static final Papier A3 = new Papier(841.89, 1190.55);

    /** Whether the page takes the size of the picture. */
    public boolean istPassend() {
        return breite <= 0;
    }
}
