package org.leitwerk.dsl.lesen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.AbstractNode;

/**
 * Parses the elements around an edit so that the result is that of parsing the whole file, or says that this cannot be
 * promised.
 *
 * <p>Before the piece that is read stands an element that ends with its brace and leaves nothing behind; the lexer does
 * not look beyond the line of that brace, and this line stays. The piece ends in the same way, before and after the
 * edit. Over the whole file there are as many opening as closing braces, before and after the edit, so that none is put
 * in elsewhere.
 */
final class Teilleser {

    /** Deeper blocks need a larger stack. */
    private static final int MAX_TIEFE = 100;

    /** A larger piece of a file is not worth the trouble. */
    private static final double MAX_ANTEIL = 0.7;

    private final PlanParser parser;
    private final Wortschatz wortschatz;
    private final Leseergebnis bisher;
    private final List<Abschnitt> vorher;
    private final int[] anfaenge;
    private final String text;
    private final char[] zeichen;

    Teilleser(PlanParser parser, Wortschatz wortschatz, Leseergebnis bisher, String text) {
        this.parser = parser;
        this.wortschatz = wortschatz;
        this.bisher = bisher;
        this.vorher = bisher.abschnitte();
        this.text = text;
        this.zeichen = text.toCharArray();
        this.anfaenge = new int[vorher.size() + 1];
        for (int i = 0; i < vorher.size(); i++) {
            anfaenge[i + 1] = anfaenge[i] + vorher.get(i).laenge();
        }
    }

    Optional<Teilergebnis> lies(int stelle, int alt, int neu) {
        if (bisher.bilanz() != 0 || vorher.size() < 2) {
            return Optional.empty();
        }
        int von = vonAbschnitt(stelle);
        int bis = abschnitt(stelle + alt) + 1;
        while (true) {
            while (bis < vorher.size() && !vorher.get(bis - 1).sauber()) {
                bis++;
            }
            if (anfaenge[bis] - anfaenge[von] > anfaenge[vorher.size()] * MAX_ANTEIL) {
                return Optional.empty();
            }
            Optional<Teilergebnis> teil = liesStueck(von, bis, neu - alt);
            if (teil.isPresent() || bis == vorher.size()) {
                return teil;
            }
            bis++;
        }
    }

    /** The piece with a place of the text before the edit; the last one for the end of the text. */
    private int abschnitt(int stelle) {
        int i = vorher.size() - 1;
        while (i > 0 && anfaenge[i] > stelle) {
            i--;
        }
        return i;
    }

    private int vonAbschnitt(int stelle) {
        int von = abschnitt(stelle);
        while (von > 0 && !beginntSauber(von, stelle)) {
            von--;
        }
        return von;
    }

    /** Whether nothing before a piece depends on an edit in it. */
    private boolean beginntSauber(int von, int stelle) {
        Abschnitt davor = vorher.get(von - 1);
        int zeilenende = text.indexOf('\n', anfaenge[von]);
        return davor.sauber() && !davor.fehler() && zeilenende >= 0 && zeilenende < stelle;
    }

    private Optional<Teilergebnis> liesStueck(int von, int bis, int mehr) {
        int anfang = anfaenge[von];
        int ende = anfaenge[bis] + mehr;
        Tokenliste tokens = tokens(anfang, ende);
        if (tokens == null) {
            return Optional.empty();
        }
        List<Integer> klammern = tokens.klammern(wortschatz);
        int bilanz =
                vorher.subList(von, bis).stream().mapToInt(Abschnitt::bilanz).sum();
        if (Tokenliste.bilanz(klammern) != bilanz || tiefe(tokens) > MAX_TIEFE) {
            return Optional.empty();
        }
        Stoerungen stoerungen = new Stoerungen();
        Vorfilter vorfilter = parser.vorfilter(tokens, stoerungen);
        vorfilter.filtereTeil(von == 0 ? null : klammer(anfang));
        CommonToken danach = null;
        if (bis < vorher.size()) {
            danach = erstesWort(bis);
            if (danach == null || !vorfilter.endetSauber() || vorfilter.endetVerborgen()) {
                return Optional.empty();
            }
        }
        Abschnittsleser leser =
                new Abschnittsleser(parser::parser, wortschatz, new Knotenbau(text), stoerungen, ende, danach);
        leser.lies(tokens, vorfilter, klammern, anfang);
        return Optional.of(new Elementfolge(bisher, text, von, bis, leser));
    }

    /** The tokens of a piece of the text; null if it does not end where a token does. */
    private Tokenliste tokens(int anfang, int ende) {
        TokenSource lexer = parser.lexer(new Textstelle(zeichen, anfang));
        List<CommonToken> tokens = new ArrayList<>();
        int bisher = anfang;
        while (bisher < ende) {
            Token token = lexer.nextToken();
            if (token.getType() == Token.EOF) {
                return null;
            }
            CommonToken naechstes = (CommonToken) token;
            tokens.add(naechstes);
            bisher = naechstes.getStopIndex() + 1;
        }
        return bisher == ende ? new Tokenliste(lexer.getSourceName(), tokens) : null;
    }

    /** The brace before a piece. */
    private CommonToken klammer(int stelle) {
        CommonToken klammer = new CommonToken(wortschatz.typZu(), "}");
        klammer.setLine(Textstelle.zeile(zeichen, stelle));
        return klammer;
    }

    private int tiefe(Tokenliste tokens) {
        int tiefe = 0;
        int groesste = 0;
        for (CommonToken token : tokens.tokens()) {
            int typ = token.getType();
            tiefe += typ == wortschatz.typAuf() || typ == wortschatz.typRundAuf()
                    ? 1
                    : typ == wortschatz.typZu() || typ == wortschatz.typRundZu() ? -1 : 0;
            groesste = Math.max(groesste, tiefe);
        }
        return groesste;
    }

    /** The first word of a piece, as it may be named in a message on what stands before it. */
    private CommonToken erstesWort(int abschnitt) {
        int knoten = vorher.subList(0, abschnitt).stream()
                .mapToInt(Abschnitt::knoten)
                .sum();
        List<AbstractNode> kinder = Knotenbau.kinder(bisher.getRootNode());
        if (knoten >= kinder.size()) {
            return null;
        }
        for (INode blatt : kinder.get(knoten).getLeafNodes()) {
            if (!((ILeafNode) blatt).isHidden()) {
                return new CommonToken(wortschatz.typName(), blatt.getText());
            }
        }
        return null;
    }
}
