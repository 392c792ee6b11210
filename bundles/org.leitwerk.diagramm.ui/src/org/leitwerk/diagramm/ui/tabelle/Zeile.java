package org.leitwerk.diagramm.ui.tabelle;

import java.util.Locale;
import org.leitwerk.diagramm.dienst.Elementangaben;

/**
 * An element of the picture as a line.
 *
 * @param angaben what can be done with it
 * @param linie whether it is a line of the picture
 * @param worin label of the box it lies in; of a line: where it begins
 * @param wohin of a line: where it ends; of a box: what its lines lead to
 * @param inhalt what else is written in it
 * @param befund what its signs say
 */
record Zeile(Elementangaben angaben, boolean linie, String worin, String wohin, String inhalt, String befund) {

    String id() {
        return angaben.id();
    }

    /** Whether all words occur in it. */
    boolean enthaelt(String[] worte) {
        String alles = (angaben.name() + ' ' + angaben.art() + ' ' + worin + ' ' + wohin + ' ' + inhalt + ' ' + befund)
                .toLowerCase(Locale.GERMAN);
        for (String wort : worte) {
            if (!alles.contains(wort)) {
                return false;
            }
        }
        return true;
    }
}
