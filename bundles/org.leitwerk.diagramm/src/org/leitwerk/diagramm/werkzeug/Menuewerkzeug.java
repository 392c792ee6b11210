package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.common.util.BasicEList;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Sichtobjekt;
import org.leitwerk.diagramm.spezifikation.Werkzeug;

/** An entry of a menu with an operation, on all selected views; begins at the element of the first. */
final class Menuewerkzeug {

    private final Werkzeugumgebung rahmen;

    Menuewerkzeug(Werkzeugumgebung rahmen) {
        this.rahmen = rahmen;
    }

    Vorhaben plane(Werkzeug werkzeug, List<? extends Sichtobjekt> sichten) {
        if (sichten.isEmpty()) {
            return Vorhaben.unmoeglich(werkzeug.name(), "Es ist nichts ausgewählt.");
        }
        Umgebung ablauf = stelle(werkzeug, sichten);
        return Vorhaben.moeglich(werkzeug.name(), lauf -> Werkzeugumgebung.fuehreAus(werkzeug, lauf, ablauf));
    }

    /** Whether the precondition holds; Sirius asks this when it shows the menu, not when the entry runs. */
    boolean erlaubt(Werkzeug werkzeug, List<? extends Sichtobjekt> sichten) {
        return !sichten.isEmpty() && Werkzeugumgebung.erlaubt(werkzeug, stelle(werkzeug, sichten));
    }

    private Umgebung stelle(Werkzeug werkzeug, List<? extends Sichtobjekt> sichten) {
        Sichtobjekt erste = sichten.get(0);
        Umgebung umgebung = rahmen.auf(erste.ziel())
                .mit("element", erste.ziel())
                .mit("container", erste.ziel())
                .mit("containerView", erste)
                .mit("elementView", erste);
        return rahmen.setze(umgebung, werkzeug, "view", "views", new BasicEList<Object>(sichten));
    }
}
