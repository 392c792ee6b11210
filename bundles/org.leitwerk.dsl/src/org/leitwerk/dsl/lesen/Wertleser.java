package org.leitwerk.dsl.lesen;

import java.util.Set;
import org.antlr.runtime.CharStream;

/**
 * The hand-written part of the lexer, shared by the parser and by content assist: looks ahead and cuts numbers, dates,
 * citations, texts and comments. Everything else is left to the generated lexer.
 */
public final class Wertleser {

    private final Textleser textleser;

    /**
     * Makes a scanner.
     *
     * @param elementworte the keywords with which an element begins
     */
    public Wertleser(Set<String> elementworte) {
        this.textleser = new Textleser(elementworte);
    }

    /** What begins at the current position of the stream; nothing is consumed. */
    Treffer lies(CharStream in) {
        Treffer zahl = Zahlleser.lies(in);
        if (zahl.laenge() > 0) {
            return zahl;
        }
        Treffer norm = Normleser.lies(in);
        return norm.laenge() > 0 ? norm : textleser.lies(in);
    }

    /**
     * Consumes the next token if it is one of the hand-written ones.
     *
     * @param in the stream at the beginning of a token
     * @param wortschatz knows the types of tokens
     * @return the type of the consumed token, or 0 if nothing was consumed
     */
    public int verbrauche(CharStream in, Wortschatz wortschatz) {
        Treffer treffer = lies(in);
        for (int i = 0; i < treffer.laenge(); i++) {
            in.consume();
        }
        return switch (treffer.art()) {
            case KEINE -> 0;
            case DATUM -> wortschatz.typDatum();
            case DEZIMAL -> wortschatz.typDezimal();
            case NORM -> wortschatz.typNorm();
            case ZEICHENKETTE -> wortschatz.typZeichenkette();
            case TEXT -> wortschatz.typText();
            case KOMMENTAR -> wortschatz.typKommentar();
        };
    }
}
