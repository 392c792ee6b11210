package org.leitwerk.dsl.ide.vorschlag;

/**
 * A visible token of a text.
 *
 * @param typ type of the token in the generated lexer
 * @param beginn offset of its first character
 * @param ende offset behind its last character
 * @param text its characters
 * @param vorn whether it is the first on its line
 */
record Wort(int typ, int beginn, int ende, String text, boolean vorn) {

    /** Whether it consists of letters and digits, so that one may be about to complete it. */
    boolean istWort() {
        return Character.isLetterOrDigit(text.charAt(0)) || text.charAt(0) == '_' || text.charAt(0) == '^';
    }

    boolean ist(String zeichen) {
        return text.equals(zeichen);
    }
}
