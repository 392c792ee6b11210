package org.leitwerk.diagramm.malen;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Freiform;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Umriss;

/** The geometry of forms as Java2D knows it; also for the PDF. */
final class Formen {

    private Formen() {}

    static Shape umriss(Form form, Rahmen r, double rundung) {
        return switch (form) {
            case RECHTECK, BILD, KEINE ->
                rundung > 0
                        ? new RoundRectangle2D.Double(r.x(), r.y(), r.breite(), r.hoehe(), 2 * rundung, 2 * rundung)
                        : new Rectangle2D.Double(r.x(), r.y(), r.breite(), r.hoehe());
            case ELLIPSE, PUNKT, RING -> {
                Rahmen rund = Umriss.rund(form, r);
                yield new Ellipse2D.Double(rund.x(), rund.y(), rund.breite(), rund.hoehe());
            }
            case RAUTE, NOTIZ, DREIECK -> vieleck(Umriss.ecken(form, r));
        };
    }

    static Shape vieleck(List<Punkt> ecken) {
        Path2D pfad = zug(ecken, 0);
        pfad.closePath();
        return pfad;
    }

    /** All outlines or lines of a free form; its inside follows the even-odd rule. */
    static Path2D pfad(Freiform form) {
        Path2D pfad = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Punkt> zug : form.zuege()) {
            pfad.append(form.geschlossen() ? vieleck(zug) : zug(zug, 0), false);
        }
        return pfad;
    }

    /** An open line with rounded corners: a quadratic curve from a point before the corner to one behind it. */
    static Path2D zug(List<Punkt> punkte, double eckradius) {
        Path2D pfad = new Path2D.Double();
        pfad.moveTo(punkte.get(0).x(), punkte.get(0).y());
        for (int i = 1; i < punkte.size() - 1; i++) {
            Punkt ecke = punkte.get(i);
            Punkt davor = naeher(ecke, punkte.get(i - 1), eckradius);
            Punkt danach = naeher(ecke, punkte.get(i + 1), eckradius);
            pfad.lineTo(davor.x(), davor.y());
            if (eckradius > 0) {
                pfad.quadTo(ecke.x(), ecke.y(), danach.x(), danach.y());
            }
        }
        Punkt letzter = punkte.get(punkte.size() - 1);
        pfad.lineTo(letzter.x(), letzter.y());
        return pfad;
    }

    /** The point so far from the corner in the direction of a neighbour, at most half way. */
    private static Punkt naeher(Punkt ecke, Punkt nachbar, double abstand) {
        double laenge = ecke.abstand(nachbar);
        return laenge == 0 || abstand <= 0 ? ecke : ecke.zwischen(nachbar, Math.min(0.5, abstand / laenge));
    }
}
