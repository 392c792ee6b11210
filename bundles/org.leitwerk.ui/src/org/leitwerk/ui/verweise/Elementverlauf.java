package org.leitwerk.ui.verweise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Planregister;

/** The elements that were shown, the last one first. */
final class Elementverlauf {

    private static final int HOECHSTENS = 20;

    /**
     * An element that was shown.
     *
     * @param wahl the element
     * @param art name of its class in the metamodel
     * @param titel its title when it was shown
     */
    record Eintrag(Planelementwahl wahl, String art, String titel) {}

    private final Deque<Eintrag> eintraege = new ArrayDeque<>();

    void merke(Eintrag eintrag) {
        eintraege.removeIf(alter -> alter.wahl().equals(eintrag.wahl()));
        eintraege.addFirst(eintrag);
        if (eintraege.size() > HOECHSTENS) {
            eintraege.removeLast();
        }
    }

    /** Those whose plan is still open. */
    List<Eintrag> alle() {
        eintraege.removeIf(
                eintrag -> !Planregister.das().offene().contains(eintrag.wahl().sitzung()));
        return List.copyOf(eintraege);
    }
}
