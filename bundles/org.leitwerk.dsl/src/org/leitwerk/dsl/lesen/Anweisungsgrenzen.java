package org.leitwerk.dsl.lesen;

import java.util.BitSet;
import org.eclipse.emf.ecore.EClass;
import org.leitwerk.steuerung.werte.Zeitangabe;
import org.leitwerk.steuerung.wort.Nachbarwort;

/** Where in a text the parser can go on after a mistake: where a statement begins, or the next value of a row. */
final class Anweisungsgrenzen {

    private final Tokenliste tokens;
    private final Wortschatz wortschatz;
    private final Anweisungsformen formen;

    Anweisungsgrenzen(Tokenliste tokens, Wortschatz wortschatz, Anweisungsformen formen) {
        this.tokens = tokens;
        this.wortschatz = wortschatz;
        this.formen = formen;
    }

    /**
     * Whether a statement begins at a token: at the beginning of a line its keyword is enough, on a line with others
     * also what follows must fit, and it must not be a word of the statement before.
     */
    boolean beginntAnweisung(int index, EClass klasse, BitSet innere) {
        int typ = tokens.typ(index);
        if (!wortschatz.anweisungstypen(klasse).get(typ)) {
            return false;
        }
        if (!tokens.beginntZeile(index, wortschatz)) {
            return !innere.get(typ) && formen.istAnweisung(tokens, index, klasse);
        }
        boolean inListe = tokens.typ(tokens.sichtbarVor(index, wortschatz)) == wortschatz.typKomma();
        return !inListe || formen.istAnweisung(tokens, index, klasse);
    }

    /** Whether a token at the beginning of a line is nearly the keyword of a statement. */
    boolean istVerschrieben(int index, EClass klasse) {
        return tokens.typ(index) == wortschatz.typName()
                && tokens.beginntZeile(index, wortschatz)
                && tokens.typ(tokens.sichtbarVor(index, wortschatz)) != wortschatz.typKomma()
                && Nachbarwort.zu(tokens.text(index), wortschatz.anweisungen(klasse))
                        .isPresent();
    }

    /** The first token from an index on, at the same depth, that begins a statement or closes the block. */
    int naechsteAnweisung(int ab, EClass klasse, BitSet innere) {
        int tiefe = 0;
        for (int i = ab; i < tokens.tokens().size(); i++) {
            int typ = tokens.typ(i);
            boolean anweisung = i > ab && (beginntAnweisung(i, klasse, innere) || istVerschrieben(i, klasse));
            if (tiefe == 0 && (anweisung || typ == wortschatz.typZu())) {
                return i;
            }
            tiefe += typ == wortschatz.typAuf() ? 1 : typ == wortschatz.typZu() ? -1 : 0;
        }
        return tokens.tokens().size();
    }

    /**
     * The first token from an index on behind which a further mistake has nothing to do with one at the index: a
     * statement, the next value of a row or of a list.
     */
    int naechsterHalt(int ab, EClass klasse, BitSet innere) {
        int tiefe = 0;
        int klammern = 0;
        for (int i = ab; i < tokens.tokens().size(); i++) {
            int typ = tokens.typ(i);
            klammern += typ == wortschatz.typRundAuf() ? 1 : typ == wortschatz.typRundZu() ? -1 : 0;
            boolean halt = typ == wortschatz.typZu()
                    || klammern == 0 && (typ == wortschatz.typKomma() || typ == wortschatz.typ(";"))
                    || beginntAnweisung(i, klasse, innere)
                    || beginntWert(i);
            if (tiefe == 0 && halt) {
                return i;
            }
            if (tiefe == 0 && i > ab && istVerschrieben(i, klasse)) {
                return i - 1; // what is wrong there is a mistake of its own
            }
            tiefe += typ == wortschatz.typAuf() ? 1 : typ == wortschatz.typZu() ? -1 : 0;
        }
        return tokens.tokens().size();
    }

    /** Whether a value of a row begins at a token: a period and then a colon. */
    boolean beginntWert(int index) {
        int typ = tokens.typ(index);
        if (typ == wortschatz.typDatum()) {
            return folgt(index, ":");
        }
        if (typ == wortschatz.typ("Schuljahr")) {
            int schraeg = nach(nach(index));
            return tokens.typ(schraeg) == wortschatz.typ("/") && folgt(nach(schraeg), ":");
        }
        if (typ == wortschatz.typName()) {
            return tokens.typ(nach(index)) == wortschatz.typGanzzahl() && folgt(nach(index), ":") && istMonat(index);
        }
        if (typ != wortschatz.typGanzzahl()) {
            return false;
        }
        int punkt = nach(index);
        return folgt(index, ":") || tokens.typ(punkt) == wortschatz.typ(".") && folgt(nach(nach(punkt)), ":");
    }

    private boolean istMonat(int index) {
        String text = tokens.text(index) + " " + tokens.text(nach(index));
        try {
            return Zeitangabe.lies(text) != null;
        } catch (IllegalArgumentException e) {
            return false; // an ordinary word before a number
        }
    }

    private boolean folgt(int index, String zeichen) {
        return tokens.typ(nach(index)) == wortschatz.typ(zeichen);
    }

    private int nach(int index) {
        return tokens.sichtbarAb(index + 1, wortschatz);
    }
}
