package org.leitwerk.bericht.bild;

import java.util.List;
import org.leitwerk.bericht.abschnitt.Etappe;

/**
 * The cycle as a ring of its six steps with networking in the middle; steps for which the plan has nothing have a
 * broken outline.
 */
public final class Zyklusbild {

    private static final double BREITE = 760;
    private static final double HOEHE = 430;
    private static final double MITTE_X = BREITE / 2;
    private static final double MITTE_Y = HOEHE / 2;
    private static final double RADIUS_X = 262;
    private static final double RADIUS_Y = 168;
    private static final double KASTEN_BREITE = 216;
    private static final double KASTEN_HOEHE = 76;

    private Zyklusbild() {}

    /** Draws the steps; the last one stands in the middle. */
    public static Bild von(List<Etappe> etappen) {
        Svg svg = new Svg("zyklus", BREITE, HOEHE, "Planungszyklus: " + beschreibung(etappen));
        int aussen = etappen.size() - 1;
        svg.pfad(
                "ring",
                "M" + Svg.zahl(MITTE_X - RADIUS_X) + " " + Svg.zahl(MITTE_Y) + " a" + Svg.zahl(RADIUS_X) + " "
                        + Svg.zahl(RADIUS_Y) + " 0 1 1 " + Svg.zahl(2 * RADIUS_X) + " 0 a" + Svg.zahl(RADIUS_X) + " "
                        + Svg.zahl(RADIUS_Y) + " 0 1 1 " + Svg.zahl(-2 * RADIUS_X) + " 0");
        for (int i = 0; i < aussen; i++) {
            pfeil(svg, winkel(i + 0.5, aussen));
        }
        for (int i = 0; i < aussen; i++) {
            double w = winkel(i, aussen);
            kasten(
                    svg,
                    etappen.get(i),
                    (i + 1) + " ",
                    MITTE_X + RADIUS_X * Math.cos(w),
                    MITTE_Y + RADIUS_Y * Math.sin(w));
        }
        kasten(svg, etappen.get(aussen), "", MITTE_X, MITTE_Y);
        return svg.fertig();
    }

    private static double winkel(double stelle, int anzahl) {
        return -Math.PI / 2 + stelle * 2 * Math.PI / anzahl;
    }

    /** A small arrow head on the ring, pointing clockwise. */
    private static void pfeil(Svg svg, double w) {
        double x = MITTE_X + RADIUS_X * Math.cos(w);
        double y = MITTE_Y + RADIUS_Y * Math.sin(w);
        double dx = -RADIUS_X * Math.sin(w);
        double dy = RADIUS_Y * Math.cos(w);
        double laenge = Math.hypot(dx, dy);
        double ex = dx / laenge * 9;
        double ey = dy / laenge * 9;
        svg.pfad(
                "pfeil",
                "M" + Svg.zahl(x + ex) + " " + Svg.zahl(y + ey) + " L" + Svg.zahl(x - ex - ey * 0.8) + " "
                        + Svg.zahl(y - ey + ex * 0.8) + " L" + Svg.zahl(x - ex + ey * 0.8) + " "
                        + Svg.zahl(y - ey - ex * 0.8) + " Z");
    }

    private static void kasten(Svg svg, Etappe etappe, String nummer, double x, double y) {
        svg.verweis(etappe.anker())
                .rechteck(
                        etappe.fehlt() ? "kasten fehlt" : "kasten",
                        x - KASTEN_BREITE / 2,
                        y - KASTEN_HOEHE / 2,
                        KASTEN_BREITE,
                        KASTEN_HOEHE,
                        6);
        String unten = dritteZeile(etappe);
        // Two lines stand in the middle of the box as three do.
        double mitte = unten.isEmpty() ? y + 8 : y;
        svg.worte("name", x, mitte - 13, "middle", nummer + etappe.name());
        if (etappe.fehlt()) {
            svg.worte("luecke", x, mitte + 8, "middle", "noch nichts im Plan");
        } else {
            svg.worte(
                    "inhalt",
                    x,
                    mitte + 8,
                    "middle",
                    String.join(
                            " · ",
                            etappe.inhalt()
                                    .subList(0, Math.min(2, etappe.inhalt().size()))));
        }
        if (!unten.isEmpty()) {
            svg.worte("inhalt", x, mitte + 25, "middle", unten);
        }
        svg.verweisEnde();
    }

    /** What remains after the first two figures; else the state of the step. */
    private static String dritteZeile(Etappe etappe) {
        return etappe.inhalt().size() > 2
                ? String.join(
                        " · ",
                        etappe.inhalt().subList(2, Math.min(4, etappe.inhalt().size())))
                : etappe.stand();
    }

    private static String beschreibung(List<Etappe> etappen) {
        return String.join(
                "; ",
                etappen.stream()
                        .map(etappe ->
                                etappe.name() + ": " + (etappe.fehlt() ? "fehlt" : String.join(", ", etappe.inhalt())))
                        .toList());
    }
}
