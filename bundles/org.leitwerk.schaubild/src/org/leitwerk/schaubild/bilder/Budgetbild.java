package org.leitwerk.schaubild.bilder;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Bildmass;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Tafel;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.schaubild.malwerk.Achsen;
import org.leitwerk.schaubild.malwerk.Grundbild;
import org.leitwerk.schaubild.malwerk.Musterfarbe;
import org.leitwerk.schaubild.malwerk.Palette;
import org.leitwerk.schaubild.malwerk.Szenengrafik;

/** Money by year: what was planned hatched, what was spent full, side by side; the difference below each year. */
public final class Budgetbild {

    /** Most a year takes of the width. */
    private static final double SCHMAL = 0.24;

    private static final String[] ARTEN = {"Plan", "Ist"};

    private final Zahlenform form;
    private final List<Jahr> jahre;

    /**
     * A year.
     *
     * @param jahr the year
     * @param plan what was planned; null if nothing is known
     * @param ist what was spent; null if nothing is known, such as for the future
     */
    public record Jahr(int jahr, BigDecimal plan, BigDecimal ist) {

        private BigDecimal betrag(int art) {
            return art == 0 ? plan : ist;
        }
    }

    private Budgetbild(Zahlenform form, List<Jahr> jahre) {
        this.form = form;
        this.jahre = jahre;
    }

    /**
     * Draws the comparison.
     *
     * @param jahre in the order of time
     */
    public static Schaubild zeichne(Bildkopf kopf, Zahlenform form, List<Jahr> jahre, Bildmass mass) {
        return new Budgetbild(form, jahre).zeichne(kopf, mass);
    }

    private Schaubild zeichne(Bildkopf kopf, Bildmass mass) {
        DefaultCategoryDataset werte = new DefaultCategoryDataset();
        List<List<Object>> tafel = new ArrayList<>();
        for (Jahr jahr : jahre) {
            werte.addValue(jahr.plan(), ARTEN[0], Integer.valueOf(jahr.jahr()));
            werte.addValue(jahr.ist(), ARTEN[1], Integer.valueOf(jahr.jahr()));
            tafel.add(Arrays.asList(jahr.jahr(), jahr.plan(), jahr.ist(), abweichung(jahr)));
        }
        CategoryAxis achse = new CategoryAxis();
        Achsen.stil(achse);
        achse.setTickLabelsVisible(false);
        achse.setCategoryMargin(0.12);
        // few years do not get broad bars
        double rand = Math.max(0.03, (1 - jahre.size() * SCHMAL) / 2);
        achse.setLowerMargin(rand);
        achse.setUpperMargin(rand);
        achse.setTickMarksVisible(false);
        CategoryPlot plot = new CategoryPlot(werte, achse, wertachse(), new Maler());
        // the library would shorten years that have no room; they are written here
        AxisSpace fuss = new AxisSpace();
        fuss.setBottom(22);
        plot.setFixedDomainAxisSpace(fuss);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(Achsen.GITTER);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        Grundbild bild = new Grundbild(kopf, mass.breite());
        Legenden legende = new Legenden().mit(ARTEN[0], farbe(0)).mit(ARTEN[1], farbe(1));
        bild.zeichne(plot, Math.max(140, mass.hoehe() - bild.unten() - Grundbild.RAND - 20), legende::eintraege);
        schreibeJahre(bild, plot);
        beschrifte(bild, plot);
        String einheit = form.einheit().isEmpty() ? "" : " in " + form.einheit();
        List<String> spalten = List.of("Jahr", "Plan" + einheit, "Ist" + einheit, "Abweichung" + einheit);
        return new Schaubild(bild.szene(satz()), new Tafel(kopf.titel(), spalten, tafel));
    }

    private NumberAxis wertachse() {
        NumberAxis achse = Achsen.werte("");
        double hoch = 0;
        double tief = 0;
        for (Jahr jahr : jahre) {
            for (int art = 0; art < 2; art++) {
                double betrag = jahr.betrag(art) == null ? 0 : jahr.betrag(art).doubleValue();
                hoch = Math.max(hoch, betrag);
                tief = Math.min(tief, betrag);
            }
        }
        achse.setRange(tief * 1.12, hoch > tief ? hoch * 1.12 : tief + 1);
        return achse;
    }

    private static BigDecimal abweichung(Jahr jahr) {
        return jahr.plan() == null || jahr.ist() == null ? null : jahr.ist().subtract(jahr.plan());
    }

