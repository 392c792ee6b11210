package org.leitwerk.diagramm.bild;

import java.util.List;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Umriss;

/** Brings the end of a line from the frame of a box to its outline, in the direction of its last part. */
final class Anschluss {

    /** How many times the way to the middle is halved: exact to a thousandth of a pixel. */
    private static final int SCHRITTE = 24;

    private Anschluss() {}

    /**
     * The end on the outline.
     *
     * @param kasten the box
     * @param ende where the line ends at the frame the layout knows
     * @param davor the point before
     */
    static Punkt an(Kasten kasten, Punkt ende, Punkt davor) {
        Rahmen r = kasten.rahmen();
        Form form = kasten.aussehen().form();
        boolean rechteck = form == Form.RECHTECK || form == Form.NOTIZ || form == Form.BILD || form == Form.KEINE;
        boolean amRahmen = r.erweitert(0.5).enthaelt(ende);
        double laenge = ende.abstand(davor);
        if (laenge == 0 || rechteck && amRahmen || !amRahmen && ende.y() > r.unten()) {
            // below the outline stands the label: the line stays in front of it
            return ende;
        }
        double weit = r.breite() + r.hoehe();
        Punkt innen = ende;
        // along the direction of the line to the point nearest to the middle
        double ux = (ende.x() - davor.x()) / laenge;
        double uy = (ende.y() - davor.y()) / laenge;
        double bis = (r.mitte().x() - ende.x()) * ux + (r.mitte().y() - ende.y()) * uy;
        if (bis > 0 && bis < weit) {
            innen = ende.verschoben(ux * bis, uy * bis);
        }
        if (!enthaelt(form, r, innen)) {
            return ende;
        }
        Punkt aussen = davor;
        for (int i = 0; i < SCHRITTE; i++) {
            Punkt halb = aussen.zwischen(innen, 0.5);
            if (enthaelt(form, r, halb)) {
                innen = halb;
            } else {
                aussen = halb;
            }
        }
        return innen;
    }

    private static boolean enthaelt(Form form, Rahmen r, Punkt punkt) {
        double a = Math.max(1e-6, r.breite() / 2);
        double b = Math.max(1e-6, r.hoehe() / 2);
        double x = Math.abs(punkt.x() - r.mitte().x());
        double y = Math.abs(punkt.y() - r.mitte().y());
        return switch (form) {
            case ELLIPSE -> Math.hypot(x / a, y / b) <= 1;
            case PUNKT, RING -> Math.hypot(x, y) <= Umriss.rund(form, r).breite() / 2;
            case RAUTE -> x / a + y / b <= 1;
            case DREIECK -> imDreieck(Umriss.ecken(form, r), punkt);
            case RECHTECK, NOTIZ, BILD, KEINE -> r.enthaelt(punkt);
        };
    }

    /** The triangle stands on its base. */
    private static boolean imDreieck(List<Punkt> ecken, Punkt p) {
        Punkt spitze = ecken.get(0);
        double hoehe = ecken.get(1).y() - spitze.y();
        double halb = (ecken.get(1).x() - ecken.get(2).x()) / 2;
        double anteil = hoehe == 0 ? 0 : (p.y() - spitze.y()) / hoehe;
        return anteil >= 0 && anteil <= 1 && Math.abs(p.x() - spitze.x()) <= halb * anteil;
    }
}
