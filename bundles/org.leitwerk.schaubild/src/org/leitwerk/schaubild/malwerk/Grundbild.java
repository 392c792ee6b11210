package org.leitwerk.schaubild.malwerk;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.schrift.Textsatz;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Legende;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.schaubild.Bildkopf;

/** A picture in the making: heading above, notes below, between them what JFreeChart paints. For one picture. */
public final class Grundbild {

    /** Free space around everything, in pixels. */
    public static final double RAND = 16;

    private static final Schrift TITEL = new Schrift(15, true, false);

    private final Szenensammler sammler = new Szenensammler();
    private final Szenengrafik grafik = new Szenengrafik(sammler);
    private final Bildkopf kopf;
    private final double breite;
    private double unten = RAND;
    private Rectangle2D datenflaeche;

    /** A picture of a width in pixels, beginning with its heading. */
    public Grundbild(Bildkopf kopf, double breite) {
        this.kopf = kopf;
        this.breite = breite;
        absatz(kopf.titel(), TITEL, Farbe.TINTE);
        absatz(kopf.untertitel(), Schrift.TEXT, Farbe.GRAU);
        unten += 6;
    }

    /** Writes a paragraph below what is there, over the whole width. */
    public void absatz(String text, Schrift schrift, Farbe farbe) {
        Satz satz = Textsatz.setze(text, schrift, breite - 2 * RAND, 6);
        for (String zeile : satz.zeilen()) {
            double grundlinie = unten + Schriftmass.grundlinie(schrift);
            sammler.text(zeile, RAND, grundlinie, schrift, farbe, Textzeile.Anker.ANFANG);
            unten += Schriftmass.zeilenhoehe(schrift);
        }
    }

    /** Where the elements go. */
    public Szenensammler sammler() {
        return sammler;
    }

    /** Paints shapes of Java2D into the picture. */
    public Szenengrafik grafik() {
        return grafik;
    }

    /** The width of the picture in pixels. */
    public double breite() {
        return breite;
    }

    /** The lower edge of what is there, in pixels. */
    public double unten() {
        return unten;
    }

    /** Takes space below what is there. */
    public Rahmen nimm(double hoehe) {
        Rahmen rahmen = new Rahmen(RAND, unten, breite - 2 * RAND, hoehe);
        unten += hoehe;
        return rahmen;
    }

    /**
     * Paints a plot below what is there.
     *
     * @param plot with data, axes and looks
     * @param hoehe height in pixels, legend included
     * @param legende what the legend explains; null: no legend
     */
    public void zeichne(Plot plot, double hoehe, LegendItemSource legende) {
        TextUtils.setUseDrawRotatedStringWorkaround(false);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(4, 0, 4, 6));
        if (plot.getNoDataMessage() == null) {
            plot.setNoDataMessage("Keine Werte vorhanden.");
        }
        plot.setNoDataMessageFont(Bildschrift.TEXT);
        plot.setNoDataMessagePaint(Achsen.GRAU);
        JFreeChart bild = new JFreeChart(null, Bildschrift.TITEL, plot, false);
        bild.setBackgroundPaint(null);
        bild.setPadding(RectangleInsets.ZERO_INSETS);
        if (legende != null) {
            bild.addLegend(legende(legende));
        }
        ChartRenderingInfo angaben = new ChartRenderingInfo(null);
        bild.draw(grafik, new Rectangle2D.Double(RAND, unten, breite - 2 * RAND, hoehe), null, angaben);
        datenflaeche = angaben.getPlotInfo().getDataArea();
        unten += hoehe;
    }

    private static LegendTitle legende(LegendItemSource eintraege) {
        LegendTitle legende = new LegendTitle(eintraege);
        legende.setPosition(RectangleEdge.BOTTOM);
        legende.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legende.setItemFont(Bildschrift.KLEIN);
        legende.setItemPaint(new Color(Farbe.TINTE.rgb()));
        legende.setBackgroundPaint(null);
        legende.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
        return legende;
    }

    /** Where the last plot shows its data; only after {@link #zeichne}. */
    public Rectangle2D datenflaeche() {
        return datenflaeche;
    }

    /** The finished picture with its notes. */
    public Szene szene(String beschreibung) {
        if (!kopf.fussnote().isEmpty()) {
            unten += 4;
            absatz(kopf.fussnote(), Schrift.KLEIN, Farbe.GRAU);
        }
        return new Szene(
                kopf.titel(),
                beschreibung,
                new Rahmen(0, 0, breite, Math.ceil(unten + RAND)),
                Farbe.WEISS,
                List.copyOf(sammler.elemente()),
                Legende.KEINE);
    }
}
