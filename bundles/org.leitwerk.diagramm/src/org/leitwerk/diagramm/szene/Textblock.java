package org.leitwerk.diagramm.szene;

import java.util.List;

/**
 * A label: lines of text in a frame that they never leave.
 *
 * @param rolle what the text is for
 * @param rahmen the place reserved for the lines, inner margin included
 * @param zeilen the lines from top to bottom; none for an empty label
 * @param volltext the whole text, also where the lines shorten it
 * @param gekuerzt whether the lines end with an ellipsis; the whole text is then in the tooltip of the element
 * @param grund painted below the lines, so that lines behind them do not disturb; {@link Fuellung#KEINE}: nothing
 */
public record Textblock(
        Rolle rolle, Rahmen rahmen, List<Textzeile> zeilen, String volltext, boolean gekuerzt, Fuellung grund) {

    /** What a label is for. */
    public enum Rolle {
        /** Name of a box; the one that direct edit changes. */
        TITEL,
        /** Anything else in a box or at a band. */
        ZUSATZ,
        /** At the beginning of a line. */
        ANFANG,
        /** In the middle of a line. */
        MITTE,
        /** At the end of a line. */
        ENDE
    }

    /** Keeps own copies. */
    public Textblock {
        zeilen = List.copyOf(zeilen);
    }
}
