package org.leitwerk.diagramm.ui.editor;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Zooming with the wheel around the pointer, and moving the paper with the middle button. */
final class Mausgesten {

    private static final double SCHRITT = 1.15;

    private final Bildflaeche flaeche;
    private org.eclipse.swt.graphics.Point gegriffen;
    private Point beginn;

    private Mausgesten(Bildflaeche flaeche) {
        this.flaeche = flaeche;
    }

    static void hefteAn(Bildflaeche flaeche) {
        Mausgesten gesten = new Mausgesten(flaeche);
        // with the control key GEF hands the wheel to this; without it the canvas scrolls
        MouseWheelHandler zoomen = (rad, sicht) -> gesten.zoome(rad);
        flaeche.sicht().setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), zoomen);
        Control leinwand = flaeche.sicht().getControl();
        leinwand.addListener(SWT.MouseDown, gesten::greife);
        leinwand.addListener(SWT.MouseMove, gesten::schiebe);
        leinwand.addListener(SWT.MouseUp, gesten::lasse);
    }

    private void zoome(Event rad) {
        rad.doit = false;
        ZoomManager lupe = flaeche.lupe();
        double neu = rad.count > 0 ? lupe.getZoom() * SCHRITT : lupe.getZoom() / SCHRITT;
        if (Math.abs(neu - 1) < 0.06) {
            neu = 1; // comes to rest where texts are sharpest
        }
        um(flaeche, new Point(rad.x, rad.y), neu);
    }

    /** Zooms so that the place under a point of the window stays there. */
    static void um(Bildflaeche flaeche, Point fest, double massstab) {
        ZoomManager lupe = flaeche.lupe();
        Viewport ausschnitt = flaeche.ausschnitt();
        double alt = lupe.getZoom();
        double neu = Math.max(lupe.getMinZoom(), Math.min(lupe.getMaxZoom(), massstab));
        Point ecke = ausschnitt.getViewLocation().getCopy();
        double x = (ecke.x + fest.x) / alt;
        double y = (ecke.y + fest.y) / alt;
        lupe.setZoom(neu);
        ausschnitt.validate();
        ausschnitt.setViewLocation((int) Math.round(x * neu - fest.x), (int) Math.round(y * neu - fest.y));
    }

    private void greife(Event maus) {
        if (maus.button == 2) {
            gegriffen = new org.eclipse.swt.graphics.Point(maus.x, maus.y);
            beginn = flaeche.ausschnitt().getViewLocation().getCopy();
            flaeche.sicht().getControl().setCursor(maus.display.getSystemCursor(SWT.CURSOR_SIZEALL));
        }
    }

    private void schiebe(Event maus) {
        if (gegriffen != null) {
            flaeche.ausschnitt().setViewLocation(beginn.x - (maus.x - gegriffen.x), beginn.y - (maus.y - gegriffen.y));
        }
    }

    private void lasse(Event maus) {
        if (maus.button == 2 && gegriffen != null) {
            gegriffen = null;
            flaeche.sicht().getControl().setCursor(null);
        }
    }
}
