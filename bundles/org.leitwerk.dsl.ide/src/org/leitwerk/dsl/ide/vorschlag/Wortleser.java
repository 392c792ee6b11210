package org.leitwerk.dsl.ide.vorschlag;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.leitwerk.dsl.lesen.LeitwerkLexer;

/** Cuts a text into its visible tokens with the lexer of the language. */
@Singleton
final class Wortleser {

    private static final Set<String> VERBORGEN =
            Set.of("RULE_WS", "RULE_ML_COMMENT", "RULE_SL_COMMENT", "RULE_T_STOERUNG");
    private static final Set<String> GESCHLOSSEN =
            Set.of("RULE_ML_COMMENT", "RULE_SL_COMMENT", "RULE_STRING", "RULE_TEXT");

    private final Provider<LeitwerkLexer> lexer;
    private final Map<String, Integer> typen = new HashMap<>();
    private final Map<Integer, String> arten = new HashMap<>();

    private final IValueConverterService werte;
    private final IResourceScopeCache speicher;

    @Inject
    Wortleser(
            Provider<LeitwerkLexer> lexer,
            ITokenDefProvider tokens,
            IValueConverterService werte,
            IResourceScopeCache speicher) {
        this.speicher = speicher;
        this.lexer = lexer;
        this.werte = werte;
        tokens.getTokenDefMap().forEach((typ, name) -> {
            typen.put(name, typ);
            arten.put(typ, name);
        });
    }

    /**
     * A text and its tokens.
     *
     * @param text the text
     * @param worte all visible tokens
     * @param geschlossene comments, strings and long texts
     */
    record Ergebnis(String text, List<Wort> worte, List<Wort> geschlossene) {

        /** Whether a place is inside of a comment, a string or a long text, so that nothing is to be proposed there. */
        boolean gesperrt(int stelle) {
            int von = 0;
            int bis = geschlossene.size();
            while (von < bis) {
                int mitte = (von + bis) >>> 1;
                if (geschlossene.get(mitte).ende() < stelle) {
                    von = mitte + 1;
                } else {
                    bis = mitte;
                }
            }
            Wort hier = von < geschlossene.size() ? geschlossene.get(von) : null;
            return hier != null && hier.beginn() < stelle && (stelle < hier.ende() || offen(hier.text()));
        }
    }

    /** The tokens of a file; cut once for each text. */
    Ergebnis lies(XtextResource datei) {
        String text = datei.getParseResult().getRootNode().getText();
        Ergebnis bekannt = speicher.get(Wortleser.class, datei, () -> lies(text));
        return bekannt.text().equals(text) ? bekannt : lies(text);
    }

    private Ergebnis lies(String text) {
        LeitwerkLexer quelle = lexer.get();
        quelle.setCharStream(new ANTLRStringStream(text));
        List<Wort> worte = new ArrayList<>();
        List<Wort> geschlossene = new ArrayList<>();
        boolean vorn = true;
        for (Token token = quelle.nextToken(); token.getType() != Token.EOF; token = quelle.nextToken()) {
            CommonToken t = (CommonToken) token;
            String art = arten.getOrDefault(t.getType(), "");
            int beginn = t.getStartIndex();
            int ende = t.getStopIndex() + 1;
            Wort wort = new Wort(t.getType(), beginn, ende, text.substring(beginn, ende), vorn);
            if (GESCHLOSSEN.contains(art)) {
                geschlossene.add(wort);
            }
            if (VERBORGEN.contains(art)) {
                vorn |= wort.text().indexOf('\n') >= 0;
            } else {
                worte.add(wort);
                vorn = false;
            }
        }
        return new Ergebnis(text, List.copyOf(worte), List.copyOf(geschlossene));
    }

    /** Whether what ends at the cursor goes on there: a comment without line end, a string without closing sign. */
    private static boolean offen(String text) {
        if (text.startsWith("//")) {
            return !text.endsWith("\n");
        } else if (text.startsWith("/*")) {
            return text.length() < 4 || !text.endsWith("*/");
        } else if (text.startsWith("\"\"\"")) {
            return text.length() < 6 || !text.endsWith("\"\"\"");
        }
        return text.length() < 2 || "\"“”".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** The type of the tokens of a terminal rule, or of a keyword in quotes; -1 if there is none. */
    int typ(String name) {
        return typen.getOrDefault(name, -1);
    }

    /** Whether a word is one of the language, so that it is no plain identifier. */
    boolean istSchluesselwort(String wort) {
        return typen.containsKey("'" + wort + "'");
    }

    /** A name as it is written where the language expects one: a word that is no name gets an escape. */
    String alsName(String name) {
        try {
            return werte.toString(name, "Name");
        } catch (ValueConverterException e) {
            return name; // from a file that was not written in the language
        }
    }
}
