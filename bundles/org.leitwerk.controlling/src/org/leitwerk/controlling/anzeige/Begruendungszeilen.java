package org.leitwerk.controlling.anzeige;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;

/** An explanation as lines: what a sentence rests on follows it, one step deeper. Works for trees of any depth. */
public final class Begruendungszeilen {

    private Begruendungszeilen() {}

    /**
     * A line of an explanation.
     *
     * @param tiefe 0 for the sentence that is explained
     * @param knoten the sentence
     * @param anderswo whether what the sentence rests on is told at the place of its element
     */
    public record Zeile(int tiefe, Begruendung knoten, boolean anderswo) {}

    /**
     * All lines of an explanation.
     *
     * @param wurzel what is explained
     */
    public static List<Zeile> alle(Begruendung wurzel) {
        return von(wurzel, knoten -> false);
    }

    /**
     * The lines of an explanation as they stand beside the explanations of all other elements. Below a goal, what other
     * goals rest on is left out, and below an indicator, what other indicators rest on: it stands at their place, or
     * the explanations of a long chain would each hold all those below.
     *
     * @param wurzel what is explained
     * @param adresse of the element that is explained
     * @param auswertung the evaluated plan
     */
    public static List<Zeile> von(Begruendung wurzel, URI adresse, Auswertung auswertung) {
        if (auswertung.ziel(adresse).isPresent()) {
            return von(wurzel, knoten -> fremd(knoten, adresse, auswertung::ziel));
        }
        return von(wurzel, knoten -> fremd(knoten, adresse, auswertung::indikator));
    }

    private static boolean fremd(Begruendung knoten, URI adresse, Function<URI, Optional<?>> ergebnis) {
        return knoten.element()
                .map(Elementbezug::adresse)
                .filter(andere -> !andere.equals(adresse))
                .flatMap(ergebnis::apply)
                .isPresent();
    }

    private static List<Zeile> von(Begruendung wurzel, Predicate<Begruendung> anderswo) {
        List<Zeile> zeilen = new ArrayList<>();
        Deque<Zeile> offene = new ArrayDeque<>();
        offene.push(new Zeile(0, wurzel, false));
        while (!offene.isEmpty()) {
            Zeile zeile = offene.pop();
            zeilen.add(zeile);
            List<Begruendung> teile =
                    zeile.anderswo() ? List.of() : zeile.knoten().teile();
            for (int i = teile.size() - 1; i >= 0; i--) {
                Begruendung teil = teile.get(i);
                offene.push(new Zeile(zeile.tiefe() + 1, teil, anderswo.test(teil)));
            }
        }
        return zeilen;
    }
}
