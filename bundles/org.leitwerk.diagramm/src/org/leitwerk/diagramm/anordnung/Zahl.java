package org.leitwerk.diagramm.anordnung;

/** Reads numbers of layout options; what is none counts as missing. */
final class Zahl {

    private Zahl() {}

    /** A number, also with a decimal comma; the other value if the text is missing, no number or not finite. */
    static double von(String text, double sonst) {
        if (text == null || text.isBlank()) {
            return sonst;
        }
        try {
            double wert = Double.parseDouble(text.strip().replace(',', '.'));
            return Double.isFinite(wert) ? wert : sonst;
        } catch (NumberFormatException keineZahl) {
            return sonst;
        }
    }

    /** A whole number; the other value if the text is missing or no number. */
    static int ganz(String text, int sonst) {
        return (int) Math.round(von(text, sonst));
    }

    /** Rounded to tenths of a px, so that results are short and equal on every machine. */
    static double zehntel(double wert) {
        return Math.round(wert * 10) / 10.0;
    }
}
