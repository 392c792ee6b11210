package org.leitwerk.diagramm.abzug;

/** How values are written in a dump. */
final class Schreibweise {

    private Schreibweise() {}

    /** A text in quotes with {@code \n} for line breaks; {@code -} for null. */
    static String zitat(String text) {
        return text == null ? "-" : '"' + text.replace("\n", "\\n") + '"';
    }

    /** Yes or no. */
    static String jaNein(boolean wert) {
        return wert ? "ja" : "nein";
    }
}
