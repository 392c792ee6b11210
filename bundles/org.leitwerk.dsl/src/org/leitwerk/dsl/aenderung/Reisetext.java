package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.List;

/** The text of something that moves: taken off its indentation, so that it can be indented anew elsewhere. */
final class Reisetext {

    private Reisetext() {}

    /**
     * Takes the indentation off.
     *
     * @param text the lines as they stand in a file, with or without a line delimiter at the end
     * @param einzug the indentation of the line on which the moved thing begins
     * @return its lines separated by LF; the lines keep their indentation to each other, so that long texts keep their
     *     value
     */
    static String ohneEinzug(String text, String einzug) {
        List<String> zeilen = new ArrayList<>(text.stripTrailing().lines().toList());
        int gemeinsam = einzug.length();
        for (int i = 0; i < zeilen.size(); i++) {
            String zeile = zeilen.get(i);
            if (!zeile.isBlank() && (i > 0 || zeile.startsWith(einzug))) {
                gemeinsam = Math.min(gemeinsam, gemeinsamerAnfang(zeile, einzug));
            }
        }
        for (int i = 0; i < zeilen.size(); i++) {
            String zeile = zeilen.get(i);
            if (zeile.isBlank()) {
                zeilen.set(i, "");
            } else if (i == 0) {
                zeilen.set(i, zeile.stripLeading());
            } else {
                zeilen.set(i, zeile.substring(gemeinsam));
            }
        }
        return String.join("\n", zeilen);
    }

    private static int gemeinsamerAnfang(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
