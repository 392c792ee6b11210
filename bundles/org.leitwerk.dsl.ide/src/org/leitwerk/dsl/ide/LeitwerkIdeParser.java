package org.leitwerk.dsl.ide;

import com.google.inject.Inject;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.leitwerk.dsl.ide.contentassist.antlr.LeitwerkParser;
import org.leitwerk.dsl.lesen.PlanParser;

/**
 * The parser of content assist. It gets the tokens as the parser of the language repaired them, so that proposals come
 * behind a mistake too.
 */
public class LeitwerkIdeParser extends LeitwerkParser {

    @Inject
    private PlanParser parser;

    @Override
    protected TokenSource createLexer(CharStream text) {
        return parser.repariert(text).alsQuelle();
    }
}
