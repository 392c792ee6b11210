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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
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
     * @param bis the index of the first token behind it that belongs there again
     * @param meldung what to tell; null if it follows from a mistake that is already told
     */
    record Fund(CommonToken token, EClass klasse, int bis, SyntaxErrorMessage meldung) {}

    private final List<Fund> funde = new ArrayList<>();
    private final Wortschatz wortschatz;
    private final Anweisungsformen formen;
    private final Anweisungsgrenzen grenzen;
    private final Tokenliste liste;
    private final Blockort ort;
    private final EObject wortliste;
    private final CommonToken danach;

    /** Statements that were read as a name or another word, before a mistake. */
    private final List<CommonToken> verschluckte = new ArrayList<>();

    /** Tokens at the beginning of a line that were read as a name, but look like a statement. */
    private final java.util.BitSet verdaechtig = new java.util.BitSet();

    /** Up to and with this token nothing more is told: a mistake before it has its consequences there. */
    private int stummBis = -1;

    /** A mistake was told that no token has been read for yet. */
    private boolean ausstehend;

    /** A value that cannot be understood ends before this token; what does not fit there is the rest of the value. */
    private int nachWertfehler = -1;

    /**
     * Makes a parser of a piece of a file.
     *
     * @param danach the token that follows the piece, null at the end of the file
     */
    RobusterParser(
            TokenStream strom,
            LeitwerkGrammarAccess grammatik,
            Tokenliste liste,
            Wortschatz wortschatz,
            Anweisungsformen formen,
            CommonToken danach) {
        super(strom, grammatik);
        this.danach = danach;
        this.liste = liste;
        this.wortschatz = wortschatz;
        this.formen = formen;
        this.wortliste = grammatik.getNameRule().getAlternatives();
        this.ort = new Blockort(wortschatz, formen);
        this.grenzen = new Anweisungsgrenzen(liste, wortschatz, formen);
    }

    /** Reads all elements. */
    IParseResult lies() {
        try {
            return parse();
        } catch (RecognitionException e) {
            throw new ParseException(e.getMessage(), e);
        }
    }

    /** Whether nothing at all was wrong. */
    boolean istFehlerfrei() {
        return getNumberOfSyntaxErrors() == 0 && funde.isEmpty() && verschluckte.isEmpty();
    }

    List<Fund> funde() {
        return funde;
    }

    /**
     * Statements that were taken for a value that is missing at the end of the line before.
     *
     * @return their first tokens
     */
    List<CommonToken> verschluckte() {
        return verschluckte;
    }

    @Override
    protected Object recoverFromMismatchedToken(IntStream in, int typ, BitSet folge) throws RecognitionException {
        if (typ != RightCurlyBracket && typ != Token.EOF) {
            return super.recoverFromMismatchedToken(in, typ, folge);
        }
        MismatchedTokenException fehler = new MismatchedTokenException(typ, in);
        if (in.LA(1) != Token.EOF) {
            EClass klasse = typ == Token.EOF ? null : blockklasse();
            int bis = klasse == null
                    ? liste.naechsteAnweisung(in.index(), wortschatz.anweisungstypen(null), wortschatz)
                    : grenzen.naechsteAnweisung(in.index(), klasse, innereWorte(in.index()));
            SyntaxErrorMessage meldung = state.errorRecovery ? null : getSyntaxErrorMessage(fehler, getTokenNames());
            funde.add(new Fund((CommonToken) fehler.token, klasse, bis, meldung));
        }
        reportError(fehler);
        return typ == Token.EOF ? null : bisZurKlammer(in);
    }

    /** One message a mistake: nothing is told about what follows from one that is told already. */
    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(RecognitionException fehler, String[] tokennamen) {
        merkeVerschluckte(liste.sichtbarVor(fehler.index, wortschatz));
        if (fehler.index <= stummBis) {
            return null;
        }
        stummBis = grenzen.naechsterHalt(fehler.index, blockklasse(), innereWorte());
        if (fehler.index == nachWertfehler) {
            return null;
        }
        ausstehend = true;
        if (danach != null && (fehler.token == null || fehler.token.getType() == Token.EOF)) {
            fehler.token = danach; // the piece ends here, but not the file
        }
        return super.getSyntaxErrorMessage(fehler, tokennamen);
    }

    /** Half a value is told as a value: "'Ende' ist keine Frist" says more than what its next token should be. */
    @Override
    protected void handleValueConverterException(ValueConverterException fehler) {
        merkeVerschluckte(liste.sichtbarVor(input.index(), wortschatz));
        boolean halb = ausstehend
                && fehler.getNode() != null
                && !NodeModelUtils.getTokenText(fehler.getNode()).isBlank();
        if (input.index() > stummBis || halb) {
            nachWertfehler = input.index();
            super.handleValueConverterException(fehler);
        }
    }

    private void merkeVerschluckte(int index) {
        if (index >= 0 && verdaechtig.get(index)) {
            verschluckte.add(liste.tokens().get(index));
        }
    }

    @Override
    protected void newLeafNode(Token token, EObject stelle) {
        super.newLeafNode(token, stelle);
        ausstehend &= token == null;
        if (token != null
                && stelle instanceof Keyword
                && stelle.eContainer() == wortliste
                && liste.beginntZeile(token.getTokenIndex(), wortschatz)
                && formen.istAnweisung(liste, token.getTokenIndex(), blockklasse())) {
            verdaechtig.set(token.getTokenIndex());
        }
    }

    @Override
    protected List<ILeafNode> appendSkippedTokens() {
        List<ILeafNode> blaetter = super.appendSkippedTokens();
        ausstehend &= blaetter.stream().allMatch(ILeafNode::isHidden);
        return blaetter;
    }

    /**
     * A statement on the next line, or the next value of a row, is not thrown away to reach a token that would fit
     * behind it.
     */
    @Override
    public boolean mismatchIsUnwantedToken(IntStream in, int typ) {
        return !beginntAnweisung(in.index())
                && !grenzen.beginntWert(in.index())
                && super.mismatchIsUnwantedToken(in, typ);
    }

    /** A missing sign is not put in before the next value of a row. */
    @Override
    public boolean mismatchIsMissingToken(IntStream in, BitSet folge) {
        return !grenzen.beginntWert(in.index()) && super.mismatchIsMissingToken(in, folge);
    }

    /**
     * ANTLR throws away a token when two mistakes are found at it; the brace that ends the block must stay, and so must
     * the next statement.
     */
    @Override
    public void recover(IntStream in, RecognitionException fehler) {
        if (in.LA(1) == RightCurlyBracket || beginntAnweisung(in.index())) {
            state.lastErrorIndex = -1;
        }
        super.recover(in, fehler);
    }

    private boolean beginntAnweisung(int index) {
        return liste.beginntZeile(index, wortschatz) && grenzen.beginntAnweisung(index, blockklasse(), innereWorte());
    }

    /** Blocks are skipped as a whole: their end is not the end of the block around them. */
    @Override
    public void consumeUntil(IntStream in, BitSet folge) {
        EClass klasse = blockklasse();
        java.util.BitSet innere = innereWorte();
        int ab = in.index();
        int tiefe = 0;
        for (int la = in.LA(1);
                la != Token.EOF
                        && (tiefe > 0 || !trennt(ab, in.index()) && !haelt(in.index(), la, folge, klasse, innere));
                la = in.LA(1)) {
            tiefe += la == LeftCurlyBracket ? 1 : la == RightCurlyBracket && tiefe > 0 ? -1 : 0;
            in.consume();
        }
    }

    /** Whether a separator was put in behind the mistake: a word that is still expected must not be found behind it. */
    private boolean trennt(int fehler, int index) {
        return index > fehler
                && liste.typ(index) == wortschatz.typFremdes()
                && liste.text(index).isEmpty();
    }

    /**
     * Whether reading can go on at a token: at the next statement, at a word or sign that belongs to this one, but not
     * at any value, because values may stand in the rest of what is wrong.
     */
    private boolean haelt(int index, int typ, BitSet folge, EClass klasse, java.util.BitSet innere) {
        if (klasse == null) {
            return folge.member(typ);
        }
        if (grenzen.beginntAnweisung(index, klasse, innere) || grenzen.istVerschrieben(index, klasse)) {
            return true;
        }
        return folge.member(typ)
                && !wortschatz.anweisungstypen(klasse).get(typ)
                && (!wortschatz.istWert(typ) || grenzen.beginntWert(index));
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

    private EClass blockklasse() {
        return ort.klasse(getCurrentNode());
    }

    private java.util.BitSet innereWorte() {
        return ort.innereWorte(getCurrentNode());
    }

    /** The words that begin no statement on the line of a token: all, if what is wrong begins the line. */
    private java.util.BitSet innereWorte(int fehler) {
        return liste.beginntZeile(fehler, wortschatz) ? wortschatz.anweisungstypen(blockklasse()) : innereWorte();
    }
}
