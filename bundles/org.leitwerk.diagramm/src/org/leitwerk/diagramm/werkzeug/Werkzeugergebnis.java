package org.leitwerk.diagramm.werkzeug;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * What became of a tool.
 *
 * @param ausgefuehrt whether it ran to its end; otherwise the model is as before
 * @param ausnahme what was thrown; null if nothing was
 * @param angelegte elements it created, in order, that are in the model now
 * @param diagrammziel diagram to open; null for none
 * @param vermerke what did not work without stopping it, German
 */
public record Werkzeugergebnis(
        boolean ausgefuehrt,
        Throwable ausnahme,
        List<EObject> angelegte,
        Diagrammziel diagrammziel,
        List<String> vermerke) {

    /** Checks the parts. */
    public Werkzeugergebnis {
        angelegte = List.copyOf(angelegte);
        vermerke = List.copyOf(vermerke);
    }

    static Werkzeugergebnis nichtAusgefuehrt() {
        return new Werkzeugergebnis(false, null, List.of(), null, List.of());
    }
}
