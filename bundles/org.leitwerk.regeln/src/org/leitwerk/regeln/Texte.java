package org.leitwerk.regeln;

import java.util.Locale;

/** Small questions about texts, for the rules. */
public final class Texte {

    private Texte() {}

    /** Whether a text says nothing: not given, empty or only blanks. */
    public static boolean fehlt(String text) {
        return text == null || text.isBlank();
    }

    /** A text reduced to what a reader would call the same: case and blanks do not matter. */
    public static String vergleichbar(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
    }
}
