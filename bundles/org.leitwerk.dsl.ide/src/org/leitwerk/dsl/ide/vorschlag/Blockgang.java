package org.leitwerk.dsl.ide.vorschlag;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.leitwerk.dsl.lesen.Wortschatz;

/**
 * Goes through the tokens of a block up to a place and says what may come there. A mistake costs its own statement
 * only: after it the walk begins anew with the next word that begins a statement.
 */
@Singleton
final class Blockgang {

    /** With so many statements on lines of their own before the place the walk begins. */
    private static final int VORLAUF = 3;

    private final Grammatik grammatik;
    private final Wortschatz wortschatz;

    @Inject
    Blockgang(Grammatik grammatik, Wortschatz wortschatz) {
        this.grammatik = grammatik;
        this.wortschatz = wortschatz;
    }

    /** What may come at the token of an index. */
    Set<Erwartung> erwartet(List<Wort> worte, Block block, int bis) {
        if (!block.bekannt()) {
            return Set.of();
        }
        Gang gang = new Gang(worte, block, bis);
        return gang.gehe();
    }

    private final class Gang {

        private final Grammatikgang gang = new Grammatikgang(grammatik);
        private final List<Wort> worte;
        private final EClass klasse;
        private final Set<Erwartung> start;
        private final int ab;
        private final int bis;

        Gang(List<Wort> worte, Block block, int bis) {
            this.worte = worte;
            this.klasse = block.klasse();
            this.start = Set.of(new Erwartung(klasse == null ? null : grammatik.block(klasse), null));
            this.ab = block.ab();
            this.bis = bis;
        }

        Set<Erwartung> gehe() {
            Set<Erwartung> jetzt = start;
            int anlauf = beginn(); // where the walk began anew last
            int i = anlauf;
            while (i < bis) {
                Wort wort = worte.get(i);
                Set<Erwartung> weiter = schritt(jetzt, wort, i);
                if (wort.vorn() && istAnweisung(wort)) {
                    // A statement before it may be unfinished and have taken the word for a name.
                    weiter = vereint(weiter, schritt(start, wort, i));
                }
                if (!weiter.isEmpty()) {
                    jetzt = weiter;
                    i = wort.ist("{") ? schliessend(i) : i + 1;
                    continue;
                }
                int neu = letzteAnweisung(anlauf + 1, i);
                if (neu < 0) {
                    neu = naechsteAnweisung(Math.max(i, anlauf + 1));
                }
                jetzt = start;
                anlauf = neu;
                i = neu;
            }
            return gang.naechste(jetzt, bis);
        }

        /** A few statements before the place: what stands before them has no say in what may come. */
        private int beginn() {
            int tiefe = 0;
            int anweisungen = 0;
            for (int i = bis - 1; i >= ab; i--) {
                Wort wort = worte.get(i);
                tiefe += wort.ist("}") ? 1 : wort.ist("{") ? -1 : 0;
                if (tiefe == 0 && wort.vorn() && istAnweisung(wort) && ++anweisungen == VORLAUF) {
                    return i;
                }
            }
            return ab;
        }

        private Set<Erwartung> schritt(Set<Erwartung> von, Wort wort, int i) {
            return gang.schritt(von, wort, i);
        }

        /** The last word before a mistake that begins a statement on a line of its own; -1 if there is none. */
        private int letzteAnweisung(int von, int vor) {
            for (int i = vor - 1; i >= von; i--) {
                if (worte.get(i).ist("}") || worte.get(i).ist("{")) {
                    return -1;
                }
                if (worte.get(i).vorn() && istAnweisung(worte.get(i))) {
                    return i;
                }
            }
            return -1;
        }

        /** The next word of the block that begins a statement; where the walk ends if there is none. */
        private int naechsteAnweisung(int von) {
            int i = von;
            while (i < bis && !istAnweisung(worte.get(i))) {
                i = worte.get(i).ist("{") ? schliessend(i) + 1 : i + 1;
            }
            return Math.min(i, bis);
        }

        private boolean istAnweisung(Wort wort) {
            return klasse == null
                    ? wortschatz.elementklasse(wort.text()) != null
                    : wortschatz.anweisungen(klasse).contains(wort.text());
        }

        /** Index of the brace that closes a block before the place; behind the last token if none does. */
        private int schliessend(int auf) {
            int tiefe = 0;
            for (int i = auf; i < bis; i++) {
                tiefe += worte.get(i).ist("{") ? 1 : worte.get(i).ist("}") ? -1 : 0;
                if (tiefe == 0) {
                    return i;
                }
            }
            return bis;
        }
    }

    private static Set<Erwartung> vereint(Set<Erwartung> einige, Set<Erwartung> andere) {
        if (andere.isEmpty()) {
            return einige;
        }
        Set<Erwartung> alle = new LinkedHashSet<>(einige);
        alle.addAll(andere);
        return alle;
    }
}
