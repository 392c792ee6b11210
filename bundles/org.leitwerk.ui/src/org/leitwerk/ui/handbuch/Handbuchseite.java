package org.leitwerk.ui.handbuch;

import org.leitwerk.ui.markdown.Markdowntext;

/**
 * A page of the handbook, ready to be shown.
 *
 * @param pfad the page's path below the documentation, e.g. {@code handbuch/einstieg.md}
 * @param text what it says
 */
record Handbuchseite(String pfad, Markdowntext text) {

    static Handbuchseite von(String pfad, String markdown) {
        return new Handbuchseite(pfad, Markdowntext.von(markdown));
    }

    /** Its first heading, or its path when it has none. */
    String titel() {
        return text.ueberschriften().isEmpty()
                ? pfad
                : text.ueberschriften().get(0).titel();
    }
}
