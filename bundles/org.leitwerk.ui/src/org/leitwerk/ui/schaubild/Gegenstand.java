package org.leitwerk.ui.schaubild;

import java.util.List;
import org.eclipse.emf.common.util.URI;

/**
 * Something sheets are about: an indicator, an analysis, a budget.
 *
 * @param titel its name for people
 * @param lage how it stands: sign, word and the sentence with the numbers; may be empty
 * @param adresse where it is in the plan
 * @param blaetter its sheets, at least one
 */
public record Gegenstand(String titel, String lage, URI adresse, List<Blatt> blaetter) {

    /** Keeps its own copy. */
    public Gegenstand {
        blaetter = List.copyOf(blaetter);
    }
}
