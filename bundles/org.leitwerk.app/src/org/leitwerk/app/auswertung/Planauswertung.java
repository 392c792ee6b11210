package org.leitwerk.app.auswertung;

import java.util.List;
import org.leitwerk.app.pruefung.Fund;
import org.leitwerk.controlling.Auswertung;

/**
 * An evaluated plan.
 *
 * @param plan where it is, as it is shown
 * @param titel its title; that of its place if it has none
 * @param hindernisse what is wrong with its texts and data so that something may be missing in the evaluation
 * @param auswertung what came out; null if nothing of the plan could be read
 * @param vergleich what is different in a second scenario; null if nobody asked
 */
public record Planauswertung(
        String plan, String titel, List<Fund> hindernisse, Auswertung auswertung, Szenarienvergleich vergleich) {

    /** Takes a copy of the list. */
    public Planauswertung {
        hindernisse = List.copyOf(hindernisse);
    }

    /** Whether there is an evaluation. */
    public boolean lesbar() {
        return auswertung != null;
    }

    /** What the command returns for this plan. */
    public int rueckgabe() {
        return Plandaten.rueckgabe(lesbar(), hindernisse);
    }
}
