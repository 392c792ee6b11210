package org.leitwerk.diagramm.ui.ansicht;

import java.util.function.DoubleToIntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.diagramm.ui.figur.Zeichenmittel;

/** Draws a scene so small that only places and colours are seen. */
final class Kleinmaler {

    private final GC grund;
    private final Zeichenmittel mittel;
    private final Szene szene;
    private final DoubleToIntFunction x;
    private final DoubleToIntFunction y;
    private final double massstab;

    Kleinmaler(GC grund, Bildflaeche flaeche, DoubleToIntFunction x, DoubleToIntFunction y, double massstab) {
        this.grund = grund;
        this.mittel = flaeche.zusammenhang().mittel();
        this.szene = flaeche.zusammenhang().modell().bild().szene();
        this.x = x;
        this.y = y;
        this.massstab = massstab;
    }

    void male(Rectangle platz) {
        grund.setBackground(mittel.farbe(szene.hintergrund()));
        grund.fillRectangle(platz);
        grund.setAntialias(SWT.ON);
        for (Szenenelement element : szene.elemente()) {
            if (element instanceof Schmuck schmuck) {
                flaeche(schmuck.rahmen(), schmuck.aussehen());
            } else if (element instanceof Kasten kasten) {
                flaeche(kasten.rahmen(), kasten.aussehen());
            } else if (element instanceof Linie linie) {
                linie(linie);
            }
        }
    }

    private void flaeche(Rahmen r, Aussehen aussehen) {
        int links = x.applyAsInt(r.x());
        int oben = y.applyAsInt(r.y());
        int breite = Math.max(1, (int) Math.round(r.breite() * massstab));
        int hoehe = Math.max(1, (int) Math.round(r.hoehe() * massstab));
        if (!aussehen.fuellung().istLeer()) {
            grund.setBackground(mittel.farbe(aussehen.fuellung().von()));
            grund.setAlpha((int) (aussehen.fuellung().von().deckung() * 255));
            grund.fillRectangle(links, oben, breite, hoehe);
            grund.setAlpha(255);
        }
        if (!aussehen.rand().istLeer()) {
            grund.setForeground(mittel.farbe(aussehen.rand().farbe()));
            grund.drawRectangle(links, oben, breite, hoehe);
        }
    }

    private void linie(Linie linie) {
        int[] punkte = new int[linie.punkte().size() * 2];
        int stelle = 0;
        for (Punkt punkt : linie.punkte()) {
            punkte[stelle++] = x.applyAsInt(punkt.x());
            punkte[stelle++] = y.applyAsInt(punkt.y());
        }
        grund.setForeground(mittel.farbe(
                linie.strich().istLeer() ? Farbe.GRAU : linie.strich().farbe()));
        grund.drawPolyline(punkte);
    }
}
