package org.leitwerk.bericht.inhalt;

/**
 * A piece of a line of text: words, words that lead to an element of the page or to an address, a mark (a word on a
 * coloured ground) or a bar of progress.
 *
 * @param art what kind of piece it is
 * @param worte the words; for a bar its share in words
 * @param ziel anchor or address the words lead to, empty for none
 * @param ton colour of a mark, empty for the neutral one
 * @param anteil length of a bar in percent, 0 to 100
 */
public record Stueck(Art art, String worte, String ziel, String ton, int anteil) {

    /** The kinds of pieces. */
    public enum Art {
        /** Plain words. */
        TEXT,
        /** Words that lead to an element. */
        VERWEIS,
        /** An address of the web, to which it leads. */
        ADRESSE,
        /** The name of a file; may be broken anywhere. */
        DATEI,
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
        /** A new line. */
        UMBRUCH
    }

    /** Plain words. */
    public static Stueck text(String text) {
        return new Stueck(Art.TEXT, text, "", "", 0);
    }

    /** Words that lead to an anchor; plain words where the page has no such anchor. */
    public static Stueck verweis(String text, String ziel) {
        return new Stueck(Art.VERWEIS, text, ziel, "", 0);
    }

    /** An address of the web, to which it leads; one of another kind than http is shown only. */
    public static Stueck adresse(String adresse) {
        boolean web =
                adresse.regionMatches(true, 0, "https://", 0, 8) || adresse.regionMatches(true, 0, "http://", 0, 7);
        return new Stueck(web ? Art.ADRESSE : Art.DATEI, adresse, web ? adresse : "", "", 0);
    }

    /** The name of a file. */
    public static Stueck datei(String name) {
        return new Stueck(Art.DATEI, name, "", "", 0);
    }

    /** Words in bold. */
    public static Stueck stark(String text) {
        return new Stueck(Art.STARK, text, "", "", 0);
    }

    /** Words of less weight. */
    public static Stueck leise(String text) {
        return new Stueck(Art.LEISE, text, "", "", 0);
    }

    /** A word on a coloured ground. */
    public static Stueck marke(String text, String ton) {
        return new Stueck(Art.MARKE, text, "", ton, 0);
    }

    /** A bar; shares beyond 0 to 100 percent are cut. */
    public static Stueck balken(String text, int anteil) {
        return new Stueck(Art.BALKEN, text, "", "", Math.max(0, Math.min(100, anteil)));
    }

    /** A long text in Markdown. */
    public static Stueck langtext(String markdown) {
        return new Stueck(Art.LANGTEXT, markdown, "", "", 0);
    }

    /** A new line. */
    public static Stueck umbruch() {
        return new Stueck(Art.UMBRUCH, "", "", "", 0);
    }
}
