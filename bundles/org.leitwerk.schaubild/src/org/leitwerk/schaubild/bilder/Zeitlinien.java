package org.leitwerk.schaubild.bilder;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.leitwerk.schaubild.malwerk.Szenengrafik;

/** Draws lines with marks; preliminary values get hollow marks, each mark says its value when pointed at. */
final class Zeitlinien extends XYLineAndShapeRenderer {

    private static final long serialVersionUID = 1L;

    private final transient Zeitreihendaten daten;

    Zeitlinien(Zeitreihendaten daten, List<Liniensorte> sorten) {
        this.daten = daten;
        for (int i = 0; i < sorten.size(); i++) {
            Liniensorte sorte = sorten.get(i);
            setSeriesPaint(i, sorte.farbe());
            setSeriesStroke(i, sorte.strich());
            setSeriesShape(i, sorte.marke());
        }
        setUseFillPaint(true);
        setDrawOutlines(true);
        setDefaultOutlineStroke(new BasicStroke(1.6f));
        setAutoPopulateSeriesOutlineStroke(false);
        setAutoPopulateSeriesFillPaint(false);
    }

    @Override
    public Paint getItemFillPaint(int reihe, int stelle) {
        Messpunkt punkt = punkt(reihe, stelle);
        boolean hohl = reihe >= daten.reihen().size() || punkt != null && punkt.art() == Messpunkt.Art.VORLAEUFIG;
        return hohl ? Color.WHITE : getItemPaint(reihe, stelle);
    }

    /** The way to the target and the projection have a mark only where they end. */
    @Override
    public boolean getItemShapeVisible(int reihe, int stelle) {
        return reihe < daten.reihen().size() || stelle == getPlot().getDataset().getItemCount(reihe) - 1;
    }

    private Messpunkt punkt(int reihe, int stelle) {
        if (reihe >= daten.reihen().size()) {
            return null;
        }
        List<Messpunkt> punkte = daten.reihen().get(reihe).punkte();
        return stelle < punkte.size() ? Zeitsatz.nachZeit(punkte).get(stelle) : null;
    }

    @Override
    protected void drawSecondaryPass(
            Graphics2D g,
            XYPlot plot,
            XYDataset werte,
            int durchgang,
            int reihe,
            int stelle,
            ValueAxis waagerecht,
            Rectangle2D flaeche,
            ValueAxis senkrecht,
            CrosshairState kreuz,
            EntityCollection stellen) {
        Messpunkt punkt = punkt(reihe, stelle);
        if (punkt != null && punkt.wert() != null && g instanceof Szenengrafik szene) {
            szene.sammler().sage(Zeitsatz.satz(daten, reihe, punkt));
        }
        super.drawSecondaryPass(
                g, plot, werte, durchgang, reihe, stelle, waagerecht, flaeche, senkrecht, kreuz, stellen);
    }
}
