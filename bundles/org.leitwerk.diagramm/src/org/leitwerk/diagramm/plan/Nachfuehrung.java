package org.leitwerk.diagramm.plan;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.abgleich.Umbindung;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;

/**
 * Carries views over to the objects of a text that was parsed anew: by the name of an element, in whatever file it
 * stands now, and if it was renamed or has no name by its place.
 */
final class Nachfuehrung {

    private final Umbindung umbindung = new Umbindung(Nachfuehrung::name);

    private static String name(EObject element) {
        return element instanceof Planelement eines
                        && eines.getName() != null
                        && !eines.getName().isBlank()
                ? eines.getName()
                : null;
    }

    /** Remembers where the elements of all views are. */
    void merke(Diagramm diagramm) {
        umbindung.merke(diagramm);
    }

    /** Carries all views over whose elements are no longer in the plan. */
    void fuehreNach(Diagramm diagramm, EObject neuesZiel, Stand stand) {
        Elementsuche suche = new Elementsuche(stand);
        umbindung.fuehreNach(diagramm, neuesZiel, suche::mitName, suche::lebt);
    }
}
