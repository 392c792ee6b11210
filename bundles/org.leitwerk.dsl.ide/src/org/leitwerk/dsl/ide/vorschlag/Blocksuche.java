package org.leitwerk.dsl.ide.vorschlag;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.leitwerk.dsl.lesen.Wortschatz;
import org.leitwerk.steuerung.wort.Nachbarwort;

/** Finds the block a place is in by the braces before it, also where some are missing. */
@Singleton
final class Blocksuche {

    private final Wortschatz wortschatz;
    private final Wortleser leser;

    @Inject
    Blocksuche(Wortschatz wortschatz, Wortleser leser) {
        this.wortschatz = wortschatz;
        this.leser = leser;
    }

    /** The innermost block that is open before the token of an index. */
    Block vor(List<Wort> worte, int bis) {
        Deque<Block> offen = new ArrayDeque<>();
        offen.push(Block.DATEI);
        for (int i = 0; i < bis; i++) {
            Wort wort = worte.get(i);
            if (wort.ist("{")) {
                offen.push(block(worte, i));
            } else if (wort.ist("}") && offen.size() > 1) {
                offen.pop();
            } else if (offen.size() > 1 && amRand(worte, i)) {
                while (offen.size() > 1 && !nimmt(offen.peek(), wort)) {
                    offen.pop();
                }
            }
        }
        return offen.peek();
    }

    /** Whether an element begins in the first column; if it cannot be nested here, a brace before it is missing. */
    private boolean amRand(List<Wort> worte, int i) {
        Wort wort = worte.get(i);
        return wort.vorn()
                && wortschatz.elementklasse(wort.text()) != null
                && i > 0
                && i + 1 < worte.size()
                && !worte.get(i + 1).vorn()
                && kopfende(worte, i) > i
                && worte.get(kopfende(worte, i)).ist("{");
    }

    private boolean nimmt(Block block, Wort wort) {
        return !block.bekannt()
                || block.klasse() != null
                        && wortschatz.anweisungen(block.klasse()).contains(wort.text());
    }

    private int kopfende(List<Wort> worte, int i) {
        int ende = i + 1;
        if (ende < worte.size() && worte.get(ende).istWort()) {
            ende++;
        }
        if (ende < worte.size() && worte.get(ende).typ() == leser.typ("RULE_STRING")) {
            ende++;
        }
        return ende > i + 1 && ende < worte.size() ? ende : i;
    }

    private Block block(List<Wort> worte, int klammer) {
        int kopf = kopf(worte, klammer);
        EClass klasse = kopf < 0 ? null : klasse(worte.get(kopf).text());
        return new Block(klasse, klasse != null, Math.max(kopf, 0), klammer + 1);
    }

    private EClass klasse(String wort) {
        EClass klasse = wortschatz.elementklasse(wort);
        if (klasse != null) {
            return klasse;
        }
        Optional<String> nachbar = Nachbarwort.zu(wort, wortschatz.elementworte());
        return nachbar.map(wortschatz::elementklasse).orElse(null);
    }

    /** The keyword of the element before a brace: {@code wort Name "Titel" \{}; -1 if there is none. */
    private int kopf(List<Wort> worte, int klammer) {
        int vor = klammer - 1;
        if (vor >= 0 && worte.get(vor).typ() == leser.typ("RULE_STRING")) {
            vor--;
        }
        if (vor < 0 || !worte.get(vor).istWort()) {
            return -1;
        }
        boolean mitName =
                vor > 0 && worte.get(vor - 1).istWort() && !worte.get(vor).vorn();
        if (mitName && klasse(worte.get(vor - 1).text()) != null) {
            return vor - 1;
        }
        return vor;
    }
}
