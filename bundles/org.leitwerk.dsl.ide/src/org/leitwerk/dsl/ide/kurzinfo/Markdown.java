package org.leitwerk.dsl.ide.kurzinfo;

/** Texts of a plan inside of Markdown: shown as they are, whatever signs they contain. */
public final class Markdown {

    private Markdown() {}

    /**
     * A text of a plan on one line.
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
            if (istBesonders(c, ziel)) {
                ziel.append('\\');
            }
            ziel.append(c);
        }
        return ziel.toString();
    }

    /** A point or a hyphen means something only at the beginning of a line, behind a number too. */
    private static boolean istBesonders(char c, StringBuilder davor) {
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '$' -> true;
            case '#', '+', '-', '=' -> davor.isEmpty();
            case '.', ')' -> !davor.isEmpty() && davor.chars().allMatch(Character::isDigit);
            case '!' -> true;
            default -> false;
        };
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
