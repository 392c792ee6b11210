package org.leitwerk.diagramm.ui.figur;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Textblock;

/**
 * A figure that draws a line of the scene. At rest it draws the exact points of the scene; while an end or a bend point
 * is dragged it draws where draw2d routes it.
 */
public final class Linienfigur extends PolylineConnection {

    private static final int GREIFWEITE = 5;
    private static final int BETONUNG = 4;

    private final Zeichenmittel mittel;
    private Linie linie;
    private boolean inBewegung;
    private boolean betont;

    /**
     * A line without anything to draw yet.
     *
     * @param mittel colours and fonts
     */
    public Linienfigur(Zeichenmittel mittel) {
        this.mittel = mittel;
        setTolerance(GREIFWEITE);
    }

    /**
     * Draws another line from now on.
     *
     * @param neue the line
     */
    public void zeige(Linie neue) {
        erase();
        linie = neue;
        bounds = null;
        inBewegung = false;
        revalidate();
        repaint();
    }

    /**
     * Whether it follows the pointer at the moment.
     *
     * @param ja true while something of it is dragged
     */
    public void bewege(boolean ja) {
        inBewegung = ja;
        repaint();
    }

    /**
     * Shows it strongly: it is selected, or joins what is selected.
     *
     * @param ja whether it is so
     */
    public void betone(boolean ja) {
        if (ja != betont) {
            betont = ja;
            repaint();
        }
    }

    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            super.getBounds(); // computes those of the points
            if (linie != null) {
                bounds.union(Szenenmaler.umfassend(ausdehnung()));
            }
            bounds.expand(BETONUNG, BETONUNG);
        }
        return bounds;
    }

    private Rahmen ausdehnung() {
        Rahmen r = linie.rahmen();
        for (Textblock text : linie.texte()) {
            r = r.mit(text.rahmen());
        }
        for (Abzeichen abzeichen : linie.abzeichen()) {
            r = r.mit(abzeichen.rahmen());
        }
        return r;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return super.containsPoint(x, y)
                || linie != null
                        && linie.texte().stream()
                                .anyMatch(text -> !text.zeilen().isEmpty()
                                        && text.rahmen().enthaelt(new Punkt(x, y)));
    }

    @Override
    public void paintFigure(Graphics grund) {
        if (linie == null) {
            return;
        }
        Szenenmaler maler = new Szenenmaler(grund, mittel);
        Linienmaler linienmaler = new Linienmaler(grund, mittel, maler);
        List<Punkt> punkte = inBewegung ? gefuehrt() : linie.punkte();
        if (betont) {
            Farbe schein = Farbe.AKZENT.mitDeckung(0.28);
            Strich breit = Strich.fest(linie.strich().breite() + BETONUNG, schein);
            linienmaler.male(
                    punkte,
                    linie.eckradius(),
                    breit,
                    org.leitwerk.diagramm.szene.Pfeil.KEINER,
                    org.leitwerk.diagramm.szene.Pfeil.KEINER);
        }
        linienmaler.male(punkte, linie.eckradius(), linie.strich(), linie.anfang(), linie.ende());
        if (!mittel.istGrob() && !inBewegung) {
            maler.bilder(linie.bilder());
            maler.texte(linie.texte());
            new Abzeichenmaler(grund, mittel, maler).male(linie.abzeichen());
        }
    }

    private List<Punkt> gefuehrt() {
        List<Punkt> punkte = new ArrayList<>();
        for (int i = 0; i < getPoints().size(); i++) {
            Point punkt = getPoints().getPoint(i);
            punkte.add(new Punkt(punkt.x, punkt.y));
        }
        return punkte;
    }
}
