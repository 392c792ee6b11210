package org.leitwerk.diagramm.lage;

import java.util.ArrayList;
import java.util.List;

/** Names in the file of a diagram: in double quotes, with a backslash before quotes, backslashes and for line ends. */
final class Wort {

    private Wort() {}

    /** A name as it stands in the file. */
    static String geschrieben(String name) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < name.length(); i++) {
            char zeichen = name.charAt(i);
            switch (zeichen) {
                case '"', '\\' -> text.append('\\').append(zeichen);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(zeichen);
            }
        }
        return text.append('"').toString();
    }

    /**
     * The words of a line: names without their quotes (marked by a leading quote), others as they stand; null if a
     * quote is open.
     */
    static List<String> zerlegt(String zeile) {
        List<String> woerter = new ArrayList<>();
        int i = 0;
        while (i < zeile.length()) {
            char zeichen = zeile.charAt(i);
            if (Character.isWhitespace(zeichen)) {
                i++;
            } else if (zeichen == '"') {
                StringBuilder name = new StringBuilder("\"");
                i = lies(zeile, i + 1, name);
                if (i < 0) {
                    return null;
                }
                woerter.add(name.toString());
            } else {
                int ende = i;
                while (ende < zeile.length() && !Character.isWhitespace(zeile.charAt(ende))) {
                    ende++;
                }
                woerter.add(zeile.substring(i, ende));
                i = ende;
            }
        }
        return woerter;
    }

    private static int lies(String zeile, int anfang, StringBuilder name) {
        for (int i = anfang; i < zeile.length(); i++) {
            char zeichen = zeile.charAt(i);
            if (zeichen == '"') {
                return i + 1;
            }
            if (zeichen == '\\' && i + 1 < zeile.length()) {
                i++;
                char folge = zeile.charAt(i);
                name.append(folge == 'n' ? '\n' : folge == 'r' ? '\r' : folge);
            } else {
                name.append(zeichen);
            }
        }
        return -1;
    }
}
