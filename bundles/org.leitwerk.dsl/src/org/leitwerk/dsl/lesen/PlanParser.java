package org.leitwerk.dsl.lesen;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.leitwerk.dsl.lesen.RobusterParser.Fund;
import org.leitwerk.dsl.parser.antlr.LeitwerkParser;
import org.leitwerk.steuerung.wort.Nachbarwort;

/**
 * The parser of the language: reads any text, and a mistake costs its own statement only.
 *
 * <p>A whole file goes through the {@link Vorfilter}. If the parser then finds something in a block that is no
 * statement, these tokens are hidden and the file is parsed again: usually once more, at most {@link #MAX_LAEUFE}
 * times. Parts of a file, which an editor parses after a small edit, are taken as they are; where they hold a mistake,
 * Xtext parses the whole file.
 */
public class PlanParser extends LeitwerkParser {

    /** With more mistakes in one block the rest of the block is skipped. */
    private static final int MAX_LAEUFE = 25;

    @Inject
    private Wortschatz wortschatz;

    @Inject
    private Anweisungsformen formen;

    @Inject
    private Wortstellen stellen;

    @Override
    protected boolean isReparseSupported() {
        return true; // the lexer has no state
    }

    @Override
    protected NodeModelBuilder createNodeModelBuilder() {
        return new Knotenbau();
    }

    @Override
    protected IParseResult doParse(String regel, CharStream text, NodeModelBuilder knotenbau, int vorausschau) {
        Tokenliste tokens = tokens(text);
        if (regel != null && !regel.equals(getDefaultRuleName())) {
            return parse(regel, parser(tokens, knotenbau, vorausschau));
        }
        Stoerungen stoerungen = new Stoerungen();
        vorfilter(tokens, stoerungen).filtere();
        Set<CommonToken> getrennt = new HashSet<>();
        for (int lauf = 1; ; lauf++) {
            NodeModelBuilder bau = createNodeModelBuilder();
            RobusterParser parser = parser(tokens, bau, vorausschau);
            IParseResult ergebnis = parse(regel, parser);
            boolean zuletzt = lauf == MAX_LAEUFE;
            if (!zuletzt && trenne(parser.verschluckte(), tokens, getrennt)) {
                continue;
            }
            if (!parser.funde().isEmpty()) {
                verbirg(parser.funde(), tokens, stoerungen);
            }
            if (parser.funde().isEmpty() || zuletzt) {
                return stoerungen.trageEin(ergebnis, bau);
            }
        }
    }

    /**
     * The tokens of a file, with everything hidden that does not belong there: for content assist behind a mistake.
     *
     * @param text the text up to the cursor
     * @return the tokens; their types are those of the generated lexers
     */
    public Tokenliste repariert(CharStream text) {
        Tokenliste tokens = tokens(text);
        Stoerungen stoerungen = new Stoerungen();
        vorfilter(tokens, stoerungen).filtere();
        Set<CommonToken> getrennt = new HashSet<>();
        for (int lauf = 1; lauf < MAX_LAEUFE; lauf++) {
            RobusterParser parser = parser(tokens, createNodeModelBuilder(), 0);
            parse(null, parser);
            if (!trenne(parser.verschluckte(), tokens, getrennt)) {
                if (parser.funde().isEmpty()) {
                    break;
                }
                verbirg(parser.funde(), tokens, stoerungen);
            }
        }
        return tokens;
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

    private Vorfilter vorfilter(Tokenliste tokens, Stoerungen stoerungen) {
        return new Vorfilter(tokens, wortschatz, new Wortluecken(tokens, wortschatz, formen, stellen), stoerungen);
    }

    private Tokenliste tokens(CharStream text) {
        Lexer lexer = getLexerProvider().get();
        lexer.setCharStream(text);
        return new Tokenliste(lexer);
    }

    private RobusterParser parser(Tokenliste tokens, NodeModelBuilder knotenbau, int vorausschau) {
        XtextTokenStream strom = createTokenStream(tokens.alsQuelle());
        strom.initCurrentLookAhead(vorausschau);
        setInitialHiddenTokens(strom);
        RobusterParser parser = new RobusterParser(strom, getGrammarAccess(), tokens, wortschatz, formen);
        parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
        parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
        parser.setNodeModelBuilder(knotenbau);
        parser.setSemanticModelBuilder(getElementFactory());
        IUnorderedGroupHelper helfer = getUnorderedGroupHelper().get();
        parser.setUnorderedGroupHelper(helfer);
        helfer.initializeWith(parser);
        return parser;
    }

    private static IParseResult parse(String regel, RobusterParser parser) {
        try {
            return regel == null ? parser.parse() : parser.parse(regel);
        } catch (RecognitionException e) {
            throw new ParseException(e.getMessage(), e);
        }
    }

    private void verbirg(List<Fund> funde, Tokenliste tokens, Stoerungen stoerungen) {
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
