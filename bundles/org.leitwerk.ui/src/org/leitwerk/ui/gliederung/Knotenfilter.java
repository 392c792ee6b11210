package org.leitwerk.ui.gliederung;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.leitwerk.dsl.ide.gliederung.Knoten;
import org.leitwerk.dsl.ide.gliederung.Suchwort;

/** Shows only nodes that contain all typed words, with what is above them. */
final class Knotenfilter extends ViewerFilter {

    private final Set<Knoten> sichtbare = new HashSet<>();
    private List<Suchwort> worte = List.of();
    private Knoten erster;

    /** Whether the filter hides anything. */
    boolean wirkt() {
        return !worte.isEmpty();
    }

    /** The first node of the text that fits, empty if nothing is typed. */
    Optional<Knoten> erster() {
        return Optional.ofNullable(erster);
    }

    /** Looks for words in an outline. */
    void suche(Dateigliederung gliederung, String text) {
        worte = Suchwort.von(text);
        sichtbare.clear();
        erster = null;
        if (!wirkt()) {
            return;
        }
        Deque<Knoten> offen = new ArrayDeque<>(gliederung.oben());
        while (!offen.isEmpty()) {
            Knoten knoten = offen.pop();
            if (Suchwort.alleIn(worte, knoten.titel() + " " + knoten.zusatz())) {
                erster = erster == null ? knoten : erster;
                for (Knoten k = knoten; k != null && sichtbare.add(k); k = gliederung.ueber(k)) {
                    // the loop does it
                }
            }
            List<Knoten> kinder = knoten.kinder();
            for (int i = kinder.size() - 1; i >= 0; i--) {
                offen.push(kinder.get(i));
            }
        }
    }

    @Override
    public boolean select(Viewer viewer, Object oben, Object knoten) {
        return !wirkt() || sichtbare.contains(knoten);
    }
}
