package org.leitwerk.dsl.formatierung;

import org.leitwerk.dsl.formatierung.Zwischenraum.Kommentar;

/**
 * Sets the space between two tokens anew: comments stay on the line where they stand, empty lines are kept but never
 * doubled.
 */
final class Satz {

    static final String EINZUG = "    ";
    /** Between statements and entries that share a line, as in the examples. */
    static final String SPALTE = "   ";

    private final String umbruch;

    Satz(String umbruch) {
        this.umbruch = umbruch;
    }

    static String einzug(int tiefe) {
        return EINZUG.repeat(Math.max(0, tiefe));
    }

    /**
     * Space before a token that begins a line.
     *
     * @param raum what stands there
     * @param tiefe indentation of the token
     * @param kommentartiefe indentation of comments on lines of their own
     * @param leerzeile whether an empty line is due
     * @param ganzVorn whether nothing visible stands before
     * @param nachAuf whether a block begins here: no empty line directly after its brace
     * @param vorZu whether a block ends here: no empty line directly before its brace
     * @return the new space
     */
    String zeile(
            Zwischenraum raum,
            int tiefe,
            int kommentartiefe,
            boolean leerzeile,
            boolean ganzVorn,
            boolean nachAuf,
            boolean vorZu) {
        StringBuilder neu = new StringBuilder();
        boolean leerzeileOffen = leerzeile && !raum.hatLeerzeile();
        boolean vorn = ganzVorn;
        boolean klebt = false;
        for (Kommentar kommentar : raum.kommentare()) {
            if (kommentar.zeilenVorher() == 0 && !vorn) {
                neu.append(klebt || !kommentar.bisZeilenende() ? " " : "  ");
            } else if (!vorn) {
                boolean leer = kommentar.zeilenVorher() > 1 && !(nachAuf && neu.isEmpty()) || leerzeileOffen;
                leerzeileOffen = false;
                neu.append(umbruch).append(leer ? umbruch : "").append(einzug(kommentartiefe));
            } else {
                neu.append(einzug(kommentartiefe));
            }
            neu.append(kommentar.text());
            vorn = false;
            klebt = !kommentar.bisZeilenende();
        }
        boolean eigeneZeile = !raum.kommentare().isEmpty()
                && (raum.kommentare().get(raum.kommentare().size() - 1).zeilenVorher() > 0 || ganzVorn);
        if (klebt && eigeneZeile && raum.zeilenNachher() == 0) {
            return neu.append(' ').toString(); // a block comment directly before the element stays there
        }
        if (!vorn) {
            boolean leer = raum.zeilenNachher() > 1 && !vorZu && !(nachAuf && neu.isEmpty()) || leerzeileOffen;
            neu.append(umbruch).append(leer ? umbruch : "");
        }
        return neu.append(einzug(tiefe)).toString();
    }

    /**
     * Space inside a statement.
     *
     * @param raum what stands there
     * @param abstand the space if there is neither comment nor line break
     * @param fortsetzung indentation if the statement goes on in the next line
     * @param umbruchBleibt whether a line break of the user is kept
     * @return the new space
     */
    String innen(Zwischenraum raum, String abstand, int fortsetzung, boolean umbruchBleibt) {
        if (raum.kommentare().isEmpty()) {
            return raum.zeilenNachher() > 0 && umbruchBleibt ? umbruch + einzug(fortsetzung) : abstand;
        }
        StringBuilder neu = new StringBuilder();
        boolean nachZeilenende = false;
        for (Kommentar kommentar : raum.kommentare()) {
            boolean neueZeile = nachZeilenende || kommentar.zeilenVorher() > 0;
            neu.append(neueZeile ? umbruch + einzug(fortsetzung) : " ").append(kommentar.text());
            nachZeilenende = kommentar.bisZeilenende();
        }
        return neu.append(nachZeilenende || raum.zeilenNachher() > 0 ? umbruch + einzug(fortsetzung) : " ")
                .toString();
    }

    /**
     * Space after the last token of a file.
     *
     * @param raum what stands there
     * @param leereDatei whether there is no visible token
     * @return the new space, ending with one line break
     */
    String schluss(Zwischenraum raum, boolean leereDatei) {
        if (leereDatei && raum.kommentare().isEmpty()) {
            return "";
        }
        String text = zeile(new Zwischenraum(raum.kommentare(), 1), 0, 0, false, leereDatei, false, false);
        return text.stripTrailing() + umbruch;
    }
}
