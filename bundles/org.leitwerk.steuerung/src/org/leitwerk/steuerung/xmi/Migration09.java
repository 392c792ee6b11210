package org.leitwerk.steuerung.xmi;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.werte.Frist;

/**
 * Version 0.9 called the deadline of a goal {@code termin}, and the end of a measure {@code ende}; both are {@code bis}
 * now.
 */
final class Migration09 implements Migration {

    @Override
    public String namensraum() {
        return "https://leitwerk.org/steuerung/0.9";
    }

    @Override
    public boolean uebernimm(EObject element, String merkmal, String wert) {
        if (element instanceof Ziel ziel && merkmal.equals("termin")) {
            ziel.setBis(Frist.valueOf(wert));
            return true;
        }
        if (element instanceof Massnahme massnahme && merkmal.equals("ende")) {
            massnahme.setBis(Frist.valueOf(wert));
            return true;
        }
        return false;
    }
}
