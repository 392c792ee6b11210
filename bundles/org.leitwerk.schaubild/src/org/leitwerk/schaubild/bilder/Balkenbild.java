package org.leitwerk.schaubild.bilder;

import java.awt.BasicStroke;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.schrift.Textsatz;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Strichart;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.schaubild.malwerk.Achsen;
import org.leitwerk.schaubild.malwerk.Grundbild;
import org.leitwerk.schaubild.malwerk.Palette;

/**
 * Lying bars, one below the other, with names on the left and values behind them. What all bar charts by rows share; as
 * high as its rows need. For one picture.
 */
final class Balkenbild {

    private static final double ABSTAND = 8;
    private static final double ZEILE = 26;
    private static final int NAMENSZEILEN = 4;

    private final Grundbild bild;
    private final List<Balkenzeile> zeilen;
    private final double namensbreite;
    private final double zeilenhoehe;
    private BigDecimal vergleich;
    private String vergleichstext = "";
    private double textspalte;
    private LegendItemCollection legende;
    private CategoryPlot plot;

    Balkenbild(Bildkopf kopf, double breite, List<Balkenzeile> zeilen) {
        this.bild = new Grundbild(kopf, breite);
        this.zeilen = zeilen;
        double laengster = zeilen.stream()
                .mapToDouble(z -> Textsatz.bedarf(Schriftmass.breite(z.name(), Schrift.TEXT)))
                .max()
                .orElse(0);
        this.namensbreite = Math.min(laengster, (breite - 2 * Grundbild.RAND) * 0.42);
        this.zeilenhoehe = zeilen.stream().mapToDouble(z -> name(z).hoehe() + 8).reduce(ZEILE, Math::max);
    }

    private Satz name(Balkenzeile zeile) {
        return Textsatz.ausgewogen(zeile.name(), Schrift.TEXT, namensbreite, NAMENSZEILEN);
    }

    /** A line through all bars at a value, with a text above it. */
    Balkenbild mitVergleich(BigDecimal wert, String text) {
        vergleich = wert;
        vergleichstext = text;
        return this;
    }

    /** All texts below each other behind this value, the greatest of the axis, instead of behind their bars. */
    Balkenbild mitTextspalte(double wert) {
        textspalte = wert;
        return this;
    }

    /** What the patterns mean. */
    Balkenbild mitLegende(LegendItemCollection eintraege) {
        legende = eintraege;
        return this;
    }

