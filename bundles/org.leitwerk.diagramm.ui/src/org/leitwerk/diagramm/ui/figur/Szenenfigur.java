package org.leitwerk.diagramm.ui.figur;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;

/** A figure that draws a box or a decoration of the scene as it is. */
public final class Szenenfigur extends Figure implements org.eclipse.gef.handles.HandleBounds {

    private final Zeichenmittel mittel;
    private Szenenelement element;
    private Rectangle kern = new Rectangle();
    private boolean hervorgehoben;

    /**
     * A figure without anything to draw yet.
     *
     * @param mittel colours and fonts
     */
    public Szenenfigur(Zeichenmittel mittel) {
        this.mittel = mittel;
    }

    /**
     * Draws something else from now on.
     *
     * @param neues a box or a decoration
     */
    public void zeige(Szenenelement neues) {
        element = neues;
        kern = Szenenmaler.rechteck(neues.rahmen());
        setBounds(Szenenmaler.umfassend(ausdehnung(neues)));
        repaint();
    }

    private static Rahmen ausdehnung(Szenenelement element) {
        Rahmen r = element.rahmen();
        for (Abzeichen abzeichen : element.abzeichen()) {
            r = r.mit(abzeichen.rahmen());
        }
        for (Textblock text : element.texte()) {
            r = r.mit(text.rahmen());
        }
        if (element instanceof Schmuck schmuck && !schmuck.pfad().isEmpty()) {
            r = r.mit(Rahmen.um(schmuck.pfad()));
        }
        return r.erweitert(2); // half of wide borders
    }

    /**
     * Shows that something can be dropped here or comes from here.
     *
     * @param ja whether it is so
     */
    public void hebeHervor(boolean ja) {
        if (ja != hervorgehoben) {
            hervorgehoben = ja;
            repaint();
        }
    }

    @Override
    public Rectangle getHandleBounds() {
        return kern;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        if (element instanceof Schmuck) {
            return false; // what cannot be selected must not be in the way
        }
        return kern.contains(x, y)
                || element.abzeichen().stream().anyMatch(abzeichen -> Szenenmaler.rechteck(abzeichen.rahmen())
                        .contains(x, y));
    }

    @Override
    protected void paintFigure(Graphics grund) {
        if (element == null) {
            return;
        }
        Szenenmaler maler = new Szenenmaler(grund, mittel);
        if (element instanceof Kasten kasten) {
            maler.flaeche(kasten.aussehen(), kasten.rahmen());
            maler.zierden(kasten.zierden());
            if (!mittel.istGrob()) {
                maler.bilder(kasten.bilder());
                maler.texte(kasten.texte());
                new Abzeichenmaler(grund, mittel, maler).male(kasten.abzeichen());
            }
        } else if (element instanceof Schmuck schmuck) {
            maler.flaeche(schmuck.aussehen(), schmuck.rahmen());
            if (!schmuck.pfad().isEmpty() && !schmuck.strich().istLeer()) {
                new Linienmaler(grund, mittel, maler).male(schmuck);
            }
            if (!mittel.istGrob()) {
                maler.texte(schmuck.texte());
            }
        }
        if (hervorgehoben) {
            grund.setForegroundColor(mittel.farbe(org.leitwerk.diagramm.szene.Farbe.AKZENT));
            grund.setLineStyle(org.eclipse.swt.SWT.LINE_SOLID);
            grund.setLineWidth(2);
            grund.drawRectangle(kern.getCopy().shrink(1, 1).resize(-1, -1));
        }
    }
}
