package org.leitwerk.bericht.abschnitt;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.bericht.Plandaten;
import org.leitwerk.bericht.Seitenbefund;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.anzeige.Elementanzeige;
import org.leitwerk.controlling.anzeige.Elementanzeigen;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.regeln.Planstand;

/**
 * What the chapters of a page are made from.
 *
 * @param plan the plan with its values and evaluation
 * @param namen how its elements are called on this page
 * @param befunde the findings, in their order
 */
public record Plansicht(Plandaten plan, Namen namen, List<Seitenbefund> befunde) {

    /** The plan. */
    public Planstand stand() {
        return plan.stand();
    }

    /** The values of the plan. */
    public Datenbestand daten() {
        return plan.daten();
    }

    /** How the plan stands. */
    public Auswertung auswertung() {
        return plan.auswertung();
    }

    /** How an element stands; empty for what is not evaluated. */
    public Optional<Elementanzeige> anzeige(EObject element) {
        return Elementanzeigen.zu(auswertung(), EcoreUtil.getURI(element));
    }

    /** All elements of a type, in the order of the plan. */
    public <T extends EObject> List<T> alle(Class<T> art) {
        return stand().alle(art);
    }
}