    /** Paints rows, axis and legend; more can be painted on what is returned. */
    Grundbild zeichne() {
        DefaultCategoryDataset werte = new DefaultCategoryDataset();
        int teile = zeilen.stream().mapToInt(z -> z.teile().size()).max().orElse(1);
        for (int z = 0; z < zeilen.size(); z++) {
            List<Balkenzeile.Teil> vorhandene = zeilen.get(z).teile();
            for (int t = 0; t < Math.max(1, teile); t++) {
                werte.addValue(t < vorhandene.size() ? vorhandene.get(t).wert() : null, t, z);
            }
        }
        NumberAxis wertachse = wertachse();
        plot = new CategoryPlot(werte, namensachse(), wertachse, new Balkenmaler(zeilen));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        AxisSpace namen = new AxisSpace();
        namen.setLeft(namensbreite + ABSTAND);
        // half of the last number of the scale may stand out
        String groesste = new Zahlenform("", 0).zahl(BigDecimal.valueOf(wertachse.getUpperBound()));
        namen.setRight(Math.max(0, Schriftmass.breite(groesste, Schrift.KLEIN) / 2 - 10));
        plot.setFixedDomainAxisSpace(namen);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(textspalte <= 0);
        plot.setRangeGridlinePaint(Achsen.GITTER);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Achsen.GRAU);
        if (vergleich != null) {
            bild.nimm(16);
        }
        double oben = bild.unten();
        bild.zeichne(plot, zeilenhoehe * Math.max(1, zeilen.size()) + 34 + (legende == null ? 0 : 26), this::legende);
        if (vergleich != null) {
            zieheVergleich(oben);
        }
        schreibeZeilen();
        return bild;
    }

    private LegendItemCollection legende() {
        return legende == null ? new LegendItemCollection() : legende;
    }

    private CategoryAxis namensachse() {
        CategoryAxis achse = new CategoryAxis();
        achse.setTickLabelsVisible(false);
        achse.setTickMarksVisible(false);
        achse.setAxisLineVisible(false);
        achse.setLowerMargin(0.01);
        achse.setUpperMargin(0.01);
        achse.setCategoryMargin(0.3);
        return achse;
    }

    /** Values from zero, with so much room that the texts behind the longest bars fit. */
    private NumberAxis wertachse() {
        NumberAxis achse = Achsen.werte("");
        double tief = vergleich == null ? 0 : Math.min(0, vergleich.doubleValue());
        if (textspalte > 0) {
            double text = zeilen.stream().mapToDouble(z -> textbreite(z)).max().orElse(0);
            achse.setRange(0, textspalte / (1 - Math.min(0.8, text / breite())));
            // the column of texts says the numbers; a scale would run on below it
            achse.setTickLabelsVisible(false);
            achse.setTickMarksVisible(false);
            return achse;
        }
        double hoch = vergleich == null ? 0 : Math.max(0, vergleich.doubleValue());
        for (int durchgang = 0; durchgang < 4; durchgang++) {
            double spanne = Math.max(1e-9, hoch - tief);
            for (Balkenzeile zeile : zeilen) {
                double text = textbreite(zeile) / breite() * spanne;
                double laenge = laenge(zeile);
                hoch = Math.max(hoch, Math.max(0, laenge) + text);
                tief = Math.min(tief, laenge);
            }
        }
        achse.setRange(tief < 0 ? tief * 1.06 : 0, hoch > tief ? hoch : 1);
        return achse;
    }

    /** The width of the area of the bars, in pixels. */
    private double breite() {
        return bild.breite() - 2 * Grundbild.RAND - namensbreite - 3 * ABSTAND;
    }

    private static double textbreite(Balkenzeile zeile) {
        return Schriftmass.breite(zeile.text(), Schrift.KLEIN) * 1.04 + 2 * ABSTAND;
    }

    private static double laenge(Balkenzeile zeile) {
        return zeile.teile().stream().mapToDouble(t -> t.wert().doubleValue()).sum();
    }

    private void schreibeZeilen() {
        for (int i = 0; i < zeilen.size(); i++) {
            Balkenzeile zeile = zeilen.get(i);
            Satz satz = name(zeile);
            double mitte = mitte(i);
            double y = mitte - satz.hoehe() / 2 + Schriftmass.grundlinie(Schrift.TEXT);
            for (String text : satz.zeilen()) {
                double rechts = bild.datenflaeche().getX() - ABSTAND;
                bild.sammler().text(text, rechts, y, Schrift.TEXT, Farbe.TINTE, Textzeile.Anker.ENDE);
                y += Schriftmass.zeilenhoehe(Schrift.TEXT);
            }
            double grundlinie =
                    mitte - Schriftmass.zeilenhoehe(Schrift.KLEIN) / 2 + Schriftmass.grundlinie(Schrift.KLEIN);
            double x = x(textspalte > 0 ? textspalte : Math.max(0, laenge(zeile))) + ABSTAND;
            Farbe farbe = zeile.teile().isEmpty() ? Farbe.GRAU : Farbe.TINTE;
            bild.sammler().textMitGrund(zeile.text(), x, grundlinie, Schrift.KLEIN, farbe, Textzeile.Anker.ANFANG);
        }
    }

    /** The middle of a row, in pixels. */
    double mitte(int zeile) {
        return plot.getDomainAxis()
                .getCategoryMiddle(zeile, zeilen.size(), bild.datenflaeche(), plot.getDomainAxisEdge());
    }

    /** Where a value lies on the axis, in pixels. */
    double x(double wert) {
        return plot.getRangeAxis().valueToJava2D(wert, bild.datenflaeche(), plot.getRangeAxisEdge());
    }

    private void zieheVergleich(double oben) {
        double x = x(vergleich.doubleValue());
        double unten = bild.datenflaeche().getMaxY();
        Strich strich = new Strich(1.6, Strichart.GESTRICHELT, Palette.VERGLEICH);
        bild.sammler().sage(vergleichstext);
        bild.sammler().linie(x, oben, x, unten, strich);
        double breite = Schriftmass.breite(vergleichstext, Schrift.KLEIN) * 1.04;
        double mitte = Math.max(Grundbild.RAND + breite / 2, Math.min(bild.breite() - Grundbild.RAND - breite / 2, x));
        bild.sammler().text(vergleichstext, mitte, oben - 4, Schrift.KLEIN, Palette.VERGLEICH, Textzeile.Anker.MITTE);
    }
}
