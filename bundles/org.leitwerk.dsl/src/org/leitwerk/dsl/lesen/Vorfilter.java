package org.leitwerk.dsl.lesen;

import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.leitwerk.dsl.meldungen.Meldungscodes;
import org.leitwerk.steuerung.wort.Nachbarwort;

/**
 * Repairs the tokens of a whole file before they are parsed, so that a mistake between two elements costs neither of
 * them.
 *
 * <p>Outside of all blocks the language is regular (keyword, name, title, block), so everything else there becomes
 * hidden junk; a mistyped keyword is taken for the nearest one. Missing braces are put in: a closing one where the next
 * element begins in column 0, an opening one before a statement that follows a head. Below {@link #MAX_TIEFE} levels
 * nothing is read, so that no stack overflows.
 */
final class Vorfilter {

    /** Blocks nested deeper than this are not read. */
    static final int MAX_TIEFE = 5000;

    /** Parentheses of a formula nested deeper than this are not read. */
    static final int MAX_KLAMMERN = 500;

    /** Where in an element outside of all blocks the filter is. */
    private enum Zustand {
        ELEMENT_ERWARTET,
        NACH_ELEMENTWORT,
        NACH_NAME,
        NACH_TITEL
    }

    private final Wortschatz wortschatz;
    private final Wortluecken luecken;
    private final Stoerungen stoerungen;
    private final Tokenliste liste;
    private final List<CommonToken> ergebnis;
    private Zustand zustand = Zustand.ELEMENT_ERWARTET;
    private String elementwort;
    private int tiefe;
    private int verworfeneTiefe;
    private int bilanz;
    private int klammern;
    private boolean inStoerung;
    /** The classes of the open blocks, the innermost first; an absent value stands for an unknown one. */
    private final Deque<EClass> klassen = new LinkedList<>();

    private CommonToken letztes;
    private boolean letztesBeginntZeile;

    /** The brace that ended an element, if nothing of it and of what is before it matters behind it. */
    private CommonToken schluss;

    private final List<Schnitt> schnitte = new ArrayList<>();

    Vorfilter(Tokenliste liste, Wortschatz wortschatz, Wortluecken luecken, Stoerungen stoerungen) {
        this.liste = liste;
        this.luecken = luecken;
        this.wortschatz = wortschatz;
        this.stoerungen = stoerungen;
        this.ergebnis = new ArrayList<>(liste.tokens().size());
    }

    /**
     * Filters a whole file.
     *
     * @param ueberschuss how many more braces open than close a block
     */
    void filtere(int ueberschuss) {
        bilanz = ueberschuss;
        laufe();
    }

    /**
     * Filters a part of a file whose braces are balanced as a whole.
     *
     * @param davor the brace before the part that ended an element, null at the beginning of the file
     */
    void filtereTeil(CommonToken davor) {
        if (davor != null) {
            luecken.weiter(davor, false, null);
            letztes = davor;
        }
        laufe();
    }

    /** Where the elements begin that stand in no other one. */
    List<Schnitt> schnitte() {
        return schnitte;
    }

    /** Whether the last visible token ends an element so that what follows is read as at the beginning of a file. */
    boolean endetSauber() {
        int index = ende() - 1;
        return index >= 0 && ergebnis.get(index) == schluss;
    }

    /** The number of tokens up to and with the last visible one. */
    private int ende() {
        int ende = ergebnis.size();
        while (ende > 0 && wortschatz.istVerborgen(ergebnis.get(ende - 1).getType())) {
            ende--;
        }
        return ende;
    }

    /** Whether hidden tokens follow the last visible one. */
    boolean endetVerborgen() {
        return ende() < ergebnis.size();
    }

    private void laufe() {
        for (int i = 0; i < liste.tokens().size(); i++) {
            CommonToken token = liste.tokens().get(i);
            if (!wortschatz.istVerborgen(token.getType())) {
                boolean beginntZeile = letztes == null || letztes.getLine() != token.getLine();
                pruefe(token, i);
                luecken.weiter(token, beginntZeile, klassen.peek());
                letztes = token;
                letztesBeginntZeile = beginntZeile;
            }
            ergebnis.add(token);
        }
        liste.ersetze(ergebnis);
    }

