package org.leitwerk.daten.tabelle;

/**
 * Keeps text in CSV files from being run as a formula by a spreadsheet: text that begins with {@code = + - @}, tab or
 * return gets an apostrophe before it (OWASP, CSV Injection). Reading takes it away again.
 */
public final class Formelschutz {

    private static final String GEFAEHRLICH = "=+-@\t\r\n＝＋－＠";

    private Formelschutz() {}

    /**
     * A text as it may be written in a cell.
     *
     * @param text any text
     * @return the text, with an apostrophe before it where needed
     */
    public static String schreib(String text) {
        boolean zeichen = text.length() == 1; // a lone sign, such as - for "nothing there", is no formula
        boolean geschuetzt =
                text.startsWith("'") && text.length() > 1 && gefaehrlich(text.substring(ohneApostroph(text)));
        return !zeichen && gefaehrlich(text) || geschuetzt ? "'" + text : text;
    }

    /**
     * A cell as it was meant.
     *
     * @param zelle content of a cell
     * @return without the apostrophe that {@link #schreib} has put there
     */
    public static String lies(String zelle) {
        return zelle.length() > 1 && zelle.charAt(0) == '\'' && gefaehrlich(zelle.substring(ohneApostroph(zelle)))
                ? zelle.substring(1)
                : zelle;
    }

    private static int ohneApostroph(String text) {
        int stelle = 0;
        while (stelle < text.length() && text.charAt(stelle) == '\'') {
            stelle++;
        }
        return stelle;
    }

    private static boolean gefaehrlich(String text) {
        return !text.isEmpty() && GEFAEHRLICH.indexOf(text.charAt(0)) >= 0;
    }
}
