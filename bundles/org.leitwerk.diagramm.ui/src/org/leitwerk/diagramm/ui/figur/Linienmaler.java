package org.leitwerk.diagramm.ui.figur;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Pfeil;
import org.leitwerk.diagramm.szene.Pfeilform;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Strich;

/** Draws lines and the decorations of their ends. */
final class Linienmaler {

    private final Graphics grund;
    private final Zeichenmittel mittel;
    private final Szenenmaler maler;

    Linienmaler(Graphics grund, Zeichenmittel mittel, Szenenmaler maler) {
        this.grund = grund;
        this.mittel = mittel;
        this.maler = maler;
    }

    void male(Schmuck schmuck) {
        male(schmuck.pfad(), 0, schmuck.strich(), Pfeil.KEINER, schmuck.ende());
    }

    void male(List<Punkt> punkte, double eckradius, Strich strich, Pfeil anfang, Pfeil ende) {
        if (punkte.size() < 2 || strich.istLeer()) {
            return;
        }
        int n = punkte.size();
        if (mittel.istGrob()) {
            maler.strich(strich);
            maler.mitPfad(Linienzug.gerade(punkte, false), grund::drawPath);
            grund.setAlpha(255);
            return;
        }
        Pfeilform vorn = Pfeilform.von(anfang, punkte.get(0), punkte.get(1), strich.breite());
        Pfeilform hinten = Pfeilform.von(ende, punkte.get(n - 1), punkte.get(n - 2), strich.breite());
        List<Punkt> gekuerzt = new ArrayList<>(punkte);
        gekuerzt.set(0, kuerzer(punkte.get(0), punkte.get(1), vorn.verkuerzung()));
        gekuerzt.set(n - 1, kuerzer(punkte.get(n - 1), punkte.get(n - 2), hinten.verkuerzung()));
        maler.strich(strich);
        maler.mitPfad(new Linienzug(gekuerzt, false, eckradius), grund::drawPath);
        grund.setLineStyle(SWT.LINE_SOLID);
        spitze(vorn, strich);
        spitze(hinten, strich);
        grund.setAlpha(255);
    }

    private static Punkt kuerzer(Punkt ende, Punkt davor, double um) {
        double laenge = ende.abstand(davor);
        return um <= 0 || laenge <= um ? ende : ende.zwischen(davor, um / laenge);
    }

    private void spitze(Pfeilform form, Strich strich) {
        maler.farbe(form.gefuellt() ? strich.farbe() : Farbe.WEISS, true);
        maler.farbe(strich.farbe(), false);
        if (!form.vieleck().isEmpty()) {
            maler.mitPfad(form.vieleck(), true, grund::fillPath);
            maler.mitPfad(form.vieleck(), true, grund::drawPath);
        }
        for (List<Punkt> zug : form.striche()) {
            maler.mitPfad(zug, false, grund::drawPath);
        }
        if (form.kreis() != null) {
            grund.fillOval(Szenenmaler.rechteck(form.kreis()));
            grund.drawOval(Szenenmaler.rechteck(form.kreis()).resize(-1, -1));
        }
    }
}