    private static Musterfarbe farbe(int art) {
        return art == 0 ? Palette.PLAN : Palette.teil(0);
    }

    /** The width of a year with the gap to the next one, in pixels. */
    private double weite(CategoryPlot plot, Rectangle2D flaeche) {
        double raender =
                plot.getDomainAxis().getLowerMargin() + plot.getDomainAxis().getUpperMargin();
        return flaeche.getWidth() * (1 - raender) / Math.max(1, jahre.size());
    }

    /** As many years as have room below the axis. */
    private void schreibeJahre(Grundbild bild, CategoryPlot plot) {
        Rectangle2D flaeche = bild.datenflaeche();
        double weite = weite(plot, flaeche);
        int schritt = (int) Math.ceil(40 / Math.max(1, weite));
        for (int i = 0; i < jahre.size(); i += schritt) {
            double mitte = plot.getDomainAxis().getCategoryMiddle(i, jahre.size(), flaeche, RectangleEdge.BOTTOM);
            String jahr = String.valueOf(jahre.get(i).jahr());
            double y = flaeche.getMaxY() + 17;
            bild.sammler().text(jahr, mitte, y, Schrift.TEXT, Farbe.TINTE, Textzeile.Anker.MITTE);
        }
    }

    /** The amounts above the bars, where all of them have room; else they stand only in the table. */
    private void beschrifte(Grundbild bild, CategoryPlot plot) {
        Rectangle2D flaeche = bild.datenflaeche();
        double weite = weite(plot, flaeche) / 2;
        boolean platz = jahre.stream()
                .flatMap(j -> java.util.stream.Stream.of(
                        j.plan() == null ? "" : form.zahl(j.plan()), j.ist() == null ? "" : form.zahl(j.ist())))
                .allMatch(text -> Schriftmass.breite(text, Schrift.KLEIN) * 1.04 < weite);
        if (!platz) {
            return;
        }
        for (int i = 0; i < jahre.size(); i++) {
            for (int art = 0; art < 2; art++) {
                BigDecimal betrag = jahre.get(i).betrag(art);
                if (betrag != null) {
                    double mitte =
                            plot.getDomainAxis().getCategoryMiddle(i, jahre.size(), flaeche, RectangleEdge.BOTTOM);
                    double y = plot.getRangeAxis()
                            .valueToJava2D(Math.max(0, betrag.doubleValue()), flaeche, RectangleEdge.LEFT);
                    double x = mitte + (art == 0 ? -1 : 1) * weite / 2;
                    bild.sammler()
                            .textMitGrund(
                                    form.zahl(betrag), x, y - 4, Schrift.KLEIN, Farbe.TINTE, Textzeile.Anker.MITTE);
                }
            }
        }
    }

    private String satz() {
        List<String> saetze = new ArrayList<>();
        for (Jahr jahr : jahre) {
            if (jahr.plan() != null || jahr.ist() != null) {
                String plan = jahr.plan() == null ? "ohne Plan" : "geplant " + form.mitEinheit(jahr.plan());
                String ist = jahr.ist() == null ? "noch ohne Ist" : "Ist " + form.mitEinheit(jahr.ist());
                saetze.add(jahr.jahr() + ": " + plan + ", " + ist + ".");
            }
        }
        return saetze.isEmpty() ? "Es liegen keine Beträge vor." : String.join(" ", saetze);
    }

    /** Paints flat bars in their patterns. */
    private final class Maler extends BarRenderer implements BarPainter {

        private static final long serialVersionUID = 1L;

        Maler() {
            setShadowVisible(false);
            setDrawBarOutline(false);
            setItemMargin(0.02);
            setBarPainter(this);
        }

        @Override
        public Paint getItemPaint(int art, int stelle) {
            return farbe(art);
        }

        @Override
        public void paintBar(
                Graphics2D g, BarRenderer maler, int art, int stelle, RectangularShape balken, RectangleEdge fuss) {
            Jahr jahr = jahre.get(stelle);
            if (g instanceof Szenengrafik szene) {
                szene.sammler().sage(ARTEN[art] + " " + jahr.jahr() + ": " + form.mitEinheit(jahr.betrag(art)));
            }
            g.setPaint(getItemPaint(art, stelle));
            g.fill(balken);
        }

        @Override
        public void paintBarShadow(
                Graphics2D g,
                BarRenderer maler,
                int art,
                int stelle,
                RectangularShape balken,
                RectangleEdge fuss,
                boolean abgesetzt) {
            // flat: no shadows
        }
    }
}
