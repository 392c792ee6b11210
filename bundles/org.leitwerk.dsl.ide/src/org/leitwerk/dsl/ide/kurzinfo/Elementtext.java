package org.leitwerk.dsl.ide.kurzinfo;

import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.auswertung.Auswertungen;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** What an element of a plan is: its kind, its title and description, and what matters most about it. */
public final class Elementtext {

    private Elementtext() {}

    /**
     * Kind, title and description of an element.
     *
     * @param element an element of a plan
     * @return Markdown
     */
    public static String kurz(Planelement element) {
        Angabenliste text = new Angabenliste();
        text.kopf(Beschriftung.text(element), Beschriftung.klasse(element.eClass()), element.getName());
        text.absatz(element.getBeschreibung());
        return text.toString();
    }

    /**
     * An element with its values.
     *
     * @param element an element of the plan
     * @param arbeit the plan
     * @return Markdown
     */
    public static String ausfuehrlich(Planelement element, Stand arbeit) {
        Angabenliste text = new Angabenliste();
        text.kopf(Beschriftung.text(element), Beschriftung.klasse(element.eClass()), element.getName());
        text.absatz(element.getBeschreibung());
        if (element instanceof Ziel ziel) {
            Zieltext.schreibe(ziel, arbeit, text);
        } else if (element instanceof Indikator indikator) {
            Indikatortext.schreibe(indikator, arbeit, text);
        } else if (element instanceof Massnahme massnahme) {
            Massnahmetext.schreibe(massnahme, text);
        } else {
            text.angaben(element);
        }
        Auswertungstext.schreibe(arbeit.adresse(element), Auswertungen.von(arbeit), text);
        return text.toString();
    }
}
