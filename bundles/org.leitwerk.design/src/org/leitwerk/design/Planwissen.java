package org.leitwerk.design;

import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.regeln.Planstand;

/**
 * What services of all pictures know about a whole plan: its indices, and what they derive from them. Everything is
 * kept at the plan's resource set until the plan changes, so that a service may be asked for each element of a picture.
 * Not safe for use by several threads at once, like the model itself.
 */
public final class Planwissen {

    private final Planverzeichnis verzeichnis;

    private Planwissen(Planverzeichnis verzeichnis) {
        this.verzeichnis = verzeichnis;
    }

    /**
     * The knowledge about a plan.
     *
     * @param stelle an element of the plan, a view that shows one, or a diagram of the plan; what stands in no plan
     *     gets an empty one
     */
    public static Planwissen von(EObject stelle) {
        return new Planwissen(Planverzeichnis.von(Sichten.planstelle(stelle)));
    }

    /** The plan with the indices of the rules: lists by kind, who refers to whom, terms as days. */
    public Planstand stand() {
        return verzeichnis.stand();
    }

    /**
     * Something derived from the whole plan, derived once for this state of the plan.
     *
     * @param name under which it is remembered; one name means one type
     * @param berechnung derives it; must not give {@code null}
     */
    public <T> T einmal(String name, Function<Planstand, T> berechnung) {
        Object bekannt = verzeichnis.ergebnisse().get(name);
        if (bekannt == null) {
            bekannt = berechnung.apply(stand());
            verzeichnis.ergebnisse().put(name, bekannt);
        }
        // Who asks under a name has put in what comes out.
        @SuppressWarnings("unchecked")
        T ergebnis = (T) bekannt;
        return ergebnis;
    }

    /** Whether a reference leads to something. */
    public static boolean da(EObject ziel) {
        return Plan.da(ziel);
    }

    /** The element a view shows; a model element itself. */
    public static EObject element(EObject stelle) {
        return Sichten.element(stelle);
    }

    /** The element at the target end of the view of an edge; {@code null} if the object is no such view. */
    public static EObject kantenziel(EObject kante) {
        return Sichten.kantenziel(kante);
    }

    /** What users read for the value of an enumeration feature; empty for "not stated". */
    public static String wort(EObject element, EStructuralFeature merkmal) {
        return Worte.wert(element, merkmal);
    }
}
