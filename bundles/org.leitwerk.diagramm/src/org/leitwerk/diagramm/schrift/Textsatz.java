package org.leitwerk.diagramm.schrift;

import java.util.List;
import org.leitwerk.diagramm.szene.Schrift;

/**
 * Sets text into a width: lines end at blanks, at hyphens and slashes inside words, and at German syllables where a
 * word would leave a large gap or is too long for a line; what is too much ends with an ellipsis. Fonts on a screen may
 * be a little wider than the tables say, so a margin stays free inside the width.
 */
public final class Textsatz {

    /** The sign of shortened texts. */
    public static final String AUSLASSUNG = "…";

    /** Share of a width, and at least so many pixels, that stays free for fonts placed at whole pixels. */
    private static final double RESERVE = 0.05;

    private static final double RESERVE_MINDESTENS = 4;

    private Textsatz() {}

    /** What of a width lines may use, in pixels: 5 %, at least 4 px, stay free. */
    public static double nutzbar(double breite) {
        return breite - Math.max(RESERVE_MINDESTENS, breite * RESERVE);
    }

    /** The width that lines of this width need, with what stays free; in whole pixels. */
    public static double bedarf(double zeilenbreite) {
        return Math.ceil(Math.max(zeilenbreite + RESERVE_MINDESTENS, zeilenbreite / (1 - RESERVE)));
    }

    /**
     * Sets a text.
     *
     * @param text any text; line feeds end lines, other white space counts as a blank
     * @param schrift font and size
     * @param breite the width of the place, of which {@link #nutzbar} is used, in pixels
     * @param hoechstens most lines, at least 1
     */
    public static Satz setze(String text, Schrift schrift, double breite, int hoechstens) {
        return new Umbruch(schrift, nutzbar(breite), hoechstens, true).setze(text);
    }

    /**
     * Sets a text like {@link #setze}, but with whole words if one line more is enough for that, and into the least
     * width that needs no more lines, so that the lines are about equally long.
     */
    public static Satz ausgewogen(String text, Schrift schrift, double breite, int hoechstens) {
        Satz dicht = setze(text, schrift, breite, hoechstens);
        Satz ganz =
                trennungen(dicht) == 0 ? dicht : new Umbruch(schrift, nutzbar(breite), hoechstens, false).setze(text);
        boolean dichter =
                ganz.gekuerzt() || ganz.zeilen().size() > dicht.zeilen().size() + 1;
        Satz bester = dichter ? dicht : ganz;
        if (bester.zeilen().size() < 2 || bester.gekuerzt()) {
            return bester;
        }
        double zuEng = bester.breite() / 2;
        double passend = nutzbar(breite);
        while (passend - zuEng > 6) {
            double versuch = (zuEng + passend) / 2;
            Satz satz = new Umbruch(schrift, versuch, hoechstens, dichter).setze(text);
            if (satz.gekuerzt()
                    || satz.zeilen().size() > bester.zeilen().size()
                    || trennungen(satz) > trennungen(bester)) {
                zuEng = versuch;
            } else {
                passend = versuch;
                bester = satz;
            }
        }
        return bester;
    }

    /** A text in one line, shortened if need be. */
    public static Satz zeile(String text, Schrift schrift, double breite) {
        return setze(text.replace('\n', ' '), schrift, breite, 1);
    }

    private static long trennungen(Satz satz) {
        List<String> zeilen = satz.zeilen();
        return zeilen.stream().filter(zeile -> zeile.endsWith("-")).count();
    }
}
