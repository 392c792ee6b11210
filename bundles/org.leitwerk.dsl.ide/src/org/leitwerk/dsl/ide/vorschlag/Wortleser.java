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
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
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

    @Inject
    Wortleser(Provider<LeitwerkLexer> lexer, ITokenDefProvider tokens, IValueConverterService werte) {
        this.lexer = lexer;
        this.werte = werte;
        tokens.getTokenDefMap().forEach((typ, name) -> {
            typen.put(name, typ);
            arten.put(typ, name);
        });
    }

    /**
     * The tokens of a text.
     *
     * @param worte all visible ones
     * @param gesperrt whether the place asked for is inside of a comment, a string or a long text
     */
    record Ergebnis(List<Wort> worte, boolean gesperrt) {}

    /** Cuts a text; says of a place whether nothing is to be proposed there. */
    Ergebnis lies(String text, int stelle) {
        LeitwerkLexer quelle = lexer.get();
        quelle.setCharStream(new ANTLRStringStream(text));
        List<Wort> worte = new ArrayList<>();
        boolean gesperrt = false;
        boolean vorn = true;
        for (Token token = quelle.nextToken(); token.getType() != Token.EOF; token = quelle.nextToken()) {
            CommonToken t = (CommonToken) token;
            String art = arten.getOrDefault(t.getType(), "");
            int ende = t.getStopIndex() + 1;
            if (t.getStartIndex() < stelle && stelle <= ende && GESCHLOSSEN.contains(art)) {
                gesperrt |= stelle < ende || offen(art, text.substring(t.getStartIndex(), ende));
            }
            if (VERBORGEN.contains(art)) {
                vorn |= umbruch(text, t.getStartIndex(), ende);
            } else {
                worte.add(new Wort(t.getType(), t.getStartIndex(), ende, text.substring(t.getStartIndex(), ende), vorn));
                vorn = false;
            }
        }
        return new Ergebnis(worte, gesperrt);
    }

    /** Whether what ends at the cursor goes on there: a comment without line end, a string without closing sign. */
    private static boolean offen(String art, String text) {
        return switch (art) {
            case "RULE_SL_COMMENT" -> !text.endsWith("\n");
            case "RULE_ML_COMMENT" -> text.length() < 4 || !text.endsWith("*/");
            case "RULE_TEXT" -> text.length() < 6 || !text.endsWith("\"\"\"");
            default -> text.length() < 2 || "\"“”".indexOf(text.charAt(text.length() - 1)) < 0;
        };
    }

    private static boolean umbruch(String text, int von, int bis) {
        for (int i = von; i < bis; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
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
        return werte.toString(name, "Name");
    }
}
