package org.leitwerk.schaubild.bilder;

import java.awt.BasicStroke;
import java.awt.Color;
import java.math.BigDecimal;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.leitwerk.diagramm.szene.Strichart;
import org.leitwerk.schaubild.malwerk.Palette;
import org.leitwerk.schaubild.malwerk.Striche;

/** Draws what a target asks for all the time: a range as a hatched band, a bound or a value as a line. */
final class Zielmarken {

    private Zielmarken() {}

    static void setze(Zeitreihendaten.Ziel ziel, XYPlot plot) {
        if (ziel == null) {
            return;
        }
        if (ziel.untergrenze() != null && ziel.obergrenze() != null) {
            IntervalMarker band = new IntervalMarker(
                    ziel.untergrenze().doubleValue(), ziel.obergrenze().doubleValue(), Palette.KORRIDOR);
            band.setAlpha(1);
            plot.addRangeMarker(band, Layer.BACKGROUND);
        }
        grenze(ziel.untergrenze(), plot);
        grenze(ziel.obergrenze(), plot);
        if (ziel.zieljahr() <= 0) {
            grenze(ziel.zielwert(), plot);
        }
    }

    private static void grenze(BigDecimal wert, XYPlot plot) {
        if (wert != null) {
            BasicStroke strich = Striche.von(1.4, Strichart.STRICHPUNKT);
            ValueMarker linie = new ValueMarker(wert.doubleValue(), new Color(Palette.ZIEL.rgb()), strich);
            linie.setAlpha(1);
            plot.addRangeMarker(linie, Layer.BACKGROUND);
        }
    }
}
