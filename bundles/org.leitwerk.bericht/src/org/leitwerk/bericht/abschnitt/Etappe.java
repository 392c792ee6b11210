package org.leitwerk.bericht.abschnitt;

import java.util.List;

/**
 * One step of the planning cycle as the page shows it.
 *
 * @param name name of the step
 * @param anker chapter that tells more
 * @param inhalt what the plan has for it, in few words each; empty if it has nothing
 * @param stand state of the step where the plan says so, else empty
 */
public record Etappe(String name, String anker, List<String> inhalt, String stand) {

    /** Takes a copy of the list. */
    public Etappe {
        inhalt = List.copyOf(inhalt);
    }

    /** Whether the plan has nothing for this step. */
    public boolean fehlt() {
        return inhalt.isEmpty();
    }
}
