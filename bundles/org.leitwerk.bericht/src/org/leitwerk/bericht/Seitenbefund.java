package org.leitwerk.bericht;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Stufe;

/**
 * A finding as a page shows it: of a rule, or of reading the plan.
 *
 * @param stufe its level
 * @param regel id of the rule
 * @param regeltitel title of the rule
 * @param ort file and line, e.g. {@code ziele.leitwerk:12}; empty if unknown
 * @param element the element concerned, {@code null} if there is none
 * @param meldung one sentence on what is wrong
 * @param hinweis what to do; may be empty
 */
public record Seitenbefund(
        Stufe stufe, String regel, String regeltitel, String ort, EObject element, String meldung, String hinweis) {

    /** Checks the parts. */
    public Seitenbefund {
        Objects.requireNonNull(stufe, "stufe");
        Objects.requireNonNull(regel, "regel");
        Objects.requireNonNull(regeltitel, "regeltitel");
        Objects.requireNonNull(ort, "ort");
        Objects.requireNonNull(meldung, "meldung");
        Objects.requireNonNull(hinweis, "hinweis");
    }
}
