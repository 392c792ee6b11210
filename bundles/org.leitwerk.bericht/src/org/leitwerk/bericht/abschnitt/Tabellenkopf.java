package org.leitwerk.bericht.abschnitt;

import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Planelement;

/** The first cell of an element's row. */
final class Tabellenkopf {

    private Tabellenkopf() {}

    /** Number and title, and below them the description. */
    static Zeile von(Planelement element) {
        Zeile titel = Zeile.aus(Stueck.stark(Namen.nummerUndTitel(element)));
        String beschreibung = Werte.text(element.getBeschreibung());
        return beschreibung.isEmpty() ? titel : titel.mit(Stueck.langtext(beschreibung));
    }
}
