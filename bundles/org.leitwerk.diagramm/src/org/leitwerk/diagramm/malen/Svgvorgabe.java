package org.leitwerk.diagramm.malen;

/**
 * How an SVG file is to be.
 *
 * @param themen light, dark, or what the reader's system prefers
 * @param vorsatz what all ids in the file begin with; must differ when several pictures stand in one page
 * @param groesse the size it wants to be shown at, as a factor; the file scales to any size
 */
public record Svgvorgabe(Themen themen, String vorsatz, double groesse) {

    /** Which colours the file has. */
    public enum Themen {
        /** Dark on light. */
        HELL,
        /** Light on dark. */
        DUNKEL,
        /** Light, and dark where the reader's system asks for it. */
        BEIDE
    }

    /** A file of its own at its natural size, light or dark as the reader likes it. */
    public static final Svgvorgabe UEBLICH = new Svgvorgabe(Themen.BEIDE, "d-", 1);
}
