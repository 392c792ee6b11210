package org.leitwerk.design;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Akteur;
import org.leitwerk.steuerung.Befund;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Netzwerk;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Wirkungszusammenhang;
import org.leitwerk.steuerung.Ziel;

/**
 * On which elements entries of menus are offered: those whose feature they set. Without this a menu would stand on
 * everything in the diagram, and would fail on what is something else.
 */
public final class Menuebedingungen {

    /** Whether it is a goal. */
    public boolean menueZuZiel(EObject element) {
        return Sichten.element(element) instanceof Ziel;
    }

    /** Whether it is a hypothesis of cause and effect. */
    public boolean menueZuWirkungszusammenhang(EObject element) {
        return Sichten.element(element) instanceof Wirkungszusammenhang;
    }

    /** Whether it is a step of the process. */
    public boolean menueZuProzessschritt(EObject element) {
        return Sichten.element(element) instanceof Prozessschritt;
    }

    /** Whether it is a body. */
    public boolean menueZuGremium(EObject element) {
        return Sichten.element(element) instanceof Gremium;
    }

    /** Whether it is a step of a deliberation. */
    public boolean menueZuBeratungsschritt(EObject element) {
        return Sichten.element(element) instanceof Beratungsschritt;
    }

    /** Whether it is an actor. */
    public boolean menueZuAkteur(EObject element) {
        return Sichten.element(element) instanceof Akteur;
    }

    /** Whether it is a network. */
    public boolean menueZuNetzwerk(EObject element) {
        return Sichten.element(element) instanceof Netzwerk;
    }

    /** Whether it is a finding. */
    public boolean menueZuBefund(EObject element) {
        return Sichten.element(element) instanceof Befund;
    }

    /** Whether it is a contribution. */
    public boolean menueZuWirkungsbeitrag(EObject element) {
        return Sichten.element(element) instanceof Wirkungsbeitrag;
    }

    /** Whether it is an area. */
    public boolean menueZuSozialraum(EObject element) {
        return Sichten.element(element) instanceof Sozialraum;
    }
}
