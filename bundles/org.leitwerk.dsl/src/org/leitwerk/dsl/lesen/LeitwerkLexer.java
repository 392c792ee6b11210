package org.leitwerk.dsl.lesen;

import com.google.inject.Inject;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.leitwerk.dsl.parser.antlr.lexer.InternalLeitwerkLexer;

/** The generated lexer with the hand-written part in front of it. */
public class LeitwerkLexer extends InternalLeitwerkLexer {

    private final Wortschatz wortschatz;
    private final Wertleser wertleser;

    /**
     * Makes a lexer without input.
     *
     * @param wortschatz the words of the language
     */
    @Inject
    public LeitwerkLexer(Wortschatz wortschatz) {
        this.wortschatz = wortschatz;
        this.wertleser = new Wertleser(wortschatz.elementworte());
    }

    @Override
    public void mTokens() throws RecognitionException {
        int typ = wertleser.verbrauche(input, wortschatz);
        if (typ == 0) {
            super.mTokens();
        } else {
            state.type = typ;
            state.channel = Token.DEFAULT_CHANNEL;
        }
    }
}
