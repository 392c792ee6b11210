package org.leitwerk.dsl.lesen;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.BitSet;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.leitwerk.dsl.parser.antlr.internal.InternalLeitwerkParser;
import org.leitwerk.dsl.services.LeitwerkGrammarAccess;

/**
 * The generated parser with another recovery at the end of a block: where a statement was expected and something else
 * stands, it notes the place ({@link #funde()}) and goes on behind the matching brace. {@link PlanParser} then hides
 * what does not belong there and parses again, so that the statements behind the mistake are not lost.
 */
final class RobusterParser extends InternalLeitwerkParser {

    /**
     * Something that is no statement stands in a block.
     *
     * @param token the first token that does not belong there
     * @param klasse the class of the element whose block it is; null between elements
     * @param meldung what to tell; null if it follows from a mistake that is already told
     */
    record Fund(CommonToken token, EClass klasse, SyntaxErrorMessage meldung) {}

    private final List<Fund> funde = new ArrayList<>();

    RobusterParser(TokenStream tokens, LeitwerkGrammarAccess grammatik) {
        super(tokens, grammatik);
    }

    List<Fund> funde() {
        return funde;
    }

    @Override
    protected Object recoverFromMismatchedToken(IntStream in, int typ, BitSet folge) throws RecognitionException {
        if (typ != RightCurlyBracket && typ != Token.EOF) {
            return super.recoverFromMismatchedToken(in, typ, folge);
        }
        MismatchedTokenException fehler = new MismatchedTokenException(typ, in);
        if (in.LA(1) != Token.EOF) {
            SyntaxErrorMessage meldung = state.errorRecovery ? null : getSyntaxErrorMessage(fehler, getTokenNames());
            funde.add(new Fund((CommonToken) fehler.token, typ == Token.EOF ? null : blockklasse(), meldung));
        }
        reportError(fehler);
        return typ == Token.EOF ? null : bisZurKlammer(in);
    }

    /** ANTLR throws away a token when two mistakes are found at it; the brace that ends the block must stay. */
    @Override
    public void recover(IntStream in, RecognitionException fehler) {
        if (in.LA(1) == RightCurlyBracket) {
            state.lastErrorIndex = -1;
        }
        super.recover(in, fehler);
    }

    /** Blocks are skipped as a whole: their end is not the end of the block around them. */
    @Override
    public void consumeUntil(IntStream in, BitSet folge) {
        int tiefe = 0;
        for (int la = in.LA(1); la != Token.EOF && (tiefe > 0 || !folge.member(la)); la = in.LA(1)) {
            tiefe += la == LeftCurlyBracket ? 1 : la == RightCurlyBracket && tiefe > 0 ? -1 : 0;
            in.consume();
        }
    }

    private Object bisZurKlammer(IntStream in) {
        int tiefe = 0;
        beginResync();
        try {
            for (int la = in.LA(1); la != Token.EOF; la = in.LA(1)) {
                if (la == LeftCurlyBracket) {
                    tiefe++;
                } else if (la == RightCurlyBracket && tiefe-- == 0) {
                    Object klammer = getCurrentInputSymbol(in);
                    in.consume();
                    state.errorRecovery = false;
                    return klammer;
                }
                in.consume();
            }
        } finally {
            endResync();
        }
        return null;
    }

    /** The class of the innermost element whose rule is being parsed. */
    private EClass blockklasse() {
        for (INode knoten = getCurrentNode(); knoten != null; knoten = knoten.getParent()) {
            Object stelle = knoten.getGrammarElement();
            Object regel = stelle instanceof RuleCall aufruf ? aufruf.getRule() : stelle;
            if (regel instanceof ParserRule r
                    && !r.isFragment()
                    && !GrammarUtil.isDatatypeRule(r)
                    && r.getType().getClassifier() instanceof EClass klasse
                    && !klasse.isAbstract()) {
                return klasse;
            }
        }
        return null;
    }
}
