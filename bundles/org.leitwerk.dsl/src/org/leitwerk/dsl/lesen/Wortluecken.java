package org.leitwerk.dsl.lesen;

import org.antlr.runtime.CommonToken;
import org.eclipse.emf.ecore.EClass;

/**
 * Finds places of a block where a word or a number is missing and what follows must not be taken for it: the statement
 * on the next line, the next value of a row.
 */
final class Wortluecken {

    private final Tokenliste liste;
    private final Wortschatz wortschatz;
    private final Anweisungsformen formen;
    private final Wortstellen stellen;

    private CommonToken letztes;
    /** Behind the last token a name or another word must follow. */
    private boolean wortErwartet;

    Wortluecken(Tokenliste liste, Wortschatz wortschatz, Anweisungsformen formen, Wortstellen stellen) {
        this.liste = liste;
        this.wortschatz = wortschatz;
        this.formen = formen;
        this.stellen = stellen;
    }

    /**
     * Goes on behind a visible token.
     *
     * @param token the token
     * @param beginntZeile whether it is the first of its line
     * @param klasse the class of the element in whose block it stands, or null
     */
    void weiter(CommonToken token, boolean beginntZeile, EClass klasse) {
        wortErwartet = !wortErwartet && fordertWort(token, beginntZeile, klasse);
        letztes = token;
    }

    /** Whether a statement of an element is this keyword and then a name or a word of an enumeration. */
    boolean istVerweisanweisung(EClass klasse, int typ) {
        return stellen.istVerweisanweisung(klasse, typ);
    }

    /** Whether something is missing between the last token and the next visible one, in the block of a class. */
    boolean fehltVor(CommonToken token, int index, EClass klasse) {
        return letztes != null && (fehltWort(token, index, klasse) || fehltWert(token, index));
    }

    /** Where a word is expected at the end of a line, the statement on the next line must not be taken for it. */
    private boolean fehltWort(CommonToken token, int index, EClass klasse) {
        if (!wortErwartet || token.getLine() == letztes.getLine()) {
            return false;
        }
        int danach = liste.sichtbarAb(index + 1, wortschatz);
        boolean allein = liste.beginntZeile(danach, wortschatz);
        if (klasse == null
                ? allein || !wortschatz.istAnweisung(token.getType())
                : !formen.istAnweisung(liste, index, klasse)) {
            return false;
        }
        boolean inListe = letztes.getType() == wortschatz.typKomma();
        return !inListe
                || !allein && liste.typ(danach) != wortschatz.typZu() && !stellen.stehtVorName(liste.typ(danach));
    }

    /** In {@code 2021: 2022: 4} the second year begins the next value of the row, it is no value. */
    private boolean fehltWert(CommonToken token, int index) {
        return letztes.getType() == wortschatz.typ(":")
                && token.getType() == wortschatz.typGanzzahl()
                && liste.typ(liste.sichtbarAb(index + 1, wortschatz)) == letztes.getType();
    }

    /** A token behind which a name, or a word of an enumeration, must follow. */
    private boolean fordertWort(CommonToken token, boolean beginntZeile, EClass klasse) {
        int typ = token.getType();
        return typ == wortschatz.typKomma()
                || stellen.istRechenzeichen(typ)
                || beginntZeile && stellen.istVerweisanweisung(klasse, typ)
                || letztes != null && stellen.stehtVorName(typ) && stellen.gehoertZusammen(letztes.getType(), typ);
    }
}
