package org.leitwerk.diagramm.szene;

import java.util.List;

/**
 * The geometry of a decoration at the end of a line.
 *
 * @param vieleck closed area; empty without one
 * @param striche open lines drawn like the line itself
 * @param kreis a disc; null without one
 * @param gefuellt whether area and disc have the colour of the line, else that of the background
 * @param verkuerzung how far the line itself ends before its last point, in pixels, so that it does not shine through
 */
public record Pfeilform(
        List<Punkt> vieleck, List<List<Punkt>> striche, Rahmen kreis, boolean gefuellt, double verkuerzung) {

    private static final double LAENGE = 8;
    private static final double HALB = 3.5;

    /**
     * The decoration at the end of a line.
     *
     * @param pfeil which one
     * @param spitze the end of the line
     * @param davor another point of its last part, which gives the direction
     * @param breite width of the line in pixels; wide lines get larger decorations
     */
    public static Pfeilform von(Pfeil pfeil, Punkt spitze, Punkt davor, double breite) {
        double laenge = spitze.abstand(davor);
        double ux = laenge == 0 ? 0 : (davor.x() - spitze.x()) / laenge;
        double uy = laenge == 0 ? 1 : (davor.y() - spitze.y()) / laenge;
        Zeichner z = new Zeichner(spitze, ux, uy, 1 + Math.max(0, breite - 1) * 0.35);
        return switch (pfeil) {
            case KEINER -> new Pfeilform(List.of(), List.of(), null, false, 0);
            case OFFEN -> z.striche(LAENGE, 0);
            case OFFEN_EINWAERTS -> z.striche(0, LAENGE);
            case GESCHLOSSEN -> z.dreieck(false, LAENGE, 0);
            case GEFUELLT -> z.dreieck(true, LAENGE, 0);
            case GESCHLOSSEN_EINWAERTS -> z.dreieck(false, 0, LAENGE);
            case GEFUELLT_EINWAERTS -> z.dreieck(true, 0, LAENGE);
            case RAUTE -> z.raute(false, false);
            case RAUTE_GEFUELLT -> z.raute(true, false);
            case RAUTE_MIT_PFEIL -> z.raute(false, true);
            case RAUTE_GEFUELLT_MIT_PFEIL -> z.raute(true, true);
            case PUNKT -> z.kreis(true);
            case KREIS -> z.kreis(false);
        };
    }

    /** Places points along the line (backwards from its end) and across. */
    private record Zeichner(Punkt spitze, double ux, double uy, double faktor) {

        Punkt punkt(double laengs, double quer) {
            return new Punkt(
                    spitze.x() + (ux * laengs - uy * quer) * faktor, spitze.y() + (uy * laengs + ux * quer) * faktor);
        }

        List<Punkt> winkel(double fuss, double kopf) {
            return List.of(punkt(fuss, HALB), punkt(kopf, 0), punkt(fuss, -HALB));
        }

        Pfeilform striche(double fuss, double kopf) {
            return new Pfeilform(List.of(), List.of(winkel(fuss, kopf)), null, false, 0);
        }

        Pfeilform dreieck(boolean gefuellt, double fuss, double kopf) {
            return new Pfeilform(winkel(fuss, kopf), List.of(), null, gefuellt, LAENGE * faktor * 0.9);
        }

        Pfeilform raute(boolean gefuellt, boolean mitPfeil) {
            List<Punkt> ecken =
                    List.of(punkt(0, 0), punkt(LAENGE * 0.8, HALB), punkt(LAENGE * 1.6, 0), punkt(LAENGE * 0.8, -HALB));
            List<List<Punkt>> striche = mitPfeil ? List.of(winkel(LAENGE * 2.6, LAENGE * 1.6)) : List.of();
            return new Pfeilform(ecken, striche, null, gefuellt, LAENGE * 1.5 * faktor);
        }

        Pfeilform kreis(boolean gefuellt) {
            Punkt mitte = punkt(HALB, 0);
            double radius = HALB * faktor;
            return new Pfeilform(
                    List.of(),
                    List.of(),
                    new Rahmen(mitte.x() - radius, mitte.y() - radius, 2 * radius, 2 * radius),
                    gefuellt,
                    2 * radius);
        }
    }
}