    private void pruefe(CommonToken token, int index) {
        if (tiefe > 0 && bilanz > 0 && beginntInSpalteNull(token)) {
            schliesse(token);
        }
        if (tiefe == 0 && bilanz < 0 && beginntAnweisung(token)) {
            oeffne(token);
        }
        if (fehltName(token)) {
            melde(
                    letztes,
                    "Nach '" + letztes.getText() + "' fehlt der Name oder ein Titel in Anführungszeichen.",
                    Meldungscodes.SYNTAX);
            ergebnis.add(Tokenliste.leer(wortschatz.typZeichenkette(), token));
            zustand = tiefe == 0 ? Zustand.NACH_TITEL : zustand;
        }
        if (tiefe > 0 && luecken.fehltVor(token, index, klassen.peek())) {
            ergebnis.add(Tokenliste.leer(
                    wortschatz.typFremdes(), token)); // no word: the parser stops here and tells what is expected
        }
        if (token.getType() == wortschatz.typAuf()) {
            klassen.push(klasseVor(index));
        } else if (token.getType() == wortschatz.typZu()) {
            klassen.poll();
        }
        if (tiefe > 0) {
            imBlock(token);
        } else {
            zwischenElementen(token, index);
        }
    }

    private boolean beginntInSpalteNull(CommonToken token) {
        return wortschatz.istElementwort(token.getType()) && token.getCharPositionInLine() == 0;
    }

    /** A statement follows the head of an element directly: its opening brace is missing. */
    private boolean beginntAnweisung(CommonToken token) {
        return nachKopf()
                && !beginntInSpalteNull(token)
                && wortschatz.anweisungen(wortschatz.elementklasse(elementwort)).contains(token.getText());
    }

    /**
     * After a keyword alone on its line its block follows, or the next element: that must not be taken for the name.
     */
    private boolean fehltName(CommonToken token) {
        if (letztes == null
                || !wortschatz.istElementwort(letztes.getType())
                || tiefe > 0 && luecken.istVerweisanweisung(klassen.peek(), letztes.getType())) {
            return false;
        }
        boolean naechstes = wortschatz.istElementwort(token.getType()) && token.getLine() > letztes.getLine();
        boolean block = token.getType() == wortschatz.typAuf();
        return tiefe == 0
                ? zustand == Zustand.NACH_ELEMENTWORT && (block || naechstes && beginntInSpalteNull(token))
                : letztesBeginntZeile && (block || naechstes);
    }

    private boolean nachKopf() {
        return zustand == Zustand.NACH_NAME || zustand == Zustand.NACH_TITEL;
    }

    /** The class of the element whose block opens: the keyword before its name and title. */
    private EClass klasseVor(int index) {
        int wort = liste.sichtbarVor(index, wortschatz);
        wort = liste.typ(wort) == wortschatz.typZeichenkette() ? liste.sichtbarVor(wort, wortschatz) : wort;
        int davor = liste.sichtbarVor(wort, wortschatz);
        int kopf = wortschatz.istElementwort(liste.typ(davor)) ? davor : wort;
        return kopf < 0
                ? null
                : wortschatz.elementklasse(liste.tokens().get(kopf).getText());
    }

    private void schliesse(CommonToken vor) {
        melde(vor, "Vor diesem Element fehlt eine schließende Klammer '}'.", Meldungscodes.KLAMMER);
        while (tiefe > 0 && bilanz > 0) {
            ergebnis.add(Tokenliste.leer(wortschatz.typZu(), vor));
            klassen.poll();
            tiefe--;
            bilanz--;
        }
        if (tiefe == 0) {
            zustand = Zustand.ELEMENT_ERWARTET;
        }
    }

    private void oeffne(CommonToken vor) {
        melde(vor, "Vor '" + vor.getText() + "' fehlt eine öffnende Klammer '{'.", Meldungscodes.KLAMMER);
        ergebnis.add(Tokenliste.leer(wortschatz.typAuf(), vor));
        klassen.push(wortschatz.elementklasse(elementwort));
        tiefe = 1;
        bilanz++;
    }

    private void imBlock(CommonToken token) {
        if (token.getType() == wortschatz.typAuf()) {
            tiefe++;
            if (tiefe == MAX_TIEFE + 1) {
                melde(
                        token,
                        "Mehr als " + MAX_TIEFE
                                + " Ebenen tief verschachtelt: Der Inhalt dieses Blocks wird nicht gelesen.",
                        Meldungscodes.TIEFE);
            }
        }
        boolean zuTief = tiefe > MAX_TIEFE | inZuVielenKlammern(token);
        if (token.getType() == wortschatz.typZu() && --tiefe == 0) {
            zustand = Zustand.ELEMENT_ERWARTET;
            schluss = verworfeneTiefe == 0 && klassen.isEmpty() ? token : null;
        }
        if (zuTief) {
            token.setType(wortschatz.typStoerung());
        }
    }

