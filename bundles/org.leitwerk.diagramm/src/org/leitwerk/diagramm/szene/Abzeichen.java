package org.leitwerk.diagramm.szene;

/**
 * A small sign at a corner of a box or on a line.
 *
 * @param art what it says
 * @param rahmen its place, mostly 14 × 14 pixels
 * @param aufschrift a few characters in it, such as the number of hidden elements; may be empty
 * @param kurzinfo its explanation in German
 */
public record Abzeichen(Art art, Rahmen rahmen, String aufschrift, String kurzinfo) {

    /** What a badge says. */
    public enum Art {
        /** A rule reports an error. */
        FEHLER,
        /** A rule reports a warning. */
        WARNUNG,
        /** A rule gives a hint. */
        HINWEIS,
        /** A reference of the element leads nowhere. */
        UNAUFLOESBAR,
        /** What belongs below it is hidden; clicking shows it. */
        EINGEKLAPPT,
        /** What belongs below it is shown; clicking hides it. Not in exports. */
        AUSGEKLAPPT,
        /** Double click leads to another diagram. */
        VERWEIS,
        /** A person placed it: arranging leaves it there. Not in exports. */
        ANGEHEFTET
    }

    /** Whether it belongs to editing only and is left out of exports. */
    public boolean nurBeimBearbeiten() {
        return art == Art.AUSGEKLAPPT || art == Art.ANGEHEFTET;
    }
}
