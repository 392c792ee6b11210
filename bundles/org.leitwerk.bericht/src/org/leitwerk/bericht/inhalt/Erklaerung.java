package org.leitwerk.bericht.inhalt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Why something is as it is: a sentence, and below it the sentences it rests on, to be opened one by one. Needs no
 * script. A tree is kept as lines with their depth, so that no depth can exhaust anything.
 *
 * @param titel what is explained, the words one clicks on
 * @param zeilen the sentences from above to below; what a sentence rests on follows it, one step deeper
 */
public record Erklaerung(String titel, List<Satz> zeilen) implements Block {

    /** Takes a copy of the lines. */
    public Erklaerung {
        zeilen = List.copyOf(zeilen);
    }

    /**
     * A sentence of the explanation.
     *
     * @param tiefe depth in the tree, 0 at the top
     * @param satz the sentence with its mark
     */
    public record Satz(int tiefe, Zeile satz) {}

    /**
     * A step of writing the tree: a sentence alone, a sentence that opens a group, or the end of a group.
     *
     * @param art one of {@code BLATT}, {@code AUF}, {@code ZU}
     * @param satz the sentence; empty at the end of a group
     */
    public record Schritt(String art, Zeile satz) {}

    /** The tree as steps for a template that cannot recur deeply. */
    public List<Schritt> schritte() {
        List<Schritt> schritte = new ArrayList<>();
        Deque<Integer> offene = new ArrayDeque<>();
        for (int i = 0; i < zeilen.size(); i++) {
            Satz satz = zeilen.get(i);
            while (!offene.isEmpty() && offene.peek() >= satz.tiefe()) {
                offene.pop();
                schritte.add(new Schritt("ZU", Zeile.LEER));
            }
            boolean mitTeilen = i + 1 < zeilen.size() && zeilen.get(i + 1).tiefe() > satz.tiefe();
            schritte.add(new Schritt(mitTeilen ? "AUF" : "BLATT", satz.satz()));
            if (mitTeilen) {
                offene.push(satz.tiefe());
            }
        }
        offene.forEach(tiefe -> schritte.add(new Schritt("ZU", Zeile.LEER)));
        return schritte;
    }
}
