package org.leitwerk.controlling.anzeige;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.leitwerk.controlling.Begruendung;

/** An explanation as lines: what a sentence rests on follows it, one step deeper. Works for trees of any depth. */
public final class Begruendungszeilen {

    private Begruendungszeilen() {}

    /**
     * A line of an explanation.
     *
     * @param tiefe 0 for the sentence that is explained
     * @param knoten the sentence
     */
    public record Zeile(int tiefe, Begruendung knoten) {}

    /**
     * The lines of an explanation.
     *
     * @param wurzel what is explained
     * @param anderswo says of a sentence below the first one that it is explained at its own place, such as that of a
     *     goal further down: what it rests on is left out, or the explanations of a chain of goals would each hold all
     *     those below
     */
    public static List<Zeile> von(Begruendung wurzel, Predicate<Begruendung> anderswo) {
        List<Zeile> zeilen = new ArrayList<>();
        Deque<Zeile> offene = new ArrayDeque<>();
        offene.push(new Zeile(0, wurzel));
        while (!offene.isEmpty()) {
            Zeile zeile = offene.pop();
            zeilen.add(zeile);
            if (zeile.tiefe() == 0 || !anderswo.test(zeile.knoten())) {
                List<Begruendung> teile = zeile.knoten().teile();
                for (int i = teile.size() - 1; i >= 0; i--) {
                    offene.push(new Zeile(zeile.tiefe() + 1, teile.get(i)));
                }
            }
        }
        return zeilen;
    }
}
