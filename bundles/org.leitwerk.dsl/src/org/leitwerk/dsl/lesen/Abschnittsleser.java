package org.leitwerk.dsl.lesen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.AbstractNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.leitwerk.dsl.lesen.RobusterParser.Fund;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.wort.Nachbarwort;

/**
 * Parses the elements of a file each on its own, so that a mistake in one costs no other one anything and an element
 * can be parsed anew alone. Where there is no mistake, several are parsed at once, which gives the same.
 *
 * <p>If the parser finds something in a block that is no statement, these tokens are hidden and the element is parsed
 * again: usually once more, at most {@link #MAX_LAEUFE} times.
 */
final class Abschnittsleser {

    /** With more mistakes in one element the rest of it is skipped. */
    private static final int MAX_LAEUFE = 25;

    /** So many elements are parsed at once. */
    private static final int AM_STUECK = 32;

    /** Makes a parser for some tokens. */
    @FunctionalInterface
    interface Werkstatt {
        /**
         * A parser of a piece of a file.
         *
         * @param tokens the tokens of the piece
         * @param knotenbau makes its nodes
         * @param danach the token that follows, null at the end of the file
         */
        RobusterParser parser(Tokenliste tokens, Knotenbau knotenbau, CommonToken danach);
    }

    private final Werkstatt werkstatt;
    private final Wortschatz wortschatz;
    private final Knotenbau knotenbau;
    private final Stoerungen stoerungen;
    private final CommonToken danach;

    private final List<Tokenliste> teile = new ArrayList<>();
    private final List<Boolean> sauber = new ArrayList<>();
    private final List<Integer> anfaenge = new ArrayList<>();
    private final List<Integer> bilanzen = new ArrayList<>();

    private IParseResult erstes;
    private final List<AbstractNode> knoten = new ArrayList<>();
    private final List<Planelement> elemente = new ArrayList<>();
    private final List<Abschnitt> abschnitte = new ArrayList<>();

    /**
     * Makes a reader of filtered tokens.
     *
     * @param ende the offset of the text behind the last of them
     * @param danach the token that follows, null at the end of the file
     */
    Abschnittsleser(
            Werkstatt werkstatt,
            Wortschatz wortschatz,
            Knotenbau knotenbau,
            Stoerungen stoerungen,
            int ende,
            CommonToken danach) {
        this.werkstatt = werkstatt;
        this.wortschatz = wortschatz;
        this.knotenbau = knotenbau;
        this.stoerungen = stoerungen;
        this.danach = danach;
        anfaenge.add(ende);
    }

    /** The nodes and the model of all pieces as one file. */
    Leseergebnis ganzes(int bilanz) {
        Plandatei datei = (Plandatei) erstes.getRootASTElement();
        int da = Knotenbau.kinder(erstes.getRootNode()).size();
        knotenbau.haengeAn(erstes.getRootNode(), knoten.subList(da, knoten.size()));
        datei.getElemente().addAll(elemente.subList(datei.getElemente().size(), elemente.size()));
        return new Leseergebnis(datei, erstes.getRootNode(), abschnitte, bilanz);
    }

    /** The nodes of all pieces. */
    List<AbstractNode> knoten() {
        return knoten;
    }

    /** The elements of all pieces. */
    List<Planelement> elemente() {
        return elemente;
    }

    /** The pieces. */
    List<Abschnitt> abschnitte() {
        return abschnitte;
    }

    /** The tokens of all pieces after reading, with everything hidden that does not belong there. */
    List<CommonToken> tokens() {
        return teile.stream().flatMap(teil -> teil.tokens().stream()).toList();
    }

    /**
     * Parses all pieces.
     *
     * @param tokens the filtered tokens
     * @param vorfilter knows where to cut them
     * @param klammern the braces that the lexer found, from {@link Tokenliste#klammern}
     * @param anfang the offset of the text where the pieces begin
     */
    void lies(Tokenliste tokens, Vorfilter vorfilter, List<Integer> klammern, int anfang) {
        int ab = 0;
        for (Schnitt schnitt : vorfilter.schnitte()) {
            teile.add(tokens.teil(ab, schnitt.index()));
            sauber.add(schnitt.sauber());
            anfaenge.add(
                    anfaenge.size() - 1,
                    ab == 0 ? anfang : tokens.tokens().get(ab).getStartIndex());
            ab = schnitt.index();
        }
        teile.add(tokens.teil(ab, tokens.tokens().size()));
        sauber.add(vorfilter.endetSauber() && !vorfilter.endetVerborgen());
        anfaenge.add(
                anfaenge.size() - 1, ab == 0 ? anfang : tokens.tokens().get(ab).getStartIndex());
        zaehle(klammern);
        for (int i = 0; i < teile.size(); i += AM_STUECK) {
            liesStueck(i, Math.min(i + AM_STUECK, teile.size()));
        }
    }

    private void zaehle(List<Integer> klammern) {
        int i = 0;
        for (int teil = 0; teil < teile.size(); teil++) {
            int bilanz = 0;
            for (; i < klammern.size() && Math.abs(klammern.get(i)) - 1 < anfaenge.get(teil + 1); i++) {
                bilanz += Integer.signum(klammern.get(i));
            }
            bilanzen.add(bilanz);
        }
    }

    private void liesStueck(int von, int bis) {
        if (bis - von > 1) {
            List<CommonToken> alle = teile.subList(von, bis).stream()
                    .flatMap(teil -> teil.tokens().stream())
                    .toList();
            RobusterParser parser = werkstatt.parser(new Tokenliste("", new ArrayList<>(alle)), knotenbau, nach(bis));
            IParseResult ergebnis = parser.lies();
            if (parser.istFehlerfrei() && !ergebnis.hasSyntaxErrors()) {
                uebernimm(ergebnis, von, bis);
                return;
            }
        }
        for (int i = von; i < bis; i++) {
            liesEinzeln(i);
        }
    }

