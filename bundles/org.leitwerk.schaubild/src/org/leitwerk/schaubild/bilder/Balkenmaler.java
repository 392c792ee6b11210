package org.leitwerk.schaubild.bilder;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.leitwerk.schaubild.malwerk.Szenengrafik;

/** Paints the bars of rows flat, in their patterns; the first part of a bar says the row. */
final class Balkenmaler extends StackedBarRenderer implements BarPainter {

    private static final long serialVersionUID = 1L;

    private final transient List<Balkenzeile> zeilen;

    Balkenmaler(List<Balkenzeile> zeilen) {
        this.zeilen = zeilen;
        setShadowVisible(false);
        setDrawBarOutline(false);
        setMaximumBarWidth(0.5);
        setBarPainter(this);
    }

    @Override
    public Paint getItemPaint(int teil, int zeile) {
        return zeilen.get(zeile).teile().get(teil).farbe();
    }

    @Override
    public void paintBar(
            Graphics2D g, BarRenderer maler, int teil, int zeile, RectangularShape balken, RectangleEdge fuss) {
        if (teil == 0 && g instanceof Szenengrafik szene) {
            szene.sammler().sage(zeilen.get(zeile).satz());
        }
        g.setPaint(getItemPaint(teil, zeile));
        g.fill(balken);
    }

    @Override
    public void paintBarShadow(
            Graphics2D g,
            BarRenderer maler,
            int teil,
            int zeile,
            RectangularShape balken,
            RectangleEdge fuss,
            boolean abgesetzt) {
        // flat: no shadows
    }
}
