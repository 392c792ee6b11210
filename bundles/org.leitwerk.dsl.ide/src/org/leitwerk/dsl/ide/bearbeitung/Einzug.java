package org.leitwerk.dsl.ide.bearbeitung;

/** Indentation of texts that travel. */
final class Einzug {

    private Einzug() {}

    /** A piece of a text whose lines lose the indentation of the line it begins on; line ends are LF. */
    static String ohne(String text, int von, int bis) {
        int anfang = text.lastIndexOf('\n', von - 1) + 1;
        String davor = text.substring(anfang, von);
        String stueck = text.substring(von, bis).replace("\r\n", "\n");
        return davor.isBlank() && !davor.isEmpty() ? stueck.replace("\n" + davor, "\n") : stueck;
    }

    /** A text whose lines after the first get an indentation and the line ends of where they come. */
    static String mit(String text, String einzug, String zeilenende) {
        String[] zeilen = text.split("\n", -1);
        StringBuilder neu = new StringBuilder(zeilen[0]);
        for (int i = 1; i < zeilen.length; i++) {
            neu.append(zeilenende).append(zeilen[i].isBlank() ? "" : einzug + zeilen[i]);
        }
        return neu.toString();
    }
}
