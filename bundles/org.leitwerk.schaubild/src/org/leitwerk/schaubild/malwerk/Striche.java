package org.leitwerk.schaubild.malwerk;

import java.awt.BasicStroke;
import java.util.List;
import org.leitwerk.diagramm.szene.Strichart;

/** Strokes of Java2D for the kinds of lines scenes have, and back. */
public final class Striche {

    private Striche() {}

    /** The stroke of a width in pixels. */
    public static BasicStroke von(double breite, Strichart art) {
        List<Double> muster = art.muster();
        if (muster.isEmpty()) {
            return new BasicStroke((float) breite, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] laengen = new float[muster.size()];
        for (int i = 0; i < laengen.length; i++) {
            laengen[i] = (float) (muster.get(i) * Math.max(1, breite));
        }
        return new BasicStroke((float) breite, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, laengen, 0);
    }

    /** The kind of line of a stroke: the one with its pattern, dashes for patterns scenes do not know. */
    static Strichart art(BasicStroke stroke) {
        float[] laengen = stroke.getDashArray();
        if (laengen == null || laengen.length == 0) {
            return Strichart.DURCHGEZOGEN;
        }
        for (Strichart art : Strichart.values()) {
            if (art.muster().size() == laengen.length
                    && Math.abs(art.muster().get(0) * Math.max(1, stroke.getLineWidth()) - laengen[0]) < 0.01) {
                return art;
            }
        }
        return Strichart.GESTRICHELT;
    }
}
