package org.leitwerk.ui.cockpit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.leitwerk.ui.cockpit.Verlaufsbild.Punkt;

/**
 * Draws the values of a line over time into a column: a thin line, the last value as a dot, the target as a dashed
 * line. Only paints over what the tree has drawn: a listener to erasing would take the colours of the other columns.
 */
final class Verlaufsspalte {

    private static final int RAND = 4;
    private static final int PUNKT = 5;
    private static final int MATT = 120;
    private static final int STREIFEN = 4;

    private Verlaufsspalte() {}

    /**
     * Draws in a tree from now on.
     *
     * @param baum a tree of {@link Zeile}s
     * @param spalte index of the column; its texts must be empty
     */
    static void in(Tree baum, int spalte) {
        baum.addListener(SWT.PaintItem, ereignis -> {
            if (ereignis.index == spalte && ereignis.item.getData() instanceof Zeile zeile) {
                male(ereignis, ((TreeItem) ereignis.item).getBounds(spalte), zeile);
            }
        });
    }

    /**
     * Draws a bar in the colour of the state before the text of a column: where lines are painted, GTK gives texts no
     * colours.
     *
     * @param baum a tree of {@link Zeile}s
     * @param spalte index of the column
     */
    static void streifen(Tree baum, int spalte) {
        baum.addListener(SWT.PaintItem, ereignis -> {
            if (ereignis.index == spalte && ereignis.item.getData() instanceof Zeile zeile) {
                Color farbe = Farben.von(zeile.werte().status().ton());
                Rectangle zelle = ((TreeItem) ereignis.item).getBounds(spalte);
                if (farbe != null) {
                    ereignis.gc.setBackground(farbe);
                    ereignis.gc.fillRectangle(zelle.x - STREIFEN, zelle.y + 2, STREIFEN, zelle.height - 4);
                }
            }
        });
    }

    private static void male(Event ereignis, Rectangle zelle, Zeile zeile) {
        Color farbe = Farben.von(zeile.werte().status().ton());
        male(ereignis.gc, zelle, zeile.werte().verlauf(), farbe);
    }

    /** Draws into a rectangle; nothing where there is no value. */
    private static void male(GC gc, Rectangle zelle, Verlaufsbild bild, Color farbe) {
        Rectangle feld =
                new Rectangle(zelle.x + RAND, zelle.y + RAND, zelle.width - 2 * RAND - PUNKT, zelle.height - 2 * RAND);
        if (bild.punkte().isEmpty() || feld.width < PUNKT || feld.height < PUNKT) {
            return;
        }
        gc.setAntialias(SWT.ON);
        Color grund = gc.getBackground();
        if (bild.ziel() != null) {
            int y = y(feld, bild, bild.ziel());
            int alpha = gc.getAlpha();
            gc.setAlpha(MATT);
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(feld.x, y, feld.x + feld.width, y);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setAlpha(alpha);
        }
        int[] linie = new int[2 * bild.punkte().size()];
        for (int i = 0; i < bild.punkte().size(); i++) {
            linie[2 * i] = x(feld, bild, bild.punkte().get(i));
            linie[2 * i + 1] = y(feld, bild, bild.punkte().get(i).wert());
        }
        gc.drawPolyline(linie);
        gc.setBackground(farbe == null ? gc.getForeground() : farbe);
        gc.fillOval(linie[linie.length - 2] - PUNKT / 2, linie[linie.length - 1] - PUNKT / 2, PUNKT, PUNKT);
        gc.setBackground(grund);
    }

    private static int x(Rectangle feld, Verlaufsbild bild, Punkt punkt) {
        double von = bild.punkte().get(0).zeit();
        double bis = bild.punkte().get(bild.punkte().size() - 1).zeit();
        double anteil = bis <= von ? 1 : (punkt.zeit() - von) / (bis - von);
        return (int) Math.round(feld.x + feld.width * anteil);
    }

    private static int y(Rectangle feld, Verlaufsbild bild, double wert) {
        double unten = bild.kleinster();
        double oben = bild.groesster();
        double anteil = oben <= unten ? 0.5 : (wert - unten) / (oben - unten);
        return (int) Math.round(feld.y + feld.height * (1 - anteil));
    }
}
