package org.leitwerk.dsl.lesen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/** All tokens of a text; can be handed to a parser several times, with some of them hidden. */
public final class Tokenliste {

    private final String quelle;
    private List<CommonToken> tokens = new ArrayList<>();

    /**
     * Reads all tokens.
     *
     * @param lexer where they come from
     */
    public Tokenliste(TokenSource lexer) {
        this.quelle = lexer.getSourceName();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            tokens.add((CommonToken) token);
        }
    }

    /** A part of a list; the tokens are the same. */
    Tokenliste(String quelle, List<CommonToken> tokens) {
        this.quelle = quelle;
        this.tokens = tokens;
    }

    /** Some of the tokens, one after the other, as a list of their own. */
    Tokenliste teil(int ab, int bis) {
        return new Tokenliste(quelle, new ArrayList<>(tokens.subList(ab, bis)));
    }

    /** The braces of blocks: their offsets plus 1, negative for those that close. */
    List<Integer> klammern(Wortschatz wortschatz) {
        List<Integer> klammern = new ArrayList<>();
        for (CommonToken token : tokens) {
            if (token.getType() == wortschatz.typAuf()) {
                klammern.add(token.getStartIndex() + 1);
            } else if (token.getType() == wortschatz.typZu()) {
                klammern.add(-token.getStartIndex() - 1);
            }
        }
        return klammern;
    }

    /** How many more braces open than close a block. */
    static int bilanz(List<Integer> klammern) {
        return klammern.stream().mapToInt(Integer::signum).sum();
    }

    List<CommonToken> tokens() {
        return tokens;
    }

    void ersetze(List<CommonToken> neue) {
        tokens = neue;
    }

    /** A token without characters directly before another one. */
    static CommonToken leer(int typ, CommonToken vor) {
        CommonToken token = new CommonToken(typ, "");
        token.setStartIndex(vor.getStartIndex());
        token.setStopIndex(vor.getStartIndex() - 1);
        token.setLine(vor.getLine());
        token.setCharPositionInLine(vor.getCharPositionInLine());
        return token;
    }

    /** Turns tokens into hidden junk. */
    void verbirg(int ab, int bis, int typStoerung, Wortschatz wortschatz) {
        for (CommonToken token : tokens.subList(ab, bis)) {
            if (!wortschatz.istVerborgen(token.getType())) {
                token.setType(typStoerung);
            }
        }
    }

    /**
     * The index of the first token from an index on, at the same depth, that begins one of the statements or closes the
     * block.
     */
    int naechsteAnweisung(int ab, BitSet anweisungen, Wortschatz wortschatz) {
        int tiefe = 0;
        for (int i = ab; i < tokens.size(); i++) {
            int typ = tokens.get(i).getType();
            if (tiefe == 0 && (anweisungen.get(typ) && i > ab || typ == wortschatz.typZu())) {
                return i;
            }
            tiefe += typ == wortschatz.typAuf() ? 1 : typ == wortschatz.typZu() ? -1 : 0;
        }
        return tokens.size();
    }

    /** The index of the first visible token from an index on, or the number of tokens. */
    int sichtbarAb(int ab, Wortschatz wortschatz) {
        int i = ab;
        while (i < tokens.size() && wortschatz.istVerborgen(tokens.get(i).getType())) {
            i++;
        }
        return i;
    }

    /** The index of the last visible token before an index, or -1. */
    int sichtbarVor(int vor, Wortschatz wortschatz) {
        int i = vor - 1;
        while (i >= 0 && wortschatz.istVerborgen(tokens.get(i).getType())) {
            i--;
        }
        return i;
    }

    /** Whether a token is the first visible one of its line; so is the end of the text. */
    boolean beginntZeile(int index, Wortschatz wortschatz) {
        int davor = sichtbarVor(index, wortschatz);
        while (davor >= 0 && tokens.get(davor).getText().isEmpty()) { // put in before it
            davor = sichtbarVor(davor, wortschatz);
        }
        return davor < 0
                || index >= tokens.size()
                || tokens.get(davor).getLine() != tokens.get(index).getLine();
    }

    /** The text of the token at an index, empty outside of the tokens. */
    String text(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).getText() : "";
    }

    /** The type of the token at an index, 0 outside of the tokens. */
    int typ(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).getType() : 0;
    }

    /**
     * A source that hands out these tokens from the first on.
     *
     * @return a new source
     */
    public TokenSource alsQuelle() {
        Iterator<CommonToken> folge = tokens.iterator();
        return new TokenSource() {
            @Override
            public Token nextToken() {
                if (!folge.hasNext()) {
                    return Token.EOF_TOKEN;
                }
                CommonToken token = folge.next();
                token.setChannel(Token.DEFAULT_CHANNEL); // a run before may have hidden it
                return token;
            }

            @Override
            public String getSourceName() {
                return quelle;
            }
        };
    }
}
