package org.leitwerk.schaubild.bilder;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.schaubild.malwerk.Etiketten;
import org.leitwerk.schaubild.malwerk.Grundbild;
import org.leitwerk.schaubild.malwerk.Palette;

/** Writes into a drawn time series: base, last value, target and projection with their numbers; signs for gaps. */
final class Zeitbeschriftung {

    private final Zeitreihendaten daten;
    private final Grundbild bild;
    private final XYPlot plot;
    private final Rectangle2D flaeche;
    private final Etiketten etiketten;

    Zeitbeschriftung(Zeitreihendaten daten, Grundbild bild, XYPlot plot) {
        this.daten = daten;
        this.bild = bild;
        this.plot = plot;
        this.flaeche = bild.datenflaeche();
        this.etiketten =
                new Etiketten(new Rahmen(flaeche.getX(), flaeche.getY(), flaeche.getWidth(), flaeche.getHeight()));
    }

    void schreibe() {
        meideLinien();
        luecken();
        Zeitreihendaten.Ziel ziel = daten.ziel();
        if (ziel != null) {
            meideGrenze(ziel.untergrenze());
            meideGrenze(ziel.obergrenze());
        }
        Messpunkt letzter = Zeitsatz.letzter(daten);
        if (letzter != null) {
            etikett(
                    letzter.zeit() + ": " + daten.form().mitEinheit(letzter.wert()),
                    letzter.jahr(),
                    letzter.wert(),
                    Palette.IST);
        }
        if (ziel != null && ziel.zielwert() != null && ziel.zieljahr() > 0) {
            etikett(
                    "Ziel " + (int) ziel.zieljahr() + ": " + daten.form().mitEinheit(ziel.zielwert()),
                    ziel.zieljahr(),
                    ziel.zielwert(),
                    Palette.ZIEL);
        }
        if (daten.prognose() != null && letzter != null && letzter.jahr() < daten.prognosejahr()) {
            etikett(
                    "Prognose " + (int) daten.prognosejahr() + ": "
                            + daten.form().mitEinheit(daten.prognose()),
                    daten.prognosejahr(),
                    daten.prognose(),
                    Palette.PROGNOSE);
        }
        if (ziel != null && ziel.basiswert() != null && ziel.basisjahr() > 0) {
            etikett(
                    "Basis " + (int) ziel.basisjahr() + ": " + daten.form().mitEinheit(ziel.basiswert()),
                    ziel.basisjahr(),
                    ziel.basiswert(),
                    Farbe.GRAU);
        }
        if (ziel != null) {
            grenze("mindestens ", ziel.untergrenze());
            grenze("höchstens ", ziel.obergrenze());
        }
    }

    private void etikett(String text, double jahr, BigDecimal wert, Farbe farbe) {
        etiketten.schreibe(bild.sammler(), text, ort(jahr, wert.doubleValue()), 5, schrift(), farbe);
    }

    private static Schrift schrift() {
        return Schrift.KLEIN.mitGroesse(11);
    }

    private void meideGrenze(BigDecimal wert) {
        if (wert != null) {
            double y = ort(0, wert.doubleValue()).y();
            etiketten.meide(new Punkt(flaeche.getX(), y), new Punkt(flaeche.getMaxX(), y));
        }
    }

    private void grenze(String wort, BigDecimal wert) {
        if (wert != null) {
            double y = ort(0, wert.doubleValue()).y();
            String text = wort + daten.form().mitEinheit(wert);
            List<Punkt> orte = new ArrayList<>();
            for (double x = flaeche.getX() + 4; x < flaeche.getMaxX(); x += 24) {
                orte.add(new Punkt(x, y - 6));
                orte.add(new Punkt(x, y + 14));
            }
            etiketten.schreibeAn(bild.sammler(), text, orte, schrift(), Palette.ZIEL);
        }
    }

    private void meideLinien() {
        for (int r = 0; r < plot.getDataset().getSeriesCount(); r++) {
            Punkt davor = null;
            for (int i = 0; i < plot.getDataset().getItemCount(r); i++) {
                double wert = plot.getDataset().getYValue(r, i);
                if (Double.isNaN(wert)) {
                    davor = null;
                    continue;
                }
                Punkt punkt = ort(plot.getDataset().getXValue(r, i), wert);
                etiketten.belege(new Rahmen(punkt.x() - 4, punkt.y() - 4, 8, 8));
                if (davor != null) {
                    etiketten.meide(davor, punkt);
                }
                davor = punkt;
            }
        }
    }

    private void luecken() {
        for (int r = 0; r < daten.reihen().size(); r++) {
            for (Messpunkt punkt : daten.reihen().get(r).punkte()) {
                if (punkt.wert() == null) {
                    double x = ort(punkt.jahr(), 0).x();
                    double y = flaeche.getMaxY() - 8 - 11.0 * r;
                    bild.grafik().setPaint(Zeitreihenbild.grau());
                    bild.grafik().setStroke(new BasicStroke(1.3f));
                    bild.sammler().sage(Zeitsatz.satz(daten, r, punkt));
                    bild.grafik()
                            .draw(AffineTransform.getTranslateInstance(x, y)
                                    .createTransformedShape(Luecke.form(punkt.art())));
                    etiketten.belege(new Rahmen(x - 5, y - 5, 10, 10));
                }
            }
        }
    }

    private Punkt ort(double jahr, double wert) {
        return new Punkt(
                plot.getDomainAxis().valueToJava2D(jahr, flaeche, plot.getDomainAxisEdge()),
                plot.getRangeAxis().valueToJava2D(wert, flaeche, plot.getRangeAxisEdge()));
    }
}
