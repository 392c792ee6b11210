package org.leitwerk.diagramm.ui.figur;

import java.util.List;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.leitwerk.diagramm.szene.Punkt;

/**
 * Lines through points, with rounded corners if wanted.
 *
 * @param punkte the corners
 * @param geschlossen whether the last one is joined with the first one
 * @param radius of the corners, in pixels
 */
record Linienzug(List<Punkt> punkte, boolean geschlossen, double radius) {

    static Linienzug gerade(List<Punkt> punkte, boolean geschlossen) {
        return new Linienzug(punkte, geschlossen, 0);
    }

    boolean istLeer() {
        return punkte.size() < 2;
    }

    /** The path, to be disposed by the caller. */
    Path pfad(Display display) {
        Path pfad = new Path(display);
        Punkt davor = punkte.get(0);
        pfad.moveTo((float) davor.x(), (float) davor.y());
        for (int i = 1; i < punkte.size(); i++) {
            Punkt ecke = punkte.get(i);
            if (radius > 0 && i < punkte.size() - 1) {
                rund(pfad, davor, ecke, punkte.get(i + 1));
            } else {
                pfad.lineTo((float) ecke.x(), (float) ecke.y());
            }
            davor = ecke;
        }
        if (geschlossen) {
            pfad.close();
        }
        return pfad;
    }

    private void rund(Path pfad, Punkt davor, Punkt ecke, Punkt danach) {
        double hin = ecke.abstand(davor);
        double weg = ecke.abstand(danach);
        double weit = Math.min(radius, Math.min(hin, weg) / 2);
        if (hin == 0 || weg == 0) {
            pfad.lineTo((float) ecke.x(), (float) ecke.y());
            return;
        }
        Punkt anfang = ecke.zwischen(davor, weit / hin);
        Punkt ende = ecke.zwischen(danach, weit / weg);
        pfad.lineTo((float) anfang.x(), (float) anfang.y());
        pfad.quadTo((float) ecke.x(), (float) ecke.y(), (float) ende.x(), (float) ende.y());
    }
}
