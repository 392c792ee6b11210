package org.leitwerk.schaubild.bilder;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** The signs for values that are not there: a cross where none exists, a struck-out lozenge where none may be shown. */
final class Luecke {

    private static final double R = 3.5;

    private Luecke() {}

    static Shape form(Messpunkt.Art art) {
        Path2D pfad = new Path2D.Double();
        pfad.moveTo(-R, -R);
        pfad.lineTo(R, R);
        if (art == Messpunkt.Art.FEHLT) {
            pfad.moveTo(-R, R);
            pfad.lineTo(R, -R);
        } else {
            pfad.moveTo(0, -R - 1);
            pfad.lineTo(R + 1, 0);
            pfad.lineTo(0, R + 1);
            pfad.lineTo(-R - 1, 0);
            pfad.closePath();
        }
        return pfad;
    }
}
