package org.leitwerk.schaubild.malwerk;

import java.awt.Color;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.schaubild.Zahlenform;

/** Axes in the style of the house: small quiet numbers, fine lines, German formats. */
public final class Achsen {

    /** Numbers and lines of less importance. */
    public static final Color GRAU = new Color(Farbe.GRAU.rgb());
    /** Fine lines. */
    public static final Color FEIN = new Color(Farbe.FEIN.rgb());
    /** Lines of the grid. */
    public static final Color GITTER = new Color(0xe3e8ec);

    private Achsen() {}

    /** An axis of values. */
    public static NumberAxis werte(String titel) {
        NumberAxis achse = new NumberAxis(titel.isEmpty() ? null : titel);
        achse.setStandardTickUnits(stufen());
        achse.setNumberFormatOverride(new Format());
        achse.setAutoRangeIncludesZero(false);
        stil(achse);
        return achse;
    }

    /** An axis of whole years. */
    public static NumberAxis jahre() {
        NumberAxis achse = new NumberAxis(null);
        TickUnits stufen = new TickUnits();
        for (int jahre : new int[] {1, 2, 5, 10, 20, 50, 100}) {
            stufen.add(new NumberTickUnit(jahre));
        }
        achse.setStandardTickUnits(stufen);
        NumberFormat format = NumberFormat.getIntegerInstance(java.util.Locale.ROOT);
        format.setGroupingUsed(false);
        achse.setNumberFormatOverride(format);
        stil(achse);
        return achse;
    }

    /** Font and colours of any axis. */
    public static void stil(Axis achse) {
        achse.setTickLabelFont(Bildschrift.KLEIN);
        achse.setTickLabelPaint(GRAU);
        achse.setLabelFont(Bildschrift.KLEIN);
        achse.setLabelPaint(GRAU);
        achse.setAxisLinePaint(FEIN);
        achse.setTickMarkPaint(FEIN);
        achse.setAxisLineStroke(Striche.von(1, org.leitwerk.diagramm.szene.Strichart.DURCHGEZOGEN));
    }

    /** 1, 2, 5, 10 … in both directions; wide enough for money and narrow enough for rates. */
    private static TickUnits stufen() {
        TickUnits stufen = new TickUnits();
        for (int exponent = -9; exponent <= 15; exponent++) {
            for (int ziffer : new int[] {1, 2, 5}) {
                stufen.add(new NumberTickUnit(
                        BigDecimal.valueOf(ziffer).scaleByPowerOfTen(exponent).doubleValue()));
            }
        }
        return stufen;
    }

    /** Writes numbers as {@link Zahlenform} does, with as many decimals as a number of an axis has. */
    private static final class Format extends NumberFormat {

        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(double zahl, StringBuffer ziel, FieldPosition feld) {
            BigDecimal wert = BigDecimal.valueOf(Math.rint(zahl * 1e9) / 1e9).stripTrailingZeros();
            return ziel.append(new Zahlenform("", -1).zahl(wert.signum() == 0 ? BigDecimal.ZERO : wert));
        }

        @Override
        public StringBuffer format(long zahl, StringBuffer ziel, FieldPosition feld) {
            return format((double) zahl, ziel, feld);
        }

        @Override
        public Number parse(String text, ParsePosition ort) {
            return null;
        }
    }
}
