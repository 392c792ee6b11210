package org.leitwerk.bericht.bild;

import java.util.Locale;

/**
 * Writes a picture as SVG. Words are escaped; coordinates are written with at most one decimal, so that the same
 * picture always has the same bytes.
 */
final class Svg {

    private final StringBuilder text = new StringBuilder();
    private final String titel;

    Svg(String klasse, double breite, double hoehe, String titel) {
        this.titel = titel;
        text.append("<svg class=\"")
                .append(klasse)
                .append("\" viewBox=\"0 0 ")
                .append(zahl(breite))
                .append(' ')
                .append(zahl(hoehe))
                .append("\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\"><title>")
                .append(sicher(titel))
                .append("</title>");
    }

    Svg rechteck(String klasse, double x, double y, double breite, double hoehe, double rundung) {
        text.append("<rect class=\"")
                .append(klasse)
                .append("\" x=\"")
                .append(zahl(x))
                .append("\" y=\"")
                .append(zahl(y))
                .append("\" width=\"")
                .append(zahl(breite))
                .append("\" height=\"")
                .append(zahl(hoehe))
                .append('"');
        if (rundung > 0) {
            text.append(" rx=\"").append(zahl(rundung)).append('"');
        }
        text.append("/>");
        return this;
    }

    Svg kreis(String klasse, double x, double y, double radius) {
        text.append("<circle class=\"")
                .append(klasse)
                .append("\" cx=\"")
                .append(zahl(x))
                .append("\" cy=\"")
                .append(zahl(y))
                .append("\" r=\"")
                .append(zahl(radius))
                .append("\"/>");
        return this;
    }

    Svg linie(String klasse, double x1, double y1, double x2, double y2) {
        text.append("<line class=\"")
                .append(klasse)
                .append("\" x1=\"")
                .append(zahl(x1))
                .append("\" y1=\"")
                .append(zahl(y1))
                .append("\" x2=\"")
                .append(zahl(x2))
                .append("\" y2=\"")
                .append(zahl(y2))
                .append("\"/>");
        return this;
    }

    Svg pfad(String klasse, String pfad) {
        text.append("<path class=\"")
                .append(klasse)
                .append("\" d=\"")
                .append(pfad)
                .append("\"/>");
        return this;
    }

    /** Words; the anchor is {@code start}, {@code middle} or {@code end}. */
    Svg worte(String klasse, double x, double y, String anker, String worte) {
        text.append("<text class=\"")
                .append(klasse)
                .append("\" x=\"")
                .append(zahl(x))
                .append("\" y=\"")
                .append(zahl(y))
                .append("\" text-anchor=\"")
                .append(anker)
                .append("\">")
                .append(sicher(worte))
                .append("</text>");
        return this;
    }

    Svg verweis(String ziel) {
        text.append("<a href=\"#").append(sicher(ziel)).append("\">");
        return this;
    }

    Svg verweisEnde() {
        text.append("</a>");
        return this;
    }

    Bild fertig() {
        return new Bild(titel, text + "</svg>");
    }

    static String zahl(double wert) {
        double gerundet = Math.round(wert * 10) / 10.0;
        return gerundet == Math.rint(gerundet)
                ? Long.toString((long) gerundet)
                : String.format(Locale.ROOT, "%.1f", gerundet);
    }

    private static String sicher(String worte) {
        StringBuilder ergebnis = new StringBuilder(worte.length());
        worte.codePoints().forEach(zeichen -> {
            switch (zeichen) {
                case '&' -> ergebnis.append("&amp;");
                case '<' -> ergebnis.append("&lt;");
                case '>' -> ergebnis.append("&gt;");
                case '"' -> ergebnis.append("&quot;");
                default -> ergebnis.appendCodePoint(zeichen);
            }
        });
        return ergebnis.toString();
    }
}
