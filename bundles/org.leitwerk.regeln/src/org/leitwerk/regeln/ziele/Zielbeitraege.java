package org.leitwerk.regeln.ziele;

import org.leitwerk.regeln.Angabe;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Zielbeitrag;

/** How contributions to goals are told apart in messages. */
final class Zielbeitraege {

    private Zielbeitraege() {}

    /** The title of a contribution in quotation marks, else who makes it. */
    static String bezeichnung(Zielbeitrag beitrag) {
        if (!Texte.fehlt(beitrag.getTitel())) {
            return "„" + beitrag.getTitel().strip() + "“";
        }
        return beitrag.getLeistende().isEmpty() ? "ohne Titel" : "von " + Angabe.text(beitrag.getLeistende());
    }
}
