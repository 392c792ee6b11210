package org.leitwerk.steuerung.wort;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word a person probably meant. */
public final class Nachbarwort {

    /** Longer words are no typing errors of a keyword or name. */
    private static final int MAX_LAENGE = 60;

    private Nachbarwort() {}

    /**
     * The nearest of some words.
     *
     * @param wort what was typed
     * @param auswahl the words that are possible
     * @return the word with the fewest typing errors (letters added, lost, changed or two neighbours exchanged), if
     *     there are at most a third of its letters; case and the spelling of umlauts do not count; the first one in the
     *     order of the collection among equals
     */
    public static Optional<String> zu(String wort, Collection<String> auswahl) {
        String gesucht = einheitlich(wort);
        if (gesucht.isEmpty() || gesucht.length() > MAX_LAENGE) {
            return Optional.empty();
        }
        String bestes = null;
        int kleinster = Math.max(1, (gesucht.length() + 1) / 3) + 1;
        for (String kandidat : auswahl) {
            String k = einheitlich(kandidat);
            if (Math.abs(k.length() - gesucht.length()) < kleinster) {
                int abstand = abstand(gesucht, k);
                if (abstand < kleinster && abstand < k.length()) {
                    kleinster = abstand;
                    bestes = kandidat;
                }
            }
        }
        return Optional.ofNullable(bestes);
    }

    /**
     * The words with a question mark for a message.
     *
     * @param wort what was typed
     * @param auswahl the words that are possible
     * @return {@code "; gemeint: gewicht?"}, or nothing if no word is near
     */
    public static String frage(String wort, Collection<String> auswahl) {
        return zu(wort, auswahl).map(w -> "; gemeint: " + w + "?").orElse("");
    }

    /**
     * A word without case and without the difference between umlauts and their spelling with two letters.
     *
     * @param wort any word
     * @return for instance {@code massnahme} for {@code Maßnahme}
     */
    public static String einheitlich(String wort) {
        return wort.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }

    /** Damerau-Levenshtein distance (optimal string alignment). */
    private static int abstand(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int anders = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + anders);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
