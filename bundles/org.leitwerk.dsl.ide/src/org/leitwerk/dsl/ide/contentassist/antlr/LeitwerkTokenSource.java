package org.leitwerk.dsl.ide.contentassist.antlr;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.AbstractIndentationTokenSource;

/**
 * Named by the generated parser, which takes every language with {@code synthetic:} terminals for one with meaningful
 * indentation.
 *
 * <p>In this language indentation means nothing: no token is ever split, and so no token for the begin or the end of a
 * block is made.
 */
public class LeitwerkTokenSource extends AbstractIndentationTokenSource {

    /** Passes on the tokens of the lexer as they are. */
    public LeitwerkTokenSource(TokenSource delegate) {
        super(delegate);
    }

    @Override
    protected boolean shouldSplitTokenImpl(Token token) {
        return false;
    }

    @Override
    protected int getBeginTokenType() {
        return Token.INVALID_TOKEN_TYPE;
    }

    @Override
    protected int getEndTokenType() {
        return Token.INVALID_TOKEN_TYPE;
    }
}
