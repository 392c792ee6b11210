package org.leitwerk.dsl.ide.kurzinfo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.leitwerk.dsl.ide.kurzinfo.Verlauf.Punkt;

/** Draws the course of an indicator as a small SVG. The same values always give the same text. */
public final class Verlaufsbild {

    /** Width in pixels if none is given. */
    public static final int BREITE = 280;
    /** Height in pixels if none is given. */
    public static final int HOEHE = 96;

    private static final double RAND = 14;
    private static final double SCHRIFT = 11;

    private final Verlauf verlauf;
    private final int breite;
    private final int hoehe;
    private final StringBuilder svg = new StringBuilder();

    private Verlaufsbild(Verlauf verlauf, int breite, int hoehe) {
        this.verlauf = verlauf;
        this.breite = breite;
        this.hoehe = hoehe;
    }

    /**
     * Draws in the usual size.
     *
     * @param verlauf the values
     * @return see {@link #svg(Verlauf, int, int)}
     */
    public static String svg(Verlauf verlauf) {
        return svg(verlauf, BREITE, HOEHE);
    }

    /**
     * Draws a line with a dot for each value, the first and the last one with number and period.
     *
     * @param verlauf the values
     * @param breite width in pixels, at least 60
     * @param hoehe height in pixels, at least 40
     * @return a whole SVG document; empty with fewer than two values, which make no course
     */
    public static String svg(Verlauf verlauf, int breite, int hoehe) {
        return verlauf.punkte().size() < 2
                ? ""
                : new Verlaufsbild(verlauf, Math.max(breite, 60), Math.max(hoehe, 40)).zeichne();
    }

    private String zeichne() {
        List<Punkt> punkte = verlauf.punkte();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(breite)
                .append("\" height=\"")
                .append(hoehe)
                .append("\" viewBox=\"0 0 ")
                .append(breite)
                .append(' ')
                .append(hoehe)
                .append("\" role=\"img\" font-family=\"sans-serif\" font-size=\"")
                .append((int) SCHRIFT)
                .append("\">\n<title>")
                .append(maskiert(beschreibung()))
                .append("</title>\n");
        StringBuilder linie = new StringBuilder();
        for (Punkt punkt : punkte) {
            linie.append(linie.isEmpty() ? "" : " ")
                    .append(zahl(x(punkt)))
                    .append(',')
                    .append(zahl(y(punkt)));
        }
        svg.append("<polyline fill=\"none\" stroke=\"#1f5f8b\" stroke-width=\"2\" stroke-linejoin=\"round\" points=\"")
                .append(linie)
                .append("\"/>\n");
        for (Punkt punkt : punkte) {
            svg.append("<circle cx=\"")
                    .append(zahl(x(punkt)))
                    .append("\" cy=\"")
                    .append(zahl(y(punkt)))
                    .append("\" r=\"2.5\" fill=\"#1f5f8b\"/>\n");
        }
        beschrifte(punkte.get(0), "start");
        beschrifte(punkte.get(punkte.size() - 1), "end");
        return svg.append("</svg>\n").toString();
    }

    private String beschreibung() {
        Punkt erster = verlauf.punkte().get(0);
        Punkt letzter = verlauf.punkte().get(verlauf.punkte().size() - 1);
        return verlauf.titel() + ": " + erster.zeit().anzeige() + " " + verlauf.anzeige(erster.wert()) + ", "
                + letzter.zeit().anzeige() + " " + verlauf.anzeige(letzter.wert());
    }

    private void beschrifte(Punkt punkt, String anker) {
        double x = anker.equals("start") ? 2 : breite - 2.0;
        double oben = y(punkt) - 6;
        schreibe(x, oben < SCHRIFT ? y(punkt) + SCHRIFT + 5 : oben, anker, "#333333", verlauf.anzeige(punkt.wert()));
        schreibe(x, hoehe - 3.0, anker, "#666666", punkt.zeit().anzeige());
    }

    private void schreibe(double x, double y, String anker, String farbe, String text) {
        svg.append("<text x=\"")
                .append(zahl(x))
                .append("\" y=\"")
                .append(zahl(y))
                .append("\" text-anchor=\"")
                .append(anker)
                .append("\" fill=\"")
                .append(farbe)
                .append("\">")
                .append(maskiert(text))
                .append("</text>\n");
    }

    /** Time goes from left to right as it passed; values of one day stand side by side. */
    private double x(Punkt punkt) {
        LocalDate erster = verlauf.punkte().get(0).zeit().ende();
        LocalDate letzter =
                verlauf.punkte().get(verlauf.punkte().size() - 1).zeit().ende();
        double spanne = letzter.toEpochDay() - erster.toEpochDay();
        double anteil = spanne == 0
                ? (double) verlauf.punkte().indexOf(punkt) / (verlauf.punkte().size() - 1)
                : (punkt.zeit().ende().toEpochDay() - erster.toEpochDay()) / spanne;
        return RAND + anteil * (breite - 2 * RAND);
    }

    private double y(Punkt punkt) {
        double unten = hoehe - SCHRIFT - 12;
        double oben = RAND + 4;
        double spanne = verlauf.groesster().subtract(verlauf.kleinster()).doubleValue();
        double anteil =
                spanne == 0 ? 0.5 : punkt.wert().subtract(verlauf.kleinster()).doubleValue() / spanne;
        return unten - anteil * (unten - oben);
    }

    private static String zahl(double wert) {
        return String.format(Locale.ROOT, "%.1f", wert);
    }

    private static String maskiert(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\\p{Cntrl}&&[^\t\n]]", "");
    }
}
