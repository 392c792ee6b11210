package org.leitwerk.dsl.ide.textform;

import java.util.Arrays;

/** The lines of a text, found by offset in logarithmic time. */
public final class Zeilen {

    private final String text;
    private final int[] anfaenge;

    private Zeilen(String text, int[] anfaenge) {
        this.text = text;
        this.anfaenge = anfaenge;
    }

    /**
     * The lines of a text.
     *
     * @param text with LF or CRLF at the ends of lines
     */
    public static Zeilen von(String text) {
        int[] anfaenge = new int[16];
        int zahl = 1;
        for (int umbruch = text.indexOf('\n'); umbruch >= 0; umbruch = text.indexOf('\n', umbruch + 1)) {
            if (zahl == anfaenge.length) {
                anfaenge = Arrays.copyOf(anfaenge, 2 * zahl);
            }
            anfaenge[zahl++] = umbruch + 1;
        }
        return new Zeilen(text, Arrays.copyOf(anfaenge, zahl));
    }

    /** How many lines there are; at least 1. */
    public int anzahl() {
        return anfaenge.length;
    }

    /**
     * The line of a place.
     *
     * @param stelle offset in the text
     * @return from 1
     */
    public int zeile(int stelle) {
        int gefunden = Arrays.binarySearch(anfaenge, Math.max(0, stelle));
        return gefunden >= 0 ? gefunden + 1 : -gefunden - 1;
    }

    /**
     * Where a line begins.
     *
     * @param zeile from 1 to {@link #anzahl()}
     * @return an offset
     */
    public int anfang(int zeile) {
        return anfaenge[zeile - 1];
    }

    /**
     * Where a line ends.
     *
     * @param zeile from 1 to {@link #anzahl()}
     * @return the offset of its line delimiter, or the end of the text
     */
    public int ende(int zeile) {
        if (zeile == anfaenge.length) {
            return text.length();
        }
        int umbruch = anfaenge[zeile] - 1;
        return umbruch > anfaenge[zeile - 1] && text.charAt(umbruch - 1) == '\r' ? umbruch - 1 : umbruch;
    }

    /**
     * A line without its delimiter.
     *
     * @param zeile from 1 to {@link #anzahl()}
     */
    public String text(int zeile) {
        return text.substring(anfang(zeile), ende(zeile));
    }
}
