package org.leitwerk.dsl.lesen;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.leitwerk.dsl.parser.antlr.LeitwerkParser;

/**
 * The parser of the language: reads any text, and a mistake costs its own statement only.
 *
 * <p>A whole file goes through the {@link Vorfilter} and is then parsed element by element ({@link Abschnittsleser}).
 * After a small edit {@link #liesTeil} parses only the elements that it touches, with the same result as for the whole
 * file.
 */
public class PlanParser extends LeitwerkParser {

    @Inject
    private Wortschatz wortschatz;

    @Inject
    private Anweisungsformen formen;

    @Inject
    private Wortstellen stellen;

    @Inject
    private Tokennamen tokennamen;

    /** Xtext's own way of parsing parts knows nothing of pieces. */
    @Override
    protected boolean isReparseSupported() {
        return false;
    }

    @Override
    protected NodeModelBuilder createNodeModelBuilder() {
        return new Knotenbau("");
    }

    @Override
    protected IParseResult doParse(String regel, CharStream zeichen, NodeModelBuilder knotenbau, int vorausschau) {
        String text = zeichen.size() == 0 ? "" : zeichen.substring(0, zeichen.size() - 1);
        Tokenliste tokens = new Tokenliste(lexer(zeichen));
        Knotenbau bau = new Knotenbau(text);
        if (regel != null && !regel.equals(getDefaultRuleName())) {
            try {
                return parser(tokens, bau, null).parse(regel);
            } catch (RecognitionException e) {
                throw new ParseException(e.getMessage(), e);
            }
        }
        int bilanz = Tokenliste.bilanz(tokens.klammern(wortschatz));
        return leser(tokens, bau, text.length()).ganzes(bilanz);
    }

    /**
     * Parses the elements around a small edit.
     *
     * @param bisher what was read from the file before the edit
     * @param text the text of the file after the edit
     * @param stelle offset of the edit
     * @param alt number of characters that it took away
     * @param neu number of characters that it put in
     * @return what was read; empty if the whole file must be parsed
     */
    public Optional<Teilergebnis> liesTeil(Leseergebnis bisher, String text, int stelle, int alt, int neu) {
        return new Innenleser(this, wortschatz, bisher, text)
                .lies(stelle, alt, neu)
                .or(() -> new Teilleser(this, wortschatz, bisher, text).lies(stelle, alt, neu));
    }

    /**
     * Puts what was read into the nodes and the model of the file.
     *
     * @param teil from {@link #liesTeil}; the nodes and objects of the result before it are changed
     * @return what is read from the file now
     */
    public Leseergebnis setzeEin(Teilergebnis teil) {
        return teil.setzeEin();
    }

    /**
     * The tokens of a file, with everything hidden that does not belong there: for content assist behind a mistake.
     *
     * @param zeichen the text up to the cursor
     * @return the tokens; their types are those of the generated lexers
     */
    public Tokenliste repariert(CharStream zeichen) {
        String text = zeichen.size() == 0 ? "" : zeichen.substring(0, zeichen.size() - 1);
        Tokenliste tokens = new Tokenliste(lexer(zeichen));
        tokens.ersetze(leser(tokens, new Knotenbau(text), text.length()).tokens());
        return tokens;
    }

    private Abschnittsleser leser(Tokenliste tokens, Knotenbau bau, int ende) {
        List<Integer> klammern = tokens.klammern(wortschatz);
        Stoerungen stoerungen = new Stoerungen();
        Vorfilter vorfilter = vorfilter(tokens, stoerungen);
        vorfilter.filtere(Tokenliste.bilanz(klammern));
        Abschnittsleser leser = new Abschnittsleser(this::parser, wortschatz, bau, stoerungen, ende, null);
        leser.lies(tokens, vorfilter, klammern, 0);
        return leser;
    }

    Vorfilter vorfilter(Tokenliste tokens, Stoerungen stoerungen) {
        return new Vorfilter(tokens, wortschatz, new Wortluecken(tokens, wortschatz, formen, stellen), stoerungen);
    }

    Lexer lexer(CharStream text) {
        Lexer lexer = getLexerProvider().get();
        lexer.setCharStream(text);
        return lexer;
    }

    RobusterParser parser(Tokenliste tokens, Knotenbau knotenbau, CommonToken danach) {
        XtextTokenStream strom = createTokenStream(tokens.alsQuelle());
        strom.initCurrentLookAhead(0);
        setInitialHiddenTokens(strom);
        RobusterParser parser = new RobusterParser(strom, getGrammarAccess(), tokens, wortschatz, formen, danach);
        parser.setTokenTypeMap(tokennamen);
        parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
        parser.setNodeModelBuilder(knotenbau);
        parser.setSemanticModelBuilder(getElementFactory());
        IUnorderedGroupHelper helfer = getUnorderedGroupHelper().get();
        parser.setUnorderedGroupHelper(helfer);
        helfer.initializeWith(parser);
        return parser;
    }
}
