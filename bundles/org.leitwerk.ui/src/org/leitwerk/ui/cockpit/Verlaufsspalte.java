package org.leitwerk.ui.cockpit;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.leitwerk.ui.cockpit.Verlaufsbild.Punkt;

/** Draws the values of a line over time: a thin line, the last value as a dot, the target as a dashed line. */
final class Verlaufsspalte extends OwnerDrawLabelProvider {

    private static final int RAND = 4;
    private static final int PUNKT = 5;
    private static final int MATT = 120;

    private final int spalte;

    /**
     * For a column.
     *
     * @param spalte its index; its width is that of the picture
     */
    Verlaufsspalte(int spalte) {
        this.spalte = spalte;
    }

    @Override
    protected void measure(Event ereignis, Object element) {
        ereignis.width = 0; // as wide as the column is
    }

    @Override
    protected void erase(Event ereignis, Object element) {
        // The tree draws the ground and the selection as in the other columns.
    }

    @Override
    protected void paint(Event ereignis, Object element) {
        Zeile zeile = (Zeile) element;
        Rectangle zelle = ((TreeItem) ereignis.item).getBounds(spalte);
        male(ereignis.gc, zelle, zeile.werte().verlauf(), Farben.von(zeile.werte().status().ton()));
    }

    /** Draws into a rectangle; nothing where there is less than one value. */
    static void male(GC gc, Rectangle zelle, Verlaufsbild bild, Color farbe) {
        Rectangle feld = new Rectangle(
                zelle.x + RAND, zelle.y + RAND, zelle.width - 2 * RAND - PUNKT, zelle.height - 2 * RAND);
        if (bild.punkte().isEmpty() || feld.width < PUNKT || feld.height < PUNKT) {
            return;
        }
        gc.setAntialias(SWT.ON);
        int alpha = gc.getAlpha();
        Color text = gc.getForeground();
        if (bild.ziel() != null) {
            int y = y(feld, bild, bild.ziel());
            gc.setAlpha(MATT);
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(feld.x, y, feld.x + feld.width, y);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        gc.setAlpha(alpha);
        int[] linie = new int[2 * bild.punkte().size()];
        for (int i = 0; i < bild.punkte().size(); i++) {
            linie[2 * i] = x(feld, bild, bild.punkte().get(i));
            linie[2 * i + 1] = y(feld, bild, bild.punkte().get(i).wert());
        }
        gc.drawPolyline(linie);
        Color grund = gc.getBackground();
        gc.setBackground(farbe == null ? text : farbe);
        gc.fillOval(linie[linie.length - 2] - PUNKT / 2, linie[linie.length - 1] - PUNKT / 2, PUNKT, PUNKT);
        gc.setBackground(grund);
    }

    private static int x(Rectangle feld, Verlaufsbild bild, Punkt punkt) {
        double von = bild.punkte().get(0).zeit();
        double bis = bild.punkte().get(bild.punkte().size() - 1).zeit();
        return bis <= von ? feld.x + feld.width : (int) Math.round(feld.x + feld.width * (punkt.zeit() - von) / (bis - von));
    }

    private static int y(Rectangle feld, Verlaufsbild bild, double wert) {
        double unten = bild.kleinster();
        double oben = bild.groesster();
        double anteil = oben <= unten ? 0.5 : (wert - unten) / (oben - unten);
        return (int) Math.round(feld.y + feld.height * (1 - anteil));
    }
}
