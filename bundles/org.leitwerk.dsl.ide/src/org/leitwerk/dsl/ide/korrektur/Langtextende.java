package org.leitwerk.dsl.ide.korrektur;

import java.util.Set;

/** Guesses where a long text ends whose closing quotation marks are missing. */
final class Langtextende {

    private Langtextende() {}

    /**
     * The place behind the last line that belongs to the text: the next one begins with a word that begins a statement,
     * or closes the block.
     *
     * @param text from the opening quotation marks on, as far as the parser took it for text
     * @param anweisungen the words that begin a statement there
     * @return offset in the text, at least behind the first line
     */
    static int in(String text, Set<String> anweisungen) {
        int zeile = text.indexOf('\n');
        while (zeile >= 0) {
            int naechste = text.indexOf('\n', zeile + 1);
            String inhalt = text.substring(zeile + 1, naechste < 0 ? text.length() : naechste)
                    .strip();
            if (inhalt.startsWith("}") || anweisungen.contains(inhalt.split("\\s", 2)[0])) {
                return ohneLeerzeilen(text, zeile);
            }
            zeile = naechste;
        }
        return ohneLeerzeilen(text, text.length());
    }

    private static int ohneLeerzeilen(String text, int ende) {
        return text.substring(0, ende).stripTrailing().length();
    }
}
