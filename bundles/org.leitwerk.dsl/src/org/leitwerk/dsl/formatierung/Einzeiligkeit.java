package org.leitwerk.dsl.formatierung;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** Finds the blocks that stay on one line: the writer put them there, they hold no further block, and they fit. */
final class Einzeiligkeit {

    private final List<ISemanticRegion> worte;
    private final List<Stellung> stellungen;

    Einzeiligkeit(List<ISemanticRegion> worte, List<Stellung> stellungen) {
        this.worte = worte;
        this.stellungen = stellungen;
    }

    /**
     * Decides for every block.
     *
     * @return for the index of each opening and closing brace whether its block stays on one line
     */
    boolean[] ermittle() {
        boolean[] einzeilig = new boolean[worte.size()];
        Deque<Integer> offene = new ArrayDeque<>();
        for (int i = 0; i < worte.size(); i++) {
            switch (stellungen.get(i)) {
                case AUF -> offene.push(i);
                case ZU -> {
                    if (!offene.isEmpty()) {
                        int auf = offene.pop();
                        einzeilig[auf] = inEinerZeile(auf, i)
                                && breite(auf, i) + offene.size() * Satz.EINZUG.length() <= Planformatierer.BREITE;
                        einzeilig[i] = einzeilig[auf];
                    }
                }
                default -> {}
            }
        }
        return einzeilig;
    }

    private boolean inEinerZeile(int auf, int zu) {
        for (int i = auf + 1; i <= zu; i++) {
            IHiddenRegion raum = worte.get(i).getPreviousHiddenRegion();
            if (raum.isUndefined()
                    || Zwischenraum.von(raum.getText()).hatUmbruch()
                    || worte.get(i).getText().indexOf('\n') >= 0
                    || stellungen.get(i) == Stellung.AUF) {
                return false;
            }
        }
        return true;
    }

    /** Width as it will be set: words, one blank between them, three between statements. */
    private int breite(int auf, int zu) {
        int von = auf;
        while (von > 0 && stellungen.get(von) != Stellung.ANFANG) {
            von--;
        }
        int breite = 0;
        for (int i = von; i <= zu; i++) {
            int abstand = stellungen.get(i) == Stellung.ANFANG || stellungen.get(i) == Stellung.REIHE
                    ? Satz.SPALTE.length()
                    : 1;
            breite += worte.get(i).getLength() + abstand;
        }
        return breite;
    }
}
