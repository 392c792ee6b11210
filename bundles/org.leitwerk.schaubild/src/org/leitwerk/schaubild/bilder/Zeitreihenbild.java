package org.leitwerk.schaubild.bilder;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.leitwerk.schaubild.Bildmass;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.malwerk.Achsen;
import org.leitwerk.schaubild.malwerk.Grundbild;
import org.leitwerk.schaubild.malwerk.Palette;

/**
 * Values over time: the series solid, its way to the target dash-dotted, the projection dashed, a range hatched.
 * Preliminary values are hollow; where a value is missing the line has a gap and a sign stands at the axis.
 */
public final class Zeitreihenbild {

    private final Zeitreihendaten daten;
    private final XYSeriesCollection reihen = new XYSeriesCollection();
    private final List<Liniensorte> sorten = new ArrayList<>();

    private Zeitreihenbild(Zeitreihendaten daten) {
        this.daten = daten;
    }

    /** Draws the series. */
    public static Schaubild zeichne(Zeitreihendaten daten, Bildmass mass) {
        return new Zeitreihenbild(daten).zeichne(mass);
    }

    private Schaubild zeichne(Bildmass mass) {
        for (int i = 0; i < daten.reihen().size(); i++) {
            Zeitreihendaten.Reihe reihe = daten.reihen().get(i);
            XYSeries werte = reihe(reihe.name(), Liniensorte.reihe(i));
            reihe.punkte()
                    .forEach(p -> werte.add(
                            p.jahr(), p.wert() == null ? Double.NaN : p.wert().doubleValue()));
        }
        zielpfad();
        prognose();
        XYPlot plot = new XYPlot(reihen, Achsen.jahre(), Achsen.werte(""), null);
        Zeitlinien linien = new Zeitlinien(daten, sorten);
        plot.setRenderer(linien);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Achsen.GITTER);
        plot.setRangeGridlineStroke(plot.getRangeZeroBaselineStroke());
        plot.setAxisOffset(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
        Zeitachsen achsen = new Zeitachsen(daten);
        achsen.richte((NumberAxis) plot.getDomainAxis(), (NumberAxis) plot.getRangeAxis());
        Zielmarken.setze(daten.ziel(), plot);
        Grundbild bild = new Grundbild(daten.kopf(), mass.breite());
        LegendItemCollection legende = new Zeitlegende(daten, sorten).eintraege();
        bild.zeichne(plot, Math.max(120, mass.hoehe() - bild.unten() - Grundbild.RAND - 20), () -> legende);
        new Zeitbeschriftung(daten, bild, plot).schreibe();
        return new Schaubild(bild.szene(Zeitsatz.von(daten)), Zeitsatz.tafel(daten));
    }

    private XYSeries reihe(String name, Liniensorte sorte) {
        XYSeries reihe = new XYSeries(reihen.getSeriesCount() + name, true, true);
        reihen.addSeries(reihe);
        sorten.add(sorte);
        return reihe;
    }

    private void zielpfad() {
        Zeitreihendaten.Ziel ziel = daten.ziel();
        if (ziel != null && ziel.zielwert() != null && ziel.zieljahr() > 0) {
            XYSeries pfad = reihe("Zielpfad", Liniensorte.ZIELPFAD);
            if (ziel.basiswert() != null && ziel.basisjahr() < ziel.zieljahr()) {
                pfad.add(ziel.basisjahr(), ziel.basiswert());
            }
            pfad.add(ziel.zieljahr(), ziel.zielwert());
        }
    }

    private void prognose() {
        Messpunkt letzter = Zeitsatz.letzter(daten);
        if (daten.prognose() != null && letzter != null && letzter.jahr() < daten.prognosejahr()) {
            XYSeries linie = reihe("Prognose", Liniensorte.PROGNOSE);
            linie.add(letzter.jahr(), letzter.wert());
            linie.add(daten.prognosejahr(), daten.prognose());
        }
    }

    /** The colour of a legend's entry for gaps. */
    static java.awt.Color grau() {
        return new java.awt.Color(Palette.VERGLEICH.rgb());
    }
}