    private void liesEinzeln(int teil) {
        Tokenliste tokens = teile.get(teil);
        Set<CommonToken> getrennt = new HashSet<>();
        for (int lauf = 1; ; lauf++) {
            RobusterParser parser = werkstatt.parser(tokens, knotenbau, nach(teil + 1));
            IParseResult ergebnis = parser.lies();
            boolean zuletzt = lauf == MAX_LAEUFE;
            if (!zuletzt && trenne(parser.verschluckte(), tokens, getrennt)) {
                continue;
            }
            if (!parser.funde().isEmpty()) {
                verbirg(parser.funde(), tokens);
            }
            if (parser.funde().isEmpty() || zuletzt) {
                uebernimm(ergebnis, teil, teil + 1);
                return;
            }
        }
    }

    /** The first token behind the pieces before one, null at the end of the file. */
    private CommonToken nach(int teil) {
        if (teil == teile.size()) {
            return danach;
        }
        Tokenliste tokens = teile.get(teil);
        return tokens.tokens().get(tokens.sichtbarAb(0, wortschatz));
    }

    /** Takes over what was read from some pieces; if there are several, there is no mistake in them. */
    private void uebernimm(IParseResult ergebnis, int von, int bis) {
        ICompositeNode wurzel = ergebnis.getRootNode();
        boolean gestoert = ergebnis.hasSyntaxErrors();
        if (wurzel.getSyntaxErrorMessage() != null) {
            meldeAmEnde(wurzel, wurzel.getSyntaxErrorMessage());
        }
        List<Planelement> neue = List.copyOf(((Plandatei) ergebnis.getRootASTElement()).getElemente());
        int element = 0;
        List<Boolean> fehler = new ArrayList<>();
        for (int teil = von; teil < bis; teil++) {
            fehler.add(gestoert | stoerungen.trageEin(wurzel, anfaenge.get(teil), anfaenge.get(teil + 1), knotenbau));
        }
        List<AbstractNode> kinder = Knotenbau.kinder(wurzel);
        int kind = 0;
        for (int teil = von; teil < bis; teil++) {
            int bisStelle = teil == bis - 1 ? Integer.MAX_VALUE : anfaenge.get(teil + 1);
            int erstesKind = kind;
            int erstesElement = element;
            while (kind < kinder.size() && kinder.get(kind).getTotalOffset() < bisStelle) {
                kind++;
            }
            while (element < neue.size()
                    && NodeModelUtils.getNode(neue.get(element)).getTotalOffset() < bisStelle) {
                element++;
            }
            abschnitte.add(new Abschnitt(
                    anfaenge.get(teil + 1) - anfaenge.get(teil),
                    kind - erstesKind,
                    element - erstesElement,
                    bilanzen.get(teil),
                    sauber.get(teil),
                    fehler.get(teil - von)));
        }
        erstes = erstes == null ? ergebnis : erstes;
        knoten.addAll(kinder);
        elemente.addAll(neue);
    }

    private void meldeAmEnde(ICompositeNode wurzel, SyntaxErrorMessage meldung) {
        for (INode knoten : wurzel.getAsTreeIterable().reverse()) {
            if (knoten instanceof ILeafNode blatt) {
                if (blatt.getSyntaxErrorMessage() == null) {
                    knotenbau.setSyntaxError(blatt, meldung);
                }
                return;
            }
        }
    }

    /**
     * Puts something that fits nowhere before statements, so that they are not read as part of the one before.
     *
     * @return whether there was something to do that was not done before
     */
    private boolean trenne(List<CommonToken> verschluckte, Tokenliste tokens, Set<CommonToken> getrennt) {
        Set<CommonToken> neu = new HashSet<>(verschluckte);
        neu.removeAll(getrennt);
        if (!getrennt.addAll(neu)) {
            return false;
        }
        List<CommonToken> folge = new ArrayList<>(tokens.tokens().size() + neu.size());
        for (CommonToken token : tokens.tokens()) {
            if (neu.contains(token)) {
                folge.add(Tokenliste.leer(wortschatz.typFremdes(), token));
            }
            folge.add(token);
        }
        tokens.ersetze(folge);
        return true;
    }

    private void verbirg(List<Fund> funde, Tokenliste tokens) {
        for (Fund fund : funde) {
            int ab = fund.token().getTokenIndex();
            if (fund.meldung() != null) {
                stoerungen.melde(fund.token().getStartIndex(), fund.meldung());
            }
            if (!nimmNachbarwort(fund, tokens.tokens().subList(ab, fund.bis()))) {
                tokens.verbirg(ab, fund.bis(), wortschatz.typStoerung(), wortschatz);
            }
        }
    }

    /**
     * A mistyped keyword with a block behind it is taken for the nearest one, so that the elements in the block are
     * kept.
     */
    private boolean nimmNachbarwort(Fund fund, List<CommonToken> tokens) {
        if (fund.klasse() == null || tokens.stream().noneMatch(token -> token.getType() == wortschatz.typAuf())) {
            return false;
        }
        String wort = Nachbarwort.zu(fund.token().getText(), wortschatz.anweisungen(fund.klasse()))
                .orElse(null);
        if (wort == null
                || wortschatz.elementklasse(wort) == null
                || wort.equals(fund.token().getText())) {
            return false;
        }
        fund.token().setType(wortschatz.typ(wort));
        return true;
    }
}