    private boolean inZuVielenKlammern(CommonToken token) {
        int typ = token.getType();
        if (typ == wortschatz.typAuf() || typ == wortschatz.typZu()) {
            klammern = 0;
        } else if (typ == wortschatz.typRundAuf()) {
            klammern++;
            if (klammern == MAX_KLAMMERN + 1) {
                melde(
                        token,
                        "Mehr als " + MAX_KLAMMERN + " Klammern ineinander: Dieser Teil der Formel wird nicht gelesen.",
                        Meldungscodes.TIEFE);
            }
        } else if (typ == wortschatz.typRundZu() && klammern > 0) {
            klammern--;
            return klammern >= MAX_KLAMMERN;
        }
        return klammern > MAX_KLAMMERN;
    }

    private void zwischenElementen(CommonToken token, int index) {
        boolean passt = true;
        int typ = token.getType();
        if (beginntElement(token, index)) {
            schneide();
            zustand = Zustand.NACH_ELEMENTWORT;
            elementwort = token.getText();
            verworfeneTiefe = token.getCharPositionInLine() == 0 ? 0 : verworfeneTiefe;
        } else if (zustand == Zustand.ELEMENT_ERWARTET) {
            passt = versucheNachbarwort(token, index);
        } else if (typ == wortschatz.typAuf()) {
            tiefe = 1;
        } else if (typ == wortschatz.typZu()) {
            passt = false;
            zustand = Zustand.ELEMENT_ERWARTET;
        } else if (typ == wortschatz.typZeichenkette()) {
            passt = zustand != Zustand.NACH_TITEL;
            zustand = Zustand.NACH_TITEL;
        } else if (zustand == Zustand.NACH_ELEMENTWORT) {
            zustand = Zustand.NACH_NAME;
        } else {
            passt = false;
        }
        if (!passt) {
            verwirf(token);
        }
        inStoerung = !passt;
    }

    /** An element begins with the next token; what is hidden before it belongs to it. */
    private void schneide() {
        if (ende() > 0) {
            schnitte.add(new Schnitt(ende(), endetSauber()));
        }
    }

    /**
     * In {@code ziel ziel} on one line the second word is the name; in a block of junk only a complete head begins an
     * element.
     */
    private boolean beginntElement(CommonToken token, int index) {
        if (!wortschatz.istElementwort(token.getType())) {
            return false;
        }
        if (token.getCharPositionInLine() == 0) {
            return true;
        }
        return zustand != Zustand.NACH_ELEMENTWORT && (verworfeneTiefe == 0 || istKopf(index));
    }

    /** Keyword, name, and then a title or a block. */
    private boolean istKopf(int index) {
        int name = liste.sichtbarAb(index + 1, wortschatz);
        int danach = liste.typ(liste.sichtbarAb(name + 1, wortschatz));
        return danach == wortschatz.typZeichenkette() || danach == wortschatz.typAuf();
    }

    private boolean versucheNachbarwort(CommonToken token, int index) {
        String wort = Nachbarwort.zu(token.getText(), wortschatz.elementworte()).orElse(null);
        if (wort == null || token.getType() != wortschatz.typName() || !istKopf(index)) {
            return false;
        }
        melde(token, keinElement(token), Meldungscodes.KEIN_ELEMENT);
        schneide();
        token.setType(wortschatz.typ(wort));
        zustand = Zustand.NACH_ELEMENTWORT;
        elementwort = wort;
        return true;
    }

    private void verwirf(CommonToken token) {
        boolean schliesstVerworfenes = token.getType() == wortschatz.typZu() && verworfeneTiefe > 0;
        if (!inStoerung && verworfeneTiefe == 0) {
            melde(token, meldung(token), Meldungscodes.KEIN_ELEMENT);
        }
        if (schliesstVerworfenes) {
            verworfeneTiefe--;
        } else if (token.getType() == wortschatz.typAuf()) {
            verworfeneTiefe++;
        }
        token.setType(wortschatz.typStoerung());
    }

    private String meldung(CommonToken token) {
        if (token.getType() == wortschatz.typZu()) {
            return "Diese schließende Klammer '}' ist zu viel.";
        }
        if (nachKopf()) {
            return "Nach dem Kopf des Elements passt '" + token.getText()
                    + "' nicht; hier folgt '{' oder das nächste Element.";
        }
        return keinElement(token);
    }

    private String keinElement(CommonToken token) {
        String meldung = "Hier beginnt kein Element: '" + token.getText() + "'";
        if (wortschatz.istAnweisung(token.getType())) {
            return meldung + " gehört in den Block { … } eines Elements.";
        }
        return meldung
                + Nachbarwort.frage(token.getText(), wortschatz.elementworte()).replaceFirst("^$", ".");
    }

    private void melde(CommonToken token, String meldung, String code) {
        stoerungen.melde(token.getStartIndex(), new SyntaxErrorMessage(meldung, code));
    }
}
