package org.leitwerk.dsl.lesen;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.TokenTool;

/**
 * The names of the types of tokens. Lists only those of the lexer's rules, because that is all a parser looks for when
 * it goes through them, and a new parser is made for each piece of a text; finds all.
 */
@Singleton
final class Tokennamen extends AbstractMap<Integer, String> {

    private final String[] namen;
    private final Map<Integer, String> lexerregeln = new LinkedHashMap<>();

    @Inject
    Tokennamen(ITokenDefProvider tokens) {
        Map<Integer, String> alle = tokens.getTokenDefMap();
        namen = new String
                [alle.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1];
        alle.forEach((typ, name) -> {
            namen[typ] = name;
            if (TokenTool.isLexerRule(name)) {
                lexerregeln.put(typ, name);
            }
        });
    }

    @Override
    public Set<Entry<Integer, String>> entrySet() {
        return lexerregeln.entrySet();
    }

    @Override
    public boolean containsKey(Object typ) {
        return get(typ) != null;
    }

    @Override
    public String get(Object typ) {
        int stelle = (Integer) typ;
        return stelle >= 0 && stelle < namen.length ? namen[stelle] : null;
    }
}
