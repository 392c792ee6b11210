package org.leitwerk.dsl.ide.textform;

import java.util.ArrayDeque;
import java.util.Deque;

/** The braces of a text, without those in texts and comments. Needs no parsed text, only its characters. */
final class Klammern {

    private final Deque<Integer> offene = new ArrayDeque<>();
    private boolean imText;
    private int schluss = -1;

    private Klammern() {}

    /** The state at a place. */
    static Klammern bis(String text, int stelle) {
        return zwischen(text, 0, stelle);
    }

    /** Offset of the brace that closes the one at a place; -1 if none does. */
    static int schluss(String text, int auf) {
        return zwischen(text, auf, text.length()).schluss;
    }

    private static Klammern zwischen(String text, int von, int bis) {
        Klammern klammern = new Klammern();
        int i = von;
        while (i < bis) {
            int hinter = hinterVerborgenem(text, i);
            if (hinter > i) {
                klammern.imText = hinter > bis || hinter == bis && text.startsWith("//", i);
                i = hinter;
            } else {
                klammern.nimm(text.charAt(i), i);
                klammern.imText = false;
                i++;
            }
        }
        return klammern;
    }

    private void nimm(char zeichen, int stelle) {
        if (zeichen == '{') {
            offene.push(stelle);
        } else if (zeichen == '}') {
            offene.poll();
            if (offene.isEmpty() && schluss < 0) {
                schluss = stelle;
            }
        }
    }

    /** Whether the place is in a text or a comment. */
    boolean imText() {
        return imText;
    }

    /** Offset of the brace that is open at the place; -1 if none is. */
    int offen() {
        return offene.isEmpty() ? -1 : offene.peek();
    }

    /** How many braces are still open. */
    int tiefe() {
        return offene.size();
    }

    /** Where the text or comment ends that begins at a place; the place itself if none does. */
    private static int hinterVerborgenem(String text, int i) {
        return switch (text.charAt(i)) {
            case '/' ->
                text.startsWith("//", i)
                        ? ende(text, "\n", i, 0)
                        : text.startsWith("/*", i) ? ende(text, "*/", i + 2, 2) : i;
            case '"' -> text.startsWith("\"\"\"", i) ? ende(text, "\"\"\"", i + 3, 3) : hinterZeichenkette(text, i);
            case '„' -> hinterZeichenkette(text, i);
            default -> i;
        };
    }

    private static int ende(String text, String schluss, int ab, int laenge) {
        int gefunden = text.indexOf(schluss, ab);
        return gefunden < 0 ? text.length() + 1 : gefunden + laenge;
    }

    /** A text in quotes never goes over the end of its line. */
    private static int hinterZeichenkette(String text, int anfang) {
        boolean deutsch = text.charAt(anfang) == '„';
        for (int i = anfang + 1; i < text.length(); i++) {
            char zeichen = text.charAt(i);
            if (zeichen == '\n') {
                return i;
            } else if (zeichen == '\\' && !deutsch) {
                i++;
            } else if (zeichen == '"' && !deutsch || deutsch && (zeichen == '“' || zeichen == '”')) {
                return i + 1;
            }
        }
        return text.length() + 1;
    }
}
