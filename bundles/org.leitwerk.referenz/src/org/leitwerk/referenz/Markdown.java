package org.leitwerk.referenz;

import java.util.Locale;

/** Small helps for Markdown as GitHub reads it. */
final class Markdown {

    private Markdown() {}

    /** A code span that may stand in a table. */
    static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    /** Plain text that may stand in a table. */
    static String zelle(String text) {
        return text.replace("|", "\\|")
                .replace("<", "&lt;")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A link to a heading of the same page. */
    static String sprung(String titel) {
        return "[" + titel + "](#" + anker(titel) + ")";
    }

    /** The anchor GitHub gives to a heading. */
    static String anker(String titel) {
        return titel.toLowerCase(Locale.GERMAN)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
