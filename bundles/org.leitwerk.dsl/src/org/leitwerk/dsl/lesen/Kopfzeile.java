package org.leitwerk.dsl.lesen;

import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.runtime.CharStream;

/**
 * Recognises a line that is the head of an element and nothing else: {@code ziel Z1 "Titel" {}. A sentence such as "ziel der Planung ist"
 * in a Markdown text is none.
 */
final class Kopfzeile {

    private static final int MAX_ZEILE = 400;
    private static final Pattern REST = Pattern.compile(
            "[ \\t]+(\\^?[\\p{L}_][\\p{L}\\p{M}\\d_]*[ \\t]*([\"„“].*)?|[\"„“].*?)[ \\t]*(\\{.*)?(//.*)?");

    private final Set<String> elementworte;
    private final int laengstes;

    Kopfzeile(Set<String> elementworte) {
        this.elementworte = elementworte;
        this.laengstes = elementworte.stream().mapToInt(String::length).max().orElse(0);
    }

    boolean beginnt(CharStream in, int ab) {
        StringBuilder wort = new StringBuilder();
        for (int c = in.LA(ab);
                c != CharStream.EOF && Character.isLetter(c) && wort.length() <= laengstes;
                c = in.LA(ab + wort.length())) {
            wort.append((char) c);
        }
        return elementworte.contains(wort.toString())
                && REST.matcher(rest(in, ab + wort.length())).matches();
    }

    private static String rest(CharStream in, int ab) {
        StringBuilder rest = new StringBuilder();
        for (int c = in.LA(ab);
                c != CharStream.EOF && c != '\n' && c != '\r' && rest.length() < MAX_ZEILE;
                c = in.LA(ab + rest.length())) {
            rest.append((char) c);
        }
        return rest.toString();
    }
}
