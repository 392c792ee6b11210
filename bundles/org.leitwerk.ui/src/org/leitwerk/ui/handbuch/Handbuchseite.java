package org.leitwerk.ui.handbuch;

import java.util.List;

/**
 * A page, set: plain text, and what is marked in it. Offsets and lengths are UTF-16 units of the text.
 *
 * @param pfad the page's path below the documentation, e.g. {@code handbuch/einstieg.md}
 * @param titel its first heading
 * @param text what is shown
 * @param stellen what looks different or is a link, in the order of the text, not overlapping
 * @param zeilen lines that are not plain paragraphs, in the order of the text
 * @param ueberschriften headings, in the order of the text
 */
record Handbuchseite(
        String pfad,
        String titel,
        String text,
        List<Stelle> stellen,
        List<Zeile> zeilen,
        List<Ueberschrift> ueberschriften) {

    /** A stretch of text that looks different; {@code ziel} is where a link leads, else null. */
    record Stelle(int anfang, int laenge, Auszeichnung art, String ziel) {}

    /**
     * A line that is set apart.
     *
     * @param anfang offset of its first character
     * @param einzug how many steps it is indented
     * @param tabelle number of the table whose row it is, or 0; all rows of one table share their columns
     * @param block whether it belongs to a block of code
     */
    record Zeile(int anfang, int einzug, int tabelle, boolean block) {}

    /** A heading; the level of the page's title is 1. */
    record Ueberschrift(int ebene, String titel, int anfang) {}
}
