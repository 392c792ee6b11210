package org.leitwerk.diagramm.szene;

/**
 * A colour of sRGB.
 *
 * @param rot red, 0…255
 * @param gruen green, 0…255
 * @param blau blue, 0…255
 * @param deckung opacity, 0 (invisible) … 1
 */
public record Farbe(int rot, int gruen, int blau, double deckung) {

    /** White. */
    public static final Farbe WEISS = new Farbe(255, 255, 255);
    /** Black. */
    public static final Farbe SCHWARZ = new Farbe(0, 0, 0);
    /** The ink of texts. */
    public static final Farbe TINTE = hex("#1d2733");
    /** Lines and texts of less importance. */
    public static final Farbe GRAU = hex("#5b6770");
    /** Fine lines: borders of boxes and separators. */
    public static final Farbe FEIN = hex("#b9c2cb");
    /** Quiet areas: bands and headings. */
    public static final Farbe FLAECHE = hex("#f4f6f8");
    /** The one accent. */
    public static final Farbe AKZENT = hex("#3d6ea5");

    /** Components out of range are brought into it. */
    public Farbe {
        rot = begrenzt(rot);
        gruen = begrenzt(gruen);
        blau = begrenzt(blau);
        deckung = Math.max(0, Math.min(1, deckung));
    }

    /** An opaque colour. */
    public Farbe(int rot, int gruen, int blau) {
        this(rot, gruen, blau, 1);
    }

    /**
     * A colour from its usual notation.
     *
     * @param text {@code #rrggbb}
     * @throws NumberFormatException when it is written otherwise
     */
    public static Farbe hex(String text) {
        int wert = Integer.parseInt(text.substring(1), 16);
        return new Farbe(wert >> 16 & 255, wert >> 8 & 255, wert & 255);
    }

    /** The notation {@code #rrggbb}, without the opacity. */
    public String hex() {
        return String.format("#%06x", rgb());
    }

    /** Red, green and blue as one number, {@code 0xrrggbb}. */
    public int rgb() {
        return rot << 16 | gruen << 8 | blau;
    }

    /** The same colour with another opacity, 0…1. */
    public Farbe mitDeckung(double neu) {
        return new Farbe(rot, gruen, blau, neu);
    }

    /** A mixture; 0 is this colour, 1 the other one. */
    public Farbe gemischt(Farbe andere, double anteil) {
        return new Farbe(
                (int) Math.round(rot + (andere.rot - rot) * anteil),
                (int) Math.round(gruen + (andere.gruen - gruen) * anteil),
                (int) Math.round(blau + (andere.blau - blau) * anteil),
                deckung + (andere.deckung - deckung) * anteil);
    }

    /** Relative luminance as WCAG 2.2 defines it, 0 (black) … 1 (white); the opacity does not count. */
    public double leuchtdichte() {
        return 0.2126 * linear(rot) + 0.7152 * linear(gruen) + 0.0722 * linear(blau);
    }

    /** Contrast ratio with another colour as WCAG 2.2 defines it, 1…21; texts need 4.5. */
    public double kontrast(Farbe andere) {
        double eine = leuchtdichte() + 0.05;
        double zweite = andere.leuchtdichte() + 0.05;
        return Math.max(eine, zweite) / Math.min(eine, zweite);
    }

    private static double linear(int anteil) {
        double wert = anteil / 255.0;
        return wert <= 0.04045 ? wert / 12.92 : Math.pow((wert + 0.055) / 1.055, 2.4);
    }

    private static int begrenzt(int anteil) {
        return Math.max(0, Math.min(255, anteil));
    }
}
