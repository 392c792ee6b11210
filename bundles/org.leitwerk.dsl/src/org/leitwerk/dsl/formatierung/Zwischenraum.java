package org.leitwerk.dsl.formatierung;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two visible tokens: white space and comments.
 *
 * @param kommentare the comments in their order
 * @param zeilenNachher line breaks after the last comment, or in the whole if there is none
 */
record Zwischenraum(List<Kommentar> kommentare, int zeilenNachher) {

    /**
     * One comment.
     *
     * @param text its text without the line break that ends a {@code //} comment
     * @param zeilenVorher line breaks between it and what stands before it
     */
    record Kommentar(String text, int zeilenVorher) {

        boolean bisZeilenende() {
            return text.startsWith("//");
        }
    }

    private static final Pattern KOMMENTAR = Pattern.compile("//[^\\r\\n]*|/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);

    static Zwischenraum von(String text) {
        List<Kommentar> kommentare = new ArrayList<>();
        Matcher sucher = KOMMENTAR.matcher(text);
        int ende = 0;
        while (sucher.find()) {
            kommentare.add(new Kommentar(sucher.group().stripTrailing(), umbrueche(text, ende, sucher.start())));
            ende = sucher.end();
        }
        return new Zwischenraum(List.copyOf(kommentare), umbrueche(text, ende, text.length()));
    }

    private static int umbrueche(String text, int von, int bis) {
        return (int) text.substring(von, bis).chars().filter(z -> z == '\n').count();
    }

    /** Whether a line ends anywhere in it. */
    boolean hatUmbruch() {
        return zeilenNachher > 0 || kommentare.stream().anyMatch(k -> k.zeilenVorher() > 0 || k.bisZeilenende());
    }

    /** Whether it holds an empty line. */
    boolean hatLeerzeile() {
        return zeilenNachher > 1 || kommentare.stream().anyMatch(k -> k.zeilenVorher() > 1);
    }
}
