package org.leitwerk.schaubild.bilder;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Strichart;
import org.leitwerk.schaubild.malwerk.Palette;
import org.leitwerk.schaubild.malwerk.Striche;

/**
 * How a line of a time series looks: colour, pattern and mark differ together, so each of them is enough.
 *
 * @param farbe its colour
 * @param strich width and pattern
 * @param marke the mark at each value, its middle at the origin
 */
record Liniensorte(Color farbe, Stroke strich, Shape marke) {

    /** The way to the target. */
    static final Liniensorte ZIELPFAD = sorte(Palette.ZIEL, 1.6, Strichart.STRICHPUNKT, raute(5));
    /** What is expected. */
    static final Liniensorte PROGNOSE = sorte(Palette.PROGNOSE, 1.6, Strichart.GESTRICHELT, dreieck(5));

    private static final Liniensorte[] REIHEN = {
        sorte(Palette.IST, 2.2, Strichart.DURCHGEZOGEN, new Ellipse2D.Double(-3.5, -3.5, 7, 7)),
        sorte(Palette.VERGLEICH, 1.4, Strichart.DURCHGEZOGEN, new Rectangle2D.Double(-2.5, -2.5, 5, 5)),
        sorte(Farbe.hex("#7a3d77"), 1.4, Strichart.GEPUNKTET, dreieck(4)),
        sorte(Farbe.TINTE, 1.4, Strichart.GESTRICHELT, new Rectangle2D.Double(-2.5, -2.5, 5, 5)),
        sorte(Farbe.hex("#8a5a00"), 1.4, Strichart.STRICHPUNKT, raute(3.5)),
    };

    /** One of several series; the first is the one the picture is about. After five they repeat. */
    static Liniensorte reihe(int nummer) {
        return REIHEN[nummer % REIHEN.length];
    }

    private static Liniensorte sorte(Farbe farbe, double breite, Strichart art, Shape marke) {
        return new Liniensorte(new Color(farbe.rgb()), Striche.von(breite, art), marke);
    }

    private static Shape raute(double r) {
        return vieleck(0, -r, r, 0, 0, r, -r, 0);
    }

    private static Shape dreieck(double r) {
        return vieleck(0, -r, r, r * 0.8, -r, r * 0.8);
    }

    private static Shape vieleck(double... ecken) {
        Path2D pfad = new Path2D.Double();
        pfad.moveTo(ecken[0], ecken[1]);
        for (int i = 2; i < ecken.length; i += 2) {
            pfad.lineTo(ecken[i], ecken[i + 1]);
        }
        pfad.closePath();
        return pfad;
    }
}
