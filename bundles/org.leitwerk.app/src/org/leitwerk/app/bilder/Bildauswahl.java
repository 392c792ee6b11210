package org.leitwerk.app.bilder;

/**
 * What of a model is to be drawn.
 *
 * @param art name of a kind of diagram, in whatever case; {@link #ALLE} for all
 * @param element name of an element: only it and what hangs on it is drawn; null for everything
 * @param ebenen how many levels are drawn, from 1; {@link Integer#MAX_VALUE} for all
 */
public record Bildauswahl(String art, String element, int ebenen) {

    /** All kinds of diagrams. */
    public static final String ALLE = "alle";

    /** All diagrams with everything. */
    public static final Bildauswahl ALLES = new Bildauswahl(ALLE, null, Integer.MAX_VALUE);

    /** Whether only a part is drawn. */
    boolean ausschnitt() {
        return element != null || ebenen < Integer.MAX_VALUE;
    }
}
