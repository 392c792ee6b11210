package org.leitwerk.bericht.abschnitt;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.bericht.Seitenbefund;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.regeln.Planstand;

/**
 * What the chapters of a page are made from.
 *
 * @param stand the plan
 * @param namen how its elements are called on this page
 * @param befunde the findings, in their order
 */
public record Plansicht(Planstand stand, Namen namen, List<Seitenbefund> befunde) {

    /** All elements of a type, in the order of the plan. */
    public <T extends EObject> List<T> alle(Class<T> art) {
        return stand.alle(art);
    }
}
