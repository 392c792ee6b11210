package org.leitwerk.bericht.inhalt;

import org.leitwerk.bericht.bild.Bild;

/**
 * A piece of a line of text: words, words that lead to an element of the page, a mark (a word on a coloured ground), a
 * bar of progress or a small picture.
 *
 * @param art what kind of piece it is
 * @param worte the words; for a bar its share in words, for a picture what it shows
 * @param ziel anchor the words lead to, empty for none
 * @param ton colour of a mark, empty for the neutral one
 * @param anteil length of a bar in percent, 0 to 100
 * @param zeichnung the picture, {@code null} for the other kinds
 */
public record Stueck(Art art, String worte, String ziel, String ton, int anteil, Bild zeichnung) {

    /** The kinds of pieces. */
    public enum Art {
        /** Plain words. */
        TEXT,
        /** Words that lead to an element. */
        VERWEIS,
        /** Words in bold. */
        STARK,
        /** Words of less weight. */
        LEISE,
        /** A word on a coloured ground. */
        MARKE,
        /** A bar from 0 to 100 percent. */
        BALKEN,
        /** A long text in Markdown; only where a block may stand: in a fact or a cell of a table. */
        LANGTEXT,
        /** A small picture. */
        BILD,
        /** A new line. */
        UMBRUCH
    }

    /** Plain words. */
    public static Stueck text(String text) {
        return new Stueck(Art.TEXT, text, "", "", 0, null);
    }

    /** Words that lead to an anchor; plain words where the page has no such anchor. */
    public static Stueck verweis(String text, String ziel) {
        return new Stueck(Art.VERWEIS, text, ziel, "", 0, null);
    }

    /** Words in bold. */
    public static Stueck stark(String text) {
        return new Stueck(Art.STARK, text, "", "", 0, null);
    }

    /** Words of less weight. */
    public static Stueck leise(String text) {
        return new Stueck(Art.LEISE, text, "", "", 0, null);
    }

    /** A word on a coloured ground. */
    public static Stueck marke(String text, String ton) {
        return new Stueck(Art.MARKE, text, "", ton, 0, null);
    }

    /** A bar; shares beyond 0 to 100 percent are cut. */
    public static Stueck balken(String text, int anteil) {
        return new Stueck(Art.BALKEN, text, "", "", Math.max(0, Math.min(100, anteil)), null);
    }

    /** A long text in Markdown. */
    public static Stueck langtext(String markdown) {
        return new Stueck(Art.LANGTEXT, markdown, "", "", 0, null);
    }

    /** A small picture. */
    public static Stueck bild(Bild bild) {
        return new Stueck(Art.BILD, bild.titel(), "", "", 0, bild);
    }

    /** A new line. */
    public static Stueck umbruch() {
        return new Stueck(Art.UMBRUCH, "", "", "", 0, null);
    }
}
