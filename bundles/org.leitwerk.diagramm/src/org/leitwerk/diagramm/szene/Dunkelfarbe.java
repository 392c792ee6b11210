package org.leitwerk.diagramm.szene;

/**
 * Derives the dark theme: a colour keeps its hue, its perceived lightness is mirrored into the range from the dark
 * ground to nearly white. Computed in OKLab (Björn Ottosson, 2020), where equal steps look equal, so that pale tints
 * stay distinguishable as dark ones and texts keep their contrast.
 */
final class Dunkelfarbe {

    /** Lightness of the ground that white becomes, and of the ink that black becomes. */
    private static final double UNTEN = 0.235;

    private static final double OBEN = 0.95;

    private Dunkelfarbe() {}

    static Farbe zu(Farbe hell) {
        double r = linear(hell.rot());
        double g = linear(hell.gruen());
        double b = linear(hell.blau());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double hellwert = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        // pale tints would hardly show on a dark ground: they get a little more colour
        double saettigung = hellwert > 0.9 ? 1.5 : 1.0;
        // the power lifts dark inks further than greys: texts stay crisp, lines stay quiet
        return farbe(OBEN - Math.pow(hellwert, 1.3) * (OBEN - UNTEN), a * saettigung, bb * saettigung, hell.deckung());
    }

    private static Farbe farbe(double hellwert, double a, double b, double deckung) {
        double l = hoch3(hellwert + 0.3963377774 * a + 0.2158037573 * b);
        double m = hoch3(hellwert - 0.1055613458 * a - 0.0638541728 * b);
        double s = hoch3(hellwert - 0.0894841775 * a - 1.2914855480 * b);
        return new Farbe(
                srgb(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                srgb(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                srgb(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s),
                deckung);
    }

    private static double hoch3(double wert) {
        return wert * wert * wert;
    }

    private static double linear(int anteil) {
        double wert = anteil / 255.0;
        return wert <= 0.04045 ? wert / 12.92 : Math.pow((wert + 0.055) / 1.055, 2.4);
    }

    private static int srgb(double linear) {
        double wert = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(wert * 255);
    }
}
