package org.leitwerk.dsl.aenderung;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file seen as lines: where they begin and end, how they are indented, which line delimiter is in use.
 */
final class Textzeilen {

    private static final String VIER = "    ";
    private static final Pattern ERSTE_IM_BLOCK = Pattern.compile("\\{[ \t]*(?://[^\r\n]*)?\\R(\t| {2,})");

    private final String text;
    private final String zeilenende;
    private String stufe;

    Textzeilen(String text) {
        this.text = text;
        this.zeilenende = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The whole text. */
    String text() {
        return text;
    }

    /** The line delimiter of the file; LF if it has none. */
    String zeilenende() {
        return zeilenende;
    }

    /** One level of indentation, as the file has it. */
    String stufe() {
        if (stufe == null) {
            Matcher erste = ERSTE_IM_BLOCK.matcher(text);
            // A file without blocks gets the indentation of the formatter.
            boolean vier = !erste.find() || erste.group(1).startsWith(VIER);
            stufe = vier ? VIER : erste.group(1).startsWith("\t") ? "\t" : "  ";
        }
        return stufe;
    }

    /** The offset at which the line of an offset begins. */
    int anfang(int stelle) {
        int anfang = text.lastIndexOf('\n', stelle - 1) + 1;
        return anfang == 0 && text.startsWith("\uFEFF") && stelle > 0 ? 1 : anfang;
    }

    /** The offset of the line delimiter after an offset, or the end of the text. */
    int ende(int stelle) {
        int ende = text.indexOf('\n', stelle);
        if (ende < 0) {
            return text.length();
        }
        return ende > stelle && text.charAt(ende - 1) == '\r' ? ende - 1 : ende;
    }

    /** The offset behind the line delimiter that stands at an offset; the offset itself if none does. */
    int hinterZeilenende(int stelle) {
        int hinter = stelle;
        if (hinter < text.length() && text.charAt(hinter) == '\r') {
            hinter++;
        }
        return hinter < text.length() && text.charAt(hinter) == '\n' ? hinter + 1 : hinter;
    }

    /** The blanks at the start of the line of an offset. */
    String einzug(int stelle) {
        int anfang = anfang(stelle);
        int ende = anfang;
        while (ende < text.length() && (text.charAt(ende) == ' ' || text.charAt(ende) == '\t')) {
            ende++;
        }
        return text.substring(anfang, ende);
    }

    /** Whether there are only blanks, or nothing, between two offsets. */
    boolean leer(int von, int bis) {
        return von >= bis || text.substring(von, bis).isBlank();
    }

    /** Whether the line that ends before an offset (the start of a line) is blank; false at the start of the text. */
    boolean leerDavor(int zeilenanfang) {
        return zeilenanfang > anfang(0) && leer(anfang(zeilenanfang - 1), zeilenanfang);
    }

    /** Whether the line that begins at an offset is blank; false at the end of the text. */
    boolean leerDanach(int zeilenanfang) {
        return zeilenanfang < text.length()
                && leer(zeilenanfang, ende(zeilenanfang))
                && ende(zeilenanfang) < text.length();
    }

    /** A new text of several lines with the indentation of long texts as the file has it. */
    String mitStufen(String absatz) {
        return absatz.contains("\n") ? absatz.replace("\n" + VIER, "\n" + stufe()) : absatz;
    }

    /**
     * A text of several lines (separated by LF) with an indentation before each that is not blank, and the line
     * delimiter of the file.
     */
    String einruecken(String absatz, String einzug) {
        List<String> zeilen = List.of(absatz.split("\n", -1));
        StringBuilder neu = new StringBuilder();
        for (int i = 0; i < zeilen.size(); i++) {
            neu.append(i == 0 ? "" : zeilenende)
                    .append(zeilen.get(i).isBlank() ? "" : einzug)
                    .append(zeilen.get(i));
        }
        return neu.toString();
    }

    /** As {@link #einruecken}, but the first line stands where it is inserted. */
    String fortsetzen(String absatz, String einzug) {
        return absatz.contains("\n")
                ? einruecken(absatz, einzug).substring(absatz.startsWith("\n") ? 0 : einzug.length())
                : absatz;
    }
}
