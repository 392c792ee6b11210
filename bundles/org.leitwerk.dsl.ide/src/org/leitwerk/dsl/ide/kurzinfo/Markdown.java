package org.leitwerk.dsl.ide.kurzinfo;

/** Texts of a plan inside of Markdown: shown as they are, whatever signs they contain. */
public final class Markdown {

    private static final String BESONDERE = "\\`*_[]<>|~&$!";

    private Markdown() {}

    /**
     * A text of a plan as a part of a line. What means something at the beginning of a line only, such as a number with
     * a point, stays as it is.
     *
     * @param text any text; null counts as empty
     * @return the text with its line breaks as blanks and all signs of Markdown and HTML escaped
     */
    public static String zeile(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder ziel = new StringBuilder();
        for (char c : text.strip().replaceAll("\\s+", " ").toCharArray()) {
            if (BESONDERE.indexOf(c) >= 0) {
                ziel.append('\\');
            }
            ziel.append(c);
        }
        return ziel.toString();
    }

    /**
     * A longer text of a plan. It may contain Markdown of its own, but no HTML and no images, so that showing it loads
     * and runs nothing.
     *
     * @param text any text; null counts as empty
     * @return the text with its paragraphs
     */
    public static String absatz(String text) {
        return text == null
                ? ""
                : text.strip()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("![", "\\!\\[")
                        .replaceAll("(?m)^#", "\\\\#")
                        .replaceAll("(?i)\\]\\(\\s*(?!https?:|mailto:)", "\\\\](");
    }
}
