package org.leitwerk.diagramm.abzug;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file of steps.
 *
 * @param zeilennummer from 1
 * @param zeile the line without blanks around it
 * @param worte its words; what stood in quotes is one
 */
public record Schritt(int zeilennummer, String zeile, List<String> worte) {

    /** The line taken apart. */
    static Schritt von(int zeilennummer, String zeile) {
        return new Schritt(zeilennummer, zeile, List.copyOf(zerlege(zeile)));
    }

    private static List<String> zerlege(String zeile) {
        List<String> worte = new ArrayList<>();
        StringBuilder wort = new StringBuilder();
        boolean imZitat = false;
        boolean etwas = false;
        for (char zeichen : zeile.toCharArray()) {
            if (zeichen == '"') {
                imZitat = !imZitat;
                etwas = true;
            } else if (Character.isWhitespace(zeichen) && !imZitat) {
                if (etwas) {
                    worte.add(wort.toString());
                }
                wort.setLength(0);
                etwas = false;
            } else {
                wort.append(zeichen);
                etwas = true;
            }
        }
        if (etwas) {
            worte.add(wort.toString());
        }
        return worte;
    }

    /** The first word: what to do. */
    String befehl() {
        return worte.get(0);
    }

    /** Number of words behind the first. */
    int anzahl() {
        return worte.size() - 1;
    }

    /**
     * A word behind the first.
     *
     * @param stelle from 1
     * @throws Abzugsfehler if the line is too short
     */
    String wort(int stelle) {
        if (stelle >= worte.size()) {
            throw fehler("Die Zeile ist zu kurz.");
        }
        return worte.get(stelle);
    }

    /** A word that is a number. */
    int zahl(int stelle) {
        try {
            return Integer.parseInt(wort(stelle));
        } catch (NumberFormatException keine) {
            throw fehler("„" + wort(stelle) + "“ ist keine ganze Zahl.");
        }
    }

    /** The word behind a given one, such as {@code auf}. */
    String nach(String schluesselwort) {
        int stelle = worte.subList(1, worte.size()).indexOf(schluesselwort);
        if (stelle < 0) {
            throw fehler("Das Wort „" + schluesselwort + "“ fehlt.");
        }
        return wort(stelle + 2);
    }

    /** An error at this line. */
    Abzugsfehler fehler(String text) {
        return new Abzugsfehler("Schritte, Zeile " + zeilennummer + " („" + zeile + "“): " + text);
    }
}
