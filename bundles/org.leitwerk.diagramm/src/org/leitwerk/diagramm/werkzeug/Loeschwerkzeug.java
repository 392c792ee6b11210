package org.leitwerk.diagramm.werkzeug;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Werkzeug;

/**
 * Deletion of a view: by the tool of its mapping, else the elements it stands for with all that is inside. The view
 * goes in any case; if its element is still there, the next refresh makes a new one.
 */
final class Loeschwerkzeug {

    private final Werkzeugumgebung rahmen;

    Loeschwerkzeug(Werkzeugumgebung rahmen) {
        this.rahmen = rahmen;
    }

    Vorhaben plane(Sicht sicht) {
        Werkzeug werkzeug = werkzeug(sicht.abbildung());
        if (werkzeug == null) {
            return Vorhaben.moeglich("", lauf -> loesche(sicht, lauf));
        }
        EObject element = sicht.ziel();
        Umgebung fest = rahmen.auf(element)
                .mit("element", element)
                .mit("elementView", sicht)
                .mit("container", Werkzeugumgebung.ziel(sicht.eltern()))
                .mit("containerView", sicht.eltern());
        if (!Werkzeugumgebung.erlaubt(werkzeug, fest)) {
            return Werkzeugumgebung.gesperrt(werkzeug);
        }
        Umgebung mitElement = rahmen.setze(fest, werkzeug, "element", "element", element);
        Umgebung mitSicht = rahmen.setze(mitElement, werkzeug, "elementView", "elementView", sicht);
        Umgebung ablauf = rahmen.setze(mitSicht, werkzeug, "containerView", "containerView", sicht.eltern());
        return Vorhaben.moeglich(werkzeug.name(), lauf -> {
            Werkzeugumgebung.fuehreAus(werkzeug, lauf, ablauf);
            lauf.sichten().entferne(sicht);
        });
    }

    private static void loesche(Sicht sicht, Lauf lauf) {
        Set<EObject> elemente = new LinkedHashSet<>(sicht.semantisch());
        for (EObject element : new ArrayList<>(elemente)) {
            lauf.loesche(element);
        }
        lauf.sichten().entferne(sicht);
    }

    /** The tool of a mapping or of what it imports; null if there is none. */
    static Werkzeug werkzeug(Abbildung abbildung) {
        return Einfuhren.suche(abbildung, Abbildung::loeschwerkzeug);
    }
}
