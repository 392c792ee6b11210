package org.leitwerk.dsl.ide;

import com.google.inject.Inject;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.leitwerk.dsl.ide.contentassist.antlr.lexer.InternalLeitwerkLexer;
import org.leitwerk.dsl.lesen.Wertleser;
import org.leitwerk.dsl.lesen.Wortschatz;

/**
 * The generated lexer of content assist with the same hand-written part in front of it as the lexer of the language
 * has.
 */
public class LeitwerkIdeLexer extends InternalLeitwerkLexer {

    private final Wortschatz wortschatz;
    private final Wertleser wertleser;

    /**
     * Makes a lexer without input.
     *
     * @param wortschatz the words of the language; types of tokens are the same as in the language
     */
    @Inject
    public LeitwerkIdeLexer(Wortschatz wortschatz) {
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
