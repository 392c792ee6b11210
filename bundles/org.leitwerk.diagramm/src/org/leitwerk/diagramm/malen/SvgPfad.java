package org.leitwerk.diagramm.malen;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Writes outlines as path data. */
final class SvgPfad {

    private static final String[] BEFEHLE = {"M", "L", "Q", "C", "Z"};
    private static final int[] ANZAHL = {2, 2, 4, 6, 0};

    private SvgPfad() {}

    static String text(Shape form) {
        StringBuilder text = new StringBuilder();
        double[] werte = new double[6];
        for (PathIterator i = form.getPathIterator(null); !i.isDone(); i.next()) {
            int art = i.currentSegment(werte);
            text.append(BEFEHLE[art]);
            for (int j = 0; j < ANZAHL[art]; j++) {
                text.append(j == 0 ? "" : " ").append(Zahl.text(werte[j]));
            }
        }
        return text.toString();
    }

    /** Whether the inside follows from the direction of the outline (else from the number of lines around). */
    static boolean nachUmlauf(Shape form) {
        return form.getPathIterator(null).getWindingRule() == PathIterator.WIND_NON_ZERO;
    }
}
